export { loadTickets } from './loadTickets';
export { CONTRACTOR, ESTABLISHMENTS, type EstablishmentKey } from './people';
export { SCENARIOS } from './scenarios';
