export {
  composeFleet,
  type FleetCell,
  type FleetEnds,
  type FleetMakeUp,
} from './composeFleet';
export { contractLevelOn, type ContractLevelOnDay } from './contractLevel';
export { coverageOn, type Coverage } from './coverage';
export {
  COVERAGE_HORIZONS,
  COVERAGE_WARNING_DAYS,
  coverageEnds,
  type CoverageEnds,
  type CoverageHorizon,
  type CoverageWarning,
  type CoverageWarningDays,
  coverageWarningDue,
  wasWarned,
} from './coverageEnds';
export { coveredSpan, type CoveredSpan } from './coveredSpan';
export {
  DEFAULT_SERVER_CATEGORIES,
  FLEET_CLASSES,
  type FleetClass,
  fleetClassOf,
} from './fleetClass';
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
export {
  coveragePeriods,
  type RecordedTerms,
  TERMS_CHANGES,
  type TermsChangeKind,
  type TermsPeriod,
  termsTimeline,
} from './termsTimeline';
export {
  undecidedDeclaration,
  type UndecidedDeclaration,
} from './undecidedDeclaration';
export { windowAt, type WindowNow } from './windowAt';
export { CONTRACT_LEVELS } from './types';
export type {
  ContractLevel,
  CoverageFacts,
  Declaration,
  MachineFacts,
  PinnedTerms,
  RestoreTime,
  ServiceWindow,
  SiteFacts,
} from './types';
