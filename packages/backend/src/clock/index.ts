export { refuseOtherMachines } from './refuseOtherMachines';
export {
  adjustableClockServiceFactory,
  clockRouteServiceFactory,
  refuseOutsideDemonstrations,
} from './services';
