export * from './DefaultTicketService';
export { readInstant, refuseNullCharacters } from './readInput';
export * from './ticketErrors';
export * from './TicketService';
