export * from './vocabulary';
export * from './inputs';
export * from './events';
export * from './table';
export * from './transition';
export * from './hardwareWork';
export type { Holder, MakerCase, Pending, TicketSituation } from './situation';
export { situationAt } from './ticket';
export {
  type AnnouncedVisit,
  type DataMediaDecision,
  type FieldWork,
  type Intervention,
  type InterventionReport,
  type ReplacedPart,
  visitsAhead,
  workedSeconds,
} from './fieldWork';
export {
  type Attachment,
  type AttachmentProblem,
  isMaskedAttachment,
} from './attachment';
export * from './continuation';
export * from './decide';
export * from './decision';
export * from './workflowRules';
export * from './machineLabel';
export {
  type Correction,
  CORRECTION_KINDS,
  type CorrectionKind,
  CORRECTIONS,
  isMediationPending,
  type Mediation,
  MEDIATION_SUBJECTS,
  mediationAwaits,
  type MediationConclusion,
  type MediationSubject,
} from './mediation';
export * from './makerCase';
export * from './phoneCall';
export * from './proposeImpact';
export * from './qualification';
export {
  markRedacted,
  mayRedact,
  type RedactionProblem,
  withoutRedacted,
  type WrittenText,
} from './redaction';
export * from './answers';
export * from './sides';
export { ACCESS_FIELDS, type AccessField, type SiteAccess } from './siteAccess';
