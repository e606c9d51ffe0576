export * from './FleetReader';
export * from './mountTickets';
export * from './scheduleTicketTasks';
export * from './service';
export {
  DatabaseTicketStore,
  type TicketListener,
  type TicketStore,
} from './store';
export * from './rebuildTickets';
export * from './ticketResource';
