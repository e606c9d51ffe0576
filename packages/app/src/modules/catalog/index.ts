export { catalogModule } from './module';
