export { checkKeys } from './checkKeys';
export { KNOWN_SETTINGS } from './knownSettings';
export { MOST_DAYS, MOST_HOURS, readWholeNumber } from './readWholeNumber';
