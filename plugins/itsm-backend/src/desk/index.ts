export { createDesk } from './createDesk';
export { mountDesk } from './mountDesk';
export { readSettings } from './readSettings';
