export { runWorker } from './runWorker';
