export * from './CallLog';
export * from './DataMediaReader';
export * from './dependents';
export * from './FleetReader';
export type { StoredEvent } from './log';
export * from './StaffReader';
export * from './mountTickets';
export * from './scheduleTicketTasks';
export * from './service';
export { findEarlierAnswer, idempotentRequest } from './service/retries';
export {
  claimKey,
  DatabaseTicketStore,
  type TicketListener,
  type TicketStore,
} from './store';
export * from './rebuildTickets';
export * from './ticketResource';
