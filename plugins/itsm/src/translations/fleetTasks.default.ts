import { fleetMakeUpFr } from './fleetMakeUp.fr';
import { fleetTasksFr } from './fleetTasks.fr';

export default { ...fleetMakeUpFr, ...fleetTasksFr };
