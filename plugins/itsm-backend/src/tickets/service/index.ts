export * from './DefaultTicketService';
export { refuseNullCharacters } from './readInput';
export * from './ticketErrors';
export * from './TicketService';
