export {
  contractClauseOf,
  isMessageKind,
  isNoticeMessage,
  MESSAGE_KINDS,
  messageRule,
  type NoticeMessageKind,
  type TicketMessageKind,
} from './kinds';
export {
  MESSAGE_RULES,
  type MessageAudience,
  type MessageCondition,
  type MessageKind,
  type MessageRule,
} from './rules';
export { messagesFor, type DueMessage } from './messagesFor';
export {
  APPROVAL_ESCALATION_DAYS,
  APPROVAL_REMINDER_DAYS,
  dueMessages,
} from './dueMessages';
export {
  approvalAskedBy,
  approvalWaitAt,
  type ApprovalWait,
} from './approvalWait';
export { workingDaysAfter, workingDaysSince } from './workingDays';
export { notBefore } from './notBefore';
