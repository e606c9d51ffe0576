export { recentNotificationServiceFactory } from './services';
