export * from './vocabulary';
export * from './inputs';
export * from './events';
export * from './table';
export {
  type Intervention,
  type Pending,
  situationAt,
  type TicketSituation,
} from './ticket';
export {
  type Attachment,
  type AttachmentProblem,
  isMaskedAttachment,
} from './attachment';
export * from './continuation';
export * from './decide';
export * from './machineLabel';
export * from './qualification';
export * from './sides';
export { ACCESS_FIELDS, type AccessField, type SiteAccess } from './siteAccess';
