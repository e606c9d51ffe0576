export * from './DefaultTicketService';
export * from './ticketErrors';
export * from './TicketService';
