export { mountFleet } from './mountFleet';
export { createFleet, type Fleet } from './createFleet';
export { FleetService, type CountOpenTickets } from './FleetService';
