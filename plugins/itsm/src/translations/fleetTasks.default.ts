import { fleetTasksFr } from './fleetTasks.fr';

export default fleetTasksFr;
