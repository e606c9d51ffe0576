export { errorsModule } from './module';
