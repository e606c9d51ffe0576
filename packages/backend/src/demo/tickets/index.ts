export { DemonstrationFleet } from './DemonstrationFleet';
export { loadTickets } from './loadTickets';
export type { Moment } from './moment';
export { CONTRACTOR, ESTABLISHMENTS, type EstablishmentKey } from './people';
export { instantAt } from './planTickets';
export { SCENARIOS } from './scenarios';
