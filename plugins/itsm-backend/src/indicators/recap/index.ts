export { InterventionRecap } from './InterventionRecap';
