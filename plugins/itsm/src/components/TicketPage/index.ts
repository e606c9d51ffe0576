export { TicketPage, TicketPrintPage } from './TicketPage';
