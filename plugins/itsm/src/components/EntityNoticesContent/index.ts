export { EntityNoticesContent } from './EntityNoticesContent';
