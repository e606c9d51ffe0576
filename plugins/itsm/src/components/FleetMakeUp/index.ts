export { FleetMakeUp } from './FleetMakeUp';
export { useFleetComposition } from './useFleetComposition';
export { ListLink } from './ListLink';
