export { createDesk } from './createDesk';
export { mountDesk } from './mountDesk';
