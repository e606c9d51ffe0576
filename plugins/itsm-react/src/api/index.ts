export {
  type ConflictBody,
  ItsmApiError,
  ItsmConflictError,
  NO_ANSWER,
  ProfileConflictError,
  RulesConflictError,
} from './errors';
export * from './ItsmApi';
export { ItsmClient } from './ItsmClient';
export type { CallQuery, CallsApi } from './calls';
export type { EndOfLifeApi } from './endOfLife';
export type {
  AccessLogQuery,
  EstablishmentsApi,
  RevisionOptions,
  StaffQuery,
} from './establishments';
export type { FleetApi, MachineQuery } from './fleet';
export type { ImportLineQuery, ImportQuery, ImportsApi } from './imports';
export type { MessageQuery, MessagesApi } from './messages';
export type {
  ModelsAtRiskQuery,
  NoticeQuery,
  ObsolescenceApi,
} from './obsolescence';
export type {
  ImprovementAxisInput,
  PenaltyQuery,
  ReportQuery,
  ReportsApi,
} from './reports';
export type {
  DocumentOptions,
  ItsmFile,
  PageQuery,
  RequestOptions,
} from './requests';
export type {
  ServiceLevelQuery,
  ServiceLevelTicketQuery,
  ServiceLevelsApi,
} from './serviceLevels';
export type {
  ComponentOptions,
  EvolutionQuery,
  TechnicalStateApi,
} from './technicalState';
export type {
  ActOptions,
  AttachOptions,
  TicketQuery,
  TicketsApi,
} from './tickets';
