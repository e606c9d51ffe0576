export { assess, revisionOf } from './assess';
export type {
  PenaltyAssessment,
  PenaltyEvent,
  PenaltyEventData,
  PenaltyEventType,
} from './events';
export type {
  OrderLateEvidence,
  PenaltyEvidence,
  PenaltyMeasure,
  ReportLateEvidence,
  RestoreLateEvidence,
  ThresholdMissedEvidence,
} from './evidence';
export {
  halfYearDueOn,
  lastHalfYearOverdue,
  orderLate,
  reportLate,
  restoreLate,
  thresholdsMissed,
} from './findings';
export { measureOf } from './measure';
export {
  penaltyActsOf,
  penaltyAt,
  type PenaltyDecision,
  penaltyDeciders,
  penaltyRefusal,
  type PenaltyRefusal,
  type PenaltySituation,
} from './penaltyCase';
export {
  amountCents,
  PENALTY_SCALES,
  PENALTY_UNITS,
  type PenaltyScale,
  type PenaltyScaleName,
  type PenaltyScales,
  type PenaltyUnit,
  scaleFor,
  UNITS_OF_SCALE,
} from './scale';
export {
  PENALTY_ACTS,
  PENALTY_DECIDERS,
  PENALTY_INPUTS,
  PENALTY_KINDS,
  PENALTY_OF_LOT,
  PENALTY_STATES,
  PENALTY_TRANSITIONS,
  type PenaltyAct,
  type PenaltyActInput,
  type PenaltyKind,
  type PenaltyState,
} from './vocabulary';
