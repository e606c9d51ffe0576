export { entityRefOf, mountAdoption } from './adoption';
export { mountAttached } from './attached';
export { mountFleet } from './mountFleet';
export { createFleet, type Fleet } from './createFleet';
export {
  orderByFoldedName,
  searchTextOf,
  whereTextMatches,
} from './searchText';
export {
  FleetService,
  type CountOpenTickets,
  type MachinesAsked,
} from './FleetService';
export { readServerCategories } from './composition';
export { mountImports, publishMachines } from './import';
