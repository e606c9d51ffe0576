export { establishmentActs } from './establishmentActs';
