export * from './DefaultTicketService';
export type { ApprovalReminder, ApprovalReminders } from './present';
export { readInstant, refuseNullCharacters } from './readInput';
export * from './ticketErrors';
export * from './TicketService';
