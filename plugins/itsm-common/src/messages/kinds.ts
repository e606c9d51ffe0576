import { MESSAGE_RULES, type MessageKind, type MessageRule } from './rules';

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

/** A kind that tells of an obsolescence notice, not of a ticket. @public */
export type NoticeMessageKind = Extract<MessageKind, `obsolescence-${string}`>;

/** A kind that tells of a ticket. @public */
export type TicketMessageKind = Exclude<MessageKind, NoticeMessageKind>;

/** Whether a kind tells of an obsolescence notice. @public */
export function isNoticeMessage(kind: MessageKind): kind is NoticeMessageKind {
  return messageRule(kind).on === 'obsolescence';
}

/** Whether a text is the name of a kind. @public */
export function isMessageKind(text: string): text is MessageKind {
  return MESSAGE_KINDS.some(kind => kind === text);
}
