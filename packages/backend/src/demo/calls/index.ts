export { callActs } from './callActs';
