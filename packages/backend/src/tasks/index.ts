export {
  taskRouteServiceFactory,
  watchedSchedulerServiceFactory,
} from './services';
