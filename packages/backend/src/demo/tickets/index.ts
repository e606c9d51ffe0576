export { DemonstrationFleet } from './DemonstrationFleet';
export { ticketActs } from './ticketActs';
export type { Moment } from './moment';
export { CONTRACTOR, ESTABLISHMENTS, type EstablishmentKey } from './people';
export { instantAt } from './planTickets';
export { SCENARIOS } from './scenarios';
