export {
  adjustableClockServiceFactory,
  clockRouteServiceFactory,
} from './services';
