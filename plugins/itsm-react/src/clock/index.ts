export { advanceClock } from './advanceClock';
export { ServerClock } from './ServerClock';
export { useNow } from './useNow';
