export { contractLevelOn, type ContractLevelOnDay } from './contractLevel';
export { coverageOn, type Coverage } from './coverage';
export { localDateIn, startOfLocalDate } from './localDateIn';
export { pinTerms, pinUnlistedTerms } from './pinTerms';
export { RESTORE_TIME_SECONDS } from './restoreTime';
export { serviceCalendarOf } from './serviceCalendarOf';
export {
  endsBefore,
  type HoldingTerms,
  type MachineTerms,
  termsThatHold,
} from './termsThatHold';
export { windowAt, type WindowNow } from './windowAt';
export type {
  ContractLevel,
  CoverageFacts,
  MachineFacts,
  PinnedTerms,
  RestoreTime,
  ServiceWindow,
  SiteFacts,
} from './types';
