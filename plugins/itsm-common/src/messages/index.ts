export {
  isMessageKind,
  MESSAGE_KINDS,
  MESSAGE_RULES,
  messageRule,
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
  workingDaysAfter,
} from './dueMessages';
export { notBefore } from './notBefore';
