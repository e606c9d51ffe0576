export { readEndOfLifeDate, webAddress } from './endOfLifeDate';
export {
  LIFECYCLE_COLUMNS,
  planTable,
  readHardwareTable,
  TABLE_MODES,
  type LifecycleColumn,
  type LifecycleColumnId,
  type TableMode,
  type TablePlan,
} from './hardwareTable';
export {
  createModelMatcher,
  MATCH_THRESHOLD,
  type MatchMeans,
  type ModelMatch,
} from './matchModel';
export {
  decisiveDayOf,
  DEFAULT_LEAD_DAYS,
  lastReceiptFor,
  proposedBefore,
  riskOf,
  type DecisiveDay,
  type DecisiveKind,
  type LifecycleRisk,
} from './risk';
export {
  LIFECYCLE_KINDS,
  MATCH_DECISION_INPUT,
  type LifecycleKind,
  type LifecycleRecord,
  type LifecycleSubject,
  type MatchDecisionInput,
} from './types';
