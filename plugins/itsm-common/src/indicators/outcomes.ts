import type { PinnedTerms } from '../contract';
import type { Instant } from '../time';
import type {
  CorrectionKind,
  Priority,
  TicketEvent,
  TicketSituation,
} from '../workflow';
// Not for others, so not behind the folder's door.
import { foldLog } from '../workflow/ticket';

/** What of the life of a ticket is counted. */
export interface Outcome {
  kind:
    | 'declared'
    | 'closed'
    | 'cancelled'
    | 'excluded'
    /** Reopened on a recall that the establishment upholds (CI26). */
    | 'recalled'
    /** A restoration that the establishment refused (CI11). */
    | 'refused';
  at: Instant;
  /** How many events of the log there are, up to this one and with it. */
  eventCount: number;
  /** The terms that held. */
  terms: PinnedTerms | null;
  priority: Priority;
  /** No intervention on site until then. */
  remote: boolean;
  /** How a mediation corrected the way it is settled. */
  correction: CorrectionKind | null;
}

/** The life of a ticket, as far as figures go. */
export interface TicketStory {
  /** In the order in which they were recorded. */
  outcomes: Outcome[];
  /** As they stand at the end of the log. */
  terms: PinnedTerms | null;
}

const KINDS: Partial<Record<TicketEvent['type'], Outcome['kind']>> = {
  approve: 'closed',
  cancel: 'cancelled',
  'agree-cancellation': 'cancelled',
  'accept-exclusion': 'excluded',
  reopen: 'recalled',
  refuse: 'refused',
};

/**
 * Reads the outcomes of a ticket from its log.
 *
 * @throws RangeError when the log does not begin with a registration
 */
export function outcomesOf(events: readonly TicketEvent[]): TicketStory {
  const found: Outcome[] = [];
  const notRecalls = new Set<Outcome>();
  let read = 1;
  const last = foldLog(events, (met, event) => {
    read += 1;
    const kind = KINDS[event.type];
    if (kind) {
      found.push(outcome(kind, event.occurredAt, read, met));
    } else if (event.type === 'mark-not-recall') {
      const recall = lastOf(found, ({ kind: of }) => of === 'recalled');
      if (recall) notRecalls.add(recall);
    } else if (event.type === 'agree-correction') {
      correct(found, met);
    }
  });
  const [first] = events;
  const declared: Outcome = {
    ...outcome('declared', last.registeredAt, 1, last),
    priority: first.type === 'register' ? first.data.priority : last.priority,
  };
  return {
    outcomes: [declared, ...found.filter(one => !notRecalls.has(one))],
    terms: last.terms,
  };
}

function outcome(
  kind: Outcome['kind'],
  at: Instant,
  eventCount: number,
  met: Readonly<TicketSituation>,
): Outcome {
  return {
    kind,
    at,
    eventCount,
    terms: met.terms,
    priority: met.priority,
    remote: met.interventions.every(({ mode }) => mode === 'remote'),
    correction: null,
  };
}

/** A correction is of the way the ticket was settled when it was concluded. */
function correct(
  found: readonly Outcome[],
  { mediation }: Readonly<TicketSituation>,
): void {
  const conclusion = mediation?.conclusion;
  if (!conclusion || conclusion.correction === 'none') return;
  const settled = lastOf(
    found,
    ({ kind, at }) =>
      ['closed', 'cancelled', 'excluded'].includes(kind) &&
      at === conclusion.settledAt,
  );
  if (settled) settled.correction = conclusion.correction;
}

function lastOf<T>(
  items: readonly T[],
  is: (item: T) => boolean,
): T | undefined {
  return [...items].reverse().find(is);
}
