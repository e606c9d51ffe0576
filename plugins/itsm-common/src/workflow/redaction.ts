import type { Attachment } from './attachment';
import type { TicketEvent } from './events';
import { type ActInput, FREE_TEXT_FIELDS } from './inputs';
import { type Side, sideOf } from './sides';
import type { Role } from './vocabulary';

/** Looked up for every field of every event. */
const FREE_TEXTS: ReadonlySet<string> = new Set(FREE_TEXT_FIELDS);

/** A free text of the log, and whose it is. @public */
export interface WrittenText {
  /** The event it is of. */
  sequence: number;
  field: string;
  side: Side | null;
  /** Read by its own side only. */
  internal: boolean;
}

/** Why something cannot be removed. @public */
export type RedactionProblem =
  /** It is not there, or no more. */
  | 'nothing-to-redact'
  /** The other side wrote it: the establishment's to remove. */
  | 'not-yours-to-redact';

/** What a redaction removes: a text of an event, or a file with its name. */
type Target = Pick<ActInput<'redact'>, 'sequence' | 'field' | 'attachmentId'>;

/** The free texts of an event that its reader may read. */
export function textsOf(event: TicketEvent): WrittenText[] {
  const { actor, sequence } = event;
  const internal = 'internal' in event.data && event.data.internal === true;
  if (internal && actor.ref === null) return [];
  return Object.entries(event.data).flatMap(([field, value]) =>
    typeof value === 'string' && FREE_TEXTS.has(field)
      ? [{ sequence, field, side: sideOf(actor.role), internal }]
      : [],
  );
}

/** Whether a text is what a redaction removes; a name goes with its file. */
export function isTarget(
  target: Target,
  text: Pick<WrittenText, 'sequence' | 'field'>,
  attachments: readonly Pick<Attachment, 'attachmentId' | 'sequence'>[],
): boolean {
  if (target.attachmentId === undefined) {
    return target.sequence === text.sequence && target.field === text.field;
  }
  return (
    text.field === 'fileName' &&
    attachments.some(
      one =>
        one.attachmentId === target.attachmentId &&
        one.sequence === text.sequence,
    )
  );
}

/**
 * Whether someone may remove this: the establishment's people anything of
 * their ticket, the contractor's what their own side wrote (HI3). What a side
 * keeps to itself is its own to remove.
 *
 * @public
 */
export function mayRedact(
  { side, internal }: Pick<WrittenText, 'side' | 'internal'>,
  role: Role,
): boolean {
  const own = side === sideOf(role);
  return internal ? own : own || sideOf(role) === 'establishment';
}

/** What is wrong with a redaction; undefined where nothing is. */
export function findRedactionProblem(
  written: {
    texts: readonly WrittenText[];
    attachments: readonly Attachment[];
  },
  target: Target,
  role: Role,
): RedactionProblem | undefined {
  const found =
    target.attachmentId === undefined
      ? written.texts.find(one => isTarget(target, one, []))
      : written.attachments.find(
          one => one.attachmentId === target.attachmentId && !one.removed,
        );
  if (!found || (found.internal && found.side !== sideOf(role))) {
    return 'nothing-to-redact';
  }
  return mayRedact(found, role) ? undefined : 'not-yours-to-redact';
}

/**
 * A log with nothing in the place of what its own redactions removed: what is
 * made of it holds none of that, wherever the texts came from (HI3).
 *
 * @public
 */
export function withoutRedacted<E extends TicketEvent>(
  events: readonly E[],
): readonly E[] {
  const targets = events.flatMap(event =>
    event.type === 'redact' ? [event.data] : [],
  );
  if (targets.length === 0) return events;
  const attachments = events.flatMap(event =>
    event.type === 'attach'
      ? [{ attachmentId: event.data.attachmentId, sequence: event.sequence }]
      : [],
  );
  return events.map(event =>
    replaceTexts(event, (field, text) =>
      targets.some(target =>
        isTarget(target, { sequence: event.sequence, field }, attachments),
      )
        ? ''
        : text,
    ),
  );
}

/**
 * A log to be shown, with a word of the reader's language in the place of
 * each text that was removed. Comments of the other side's own stay without.
 *
 * @public
 */
export function markRedacted<E extends TicketEvent>(
  events: readonly E[],
  word: string,
): E[] {
  return events.map(event =>
    textsOf(event).length === 0
      ? event
      : replaceTexts(event, (_, text) => (text === '' ? word : text)),
  );
}

function replaceTexts<E extends TicketEvent>(
  event: E,
  replace: (field: string, text: string) => string,
): E {
  const data = Object.fromEntries(
    Object.entries(event.data).map(([field, value]) => [
      field,
      typeof value === 'string' && FREE_TEXTS.has(field)
        ? replace(field, value)
        : value,
    ]),
  );
  return { ...event, data };
}
