export { createAnniversaries } from './createAnniversaries';
export { mountAnniversaries } from './mountAnniversaries';
