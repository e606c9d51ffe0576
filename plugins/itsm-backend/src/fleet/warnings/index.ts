export { losingCover } from './losingCover';
export { warningWriter } from './warningWriter';
export { warnOfEnds } from './warnOfEnds';
export { DatabaseWarningStore } from './WarningStore';
