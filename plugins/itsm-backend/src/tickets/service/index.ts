export * from './DefaultTicketService';
export type { ApprovalReminder, ApprovalReminders } from './present';
export * from './ticketErrors';
export * from './TicketService';
