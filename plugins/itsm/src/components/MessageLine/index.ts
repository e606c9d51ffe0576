export { MessageLine } from './MessageLine';
export { outcomeOf, type MessageOutcome } from './outcomeOf';
export { SentTo } from './SentTo';
export { MessagesByKind } from './MessagesByKind';
