export {
  contractClauseOf,
  isMessageKind,
  isTicketMessage,
  MESSAGE_KINDS,
  messageRule,
  type OtherMessageKind,
  otherTopicOf,
  type TicketMessageKind,
} from './kinds';
export {
  MESSAGE_RULES,
  type MessageAudience,
  type MessageCondition,
  type MessageKind,
  type MessageRule,
  type MessageRuleLine,
  type OtherTopic,
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
export {
  workingDaysAfter,
  workingDaysSince,
  type WorkingPlace,
} from './workingDays';
export { notBefore } from './notBefore';
