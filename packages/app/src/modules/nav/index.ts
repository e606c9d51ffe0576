export { Mark } from './Mark';
export { navModule } from './module';
