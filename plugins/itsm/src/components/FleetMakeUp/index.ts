export { FleetMakeUp } from './FleetMakeUp';
