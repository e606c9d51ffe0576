export { renderTicket, serveDesk } from './renderTicket';
export { PEOPLE, TERMS, TestDesk } from './TestDesk';
