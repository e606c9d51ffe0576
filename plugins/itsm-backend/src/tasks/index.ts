export { triggerSoon } from './triggerSoon';
