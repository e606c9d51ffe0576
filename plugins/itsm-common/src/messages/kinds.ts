import {
  MESSAGE_RULES,
  type MessageKind,
  type MessageRule,
  type OtherTopic,
} from './rules';

/** @public */
export const MESSAGE_KINDS: readonly MessageKind[] = MESSAGE_RULES.map(
  rule => rule.kind,
);

/** The line of a kind. @public */
export function messageRule(kind: MessageKind): MessageRule {
  return MESSAGE_RULES.find(rule => rule.kind === kind)!;
}

/**
 * Where in the contract a kind comes from, "CCTP 2.1.5"; null where it serves
 * a clause without being written there.
 *
 * @public
 */
export function contractClauseOf(kind: MessageKind): string | null {
  return /CCTP \d+(\.\d+)*/.exec(messageRule(kind).clause)?.[0] ?? null;
}

/** A kind that tells of what is no ticket. @public */
export type OtherMessageKind = Extract<
  (typeof MESSAGE_RULES)[number],
  { on: OtherTopic }
>['kind'];

/** A kind that tells of a ticket. @public */
export type TicketMessageKind = Exclude<MessageKind, OtherMessageKind>;

/** What a kind tells of that is no ticket; null where it is one. @public */
export function otherTopicOf(kind: OtherMessageKind): OtherTopic;
/** @public */
export function otherTopicOf(kind: MessageKind): OtherTopic | null;
export function otherTopicOf(kind: MessageKind): OtherTopic | null {
  const { on } = messageRule(kind);
  return typeof on === 'string' && on !== 'time' ? on : null;
}

/** Whether a kind tells of a ticket. @public */
export function isTicketMessage(kind: MessageKind): kind is TicketMessageKind {
  return otherTopicOf(kind) === null;
}

/** Whether a text is the name of a kind. @public */
export function isMessageKind(text: string): text is MessageKind {
  return MESSAGE_KINDS.some(kind => kind === text);
}
