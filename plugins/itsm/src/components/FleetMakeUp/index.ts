export { FleetMakeUp } from './FleetMakeUp';
export { useFleetComposition } from './useFleetComposition';
