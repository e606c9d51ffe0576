import {
  type Side,
  sideOf,
  type TicketEvent,
  type TicketSituation,
} from '../workflow';
import {
  isPublic,
  MESSAGE_RULES,
  type MessageCondition,
  type MessageKind,
  type MessageRule,
} from './rules';

/**
 * A message that something caused. With its ticket, these three are its key:
 * the same cause never gives it twice.
 *
 * @public
 */
export interface DueMessage {
  kind: MessageKind;
  /** The event it tells of, or the one that what it tells of counts from. */
  sequence: number;
  /** Which of several from one cause: the working days of a reminder; else 0. */
  step: number;
}

/** An event, and where the ticket stood before and after it. */
interface Happening {
  before: TicketSituation | null;
  event: TicketEvent;
  after: TicketSituation;
}

/** Whether an approval can be given: nothing else is left to agree (CI15). */
export function awaitsApproval({ state, terms, pending }: TicketSituation) {
  return state === 'restored' && terms !== null && !pending.qualification;
}

const isBy = (side: Side, { event }: Happening) =>
  sideOf(event.actor.role) === side;

const HOLDS: Record<MessageCondition, (happening: Happening) => boolean> = {
  'late-entry': ({ after }) => after.lateEntry,
  'no-late-entry': ({ after }) => !after.lateEntry,
  'agreement-needed': ({ event, after }) =>
    after.pending.qualification?.sequence === event.sequence,
  'instant-claimed': ({ event }) => event.claimedAt !== undefined,
  'approval-awaited': ({ before, after }) =>
    awaitsApproval(after) && !(before && awaitsApproval(before)),
  'intervention-ended': ({ event, after }) => {
    const id = 'interventionId' in event.data && event.data.interventionId;
    return after.interventions.some(
      one => one.interventionId === id && one.endedAt !== null,
    );
  },
  'by-establishment': happening => isBy('establishment', happening),
  'by-contractor': happening => isBy('contractor', happening),
  'by-telephone': ({ event }) =>
    'agreedBy' in event.data && event.data.agreedBy !== undefined,
};

/**
 * Messages that an event causes (C4, CI11, CI18 and the rows the table names).
 *
 * @param before - where the ticket stood; null where it is new
 * @public
 */
export function messagesFor(
  before: TicketSituation | null,
  event: TicketEvent,
  after: TicketSituation,
): DueMessage[] {
  const rules: readonly MessageRule[] = MESSAGE_RULES;
  return rules
    .filter(
      ({ on, when }) =>
        typeof on !== 'string' &&
        on.includes(event.type) &&
        isPublic(event) &&
        (when === undefined || HOLDS[when]({ before, event, after })),
    )
    .map(({ kind }) => ({ kind, sequence: event.sequence, step: 0 }));
}
