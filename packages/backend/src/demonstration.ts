import { createDemonstrationBackend } from './backend';
import {
  adjustableClockServiceFactory,
  clockRouteServiceFactory,
} from './clock';
import { recentNotificationServiceFactory } from './notifications';
import {
  taskRouteServiceFactory,
  watchedSchedulerServiceFactory,
} from './tasks';

// The portal on a clock that can be moved, with which the tickets of the
// demonstration are made and the browser tests run. Never started otherwise.
const backend = createDemonstrationBackend();
backend.add(adjustableClockServiceFactory);
backend.add(clockRouteServiceFactory);
backend.add(watchedSchedulerServiceFactory);
backend.add(taskRouteServiceFactory);
backend.add(recentNotificationServiceFactory);
backend.start();
