export { loadTickets } from './loadTickets';
export { ESTABLISHMENTS } from './people';
export { SCENARIOS } from './scenarios';
