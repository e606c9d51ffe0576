export { SetUpCheck } from './SetUpCheck';
