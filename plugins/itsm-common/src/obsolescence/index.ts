export {
  hasPartsProof,
  noticeActsOf,
  refusalOf,
  yearRefusal,
  type AnyNoticeAct,
  type NoticeRefusal,
} from './decide';
export type {
  NoticeEvent,
  NoticeEventData,
  NoticeEventType,
  NoticeMachine,
  NoticeProof,
} from './events';
export {
  NOTICE_ACTS,
  NOTICE_DRAFT_INPUT,
  NOTICE_INPUTS,
  type NoticeAct,
  type NoticeActInput,
  type NoticeDraftInput,
} from './inputs';
export {
  coverageUntil,
  isOutOfMaintenance,
  lastDayByNotice,
  type NoticeOfMachine,
} from './maintenance';
export { noticeAt, type NoticeSituation } from './notice';
export {
  type LiveNotice,
  underNoticeRefusal,
  type UnderNoticeRefusal,
} from './onOneNotice';
export { firstDayThatWouldDo, oneYearAfter } from './oneYear';
export { NOTICE_REMINDER_DAYS, noticeReminderAt } from './reminders';
export {
  NOTICE_TRANSITIONS,
  type NoticeCheck,
  type NoticeTransition,
} from './table';
export {
  DRAFT_READERS,
  LIVE_NOTICE_STATES,
  MAX_NOTICE_MACHINES,
  NOTICE_STATES,
  PROOF_KINDS,
  type NoticeState,
  type NoticeToldState,
  type ProofKind,
  TOLD_NOTICE_STATES,
} from './vocabulary';
