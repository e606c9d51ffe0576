export type {
  ContractLevel,
  CoverageFacts,
  MachineFacts,
  PinnedTerms,
  RestoreTime,
  ServiceWindow,
  SiteFacts,
} from './types';
export { RESTORE_TIME_SECONDS } from './restoreTime';
