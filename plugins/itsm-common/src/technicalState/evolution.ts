import type { LocalDate } from '../calendar';
import { localDateIn } from '../contract';
import type { Instant } from '../time';
import type { EvolutionEvent, EvolutionEventData } from './events';
import type { EvolutionState } from './vocabulary';

/** An evolution as its log makes it. @public */
export type EvolutionSituation = EvolutionEventData['propose'] & {
  state: EvolutionState;
  proposedAt: Instant;
  proposedBy: string | null;
  /** The day of the acceptance, at the site. */
  acceptedOn: LocalDate | null;
  plannedFor: LocalDate | null;
  doneOn: LocalDate | null;
  /** What was installed in the end. */
  installed: string | null;
  /** What the contractor reports of the work. */
  workDone: string | null;
  /** Why it was refused, or taken back. */
  whyNot: string | null;
  version: number;
};

/**
 * Where an evolution stands.
 *
 * @param events - the whole log, in order
 * @throws Error where the log does not begin with a proposal
 * @public
 */
export function evolutionAt(
  events: readonly EvolutionEvent[],
): EvolutionSituation {
  const [first, ...rest] = events;
  if (first?.type !== 'propose') {
    throw new Error('The log of an evolution begins with its proposal');
  }
  return rest.reduce<EvolutionSituation>(apply, {
    ...first.data,
    state: 'proposed',
    proposedAt: first.recordedAt,
    proposedBy: first.actor.name ?? null,
    acceptedOn: null,
    plannedFor: null,
    doneOn: null,
    installed: null,
    workDone: null,
    whyNot: null,
    version: events.length,
  });
}

function apply(
  evolution: EvolutionSituation,
  event: EvolutionEvent,
): EvolutionSituation {
  switch (event.type) {
    case 'accept':
      return {
        ...evolution,
        state: 'accepted',
        acceptedOn: localDateIn(evolution.timeZone, event.recordedAt),
        plannedFor: event.data.plannedFor ?? null,
      };
    case 'plan':
      return { ...evolution, plannedFor: event.data.plannedFor };
    case 'refuse':
      return { ...evolution, state: 'refused', whyNot: event.data.reason };
    case 'withdraw':
      return { ...evolution, state: 'withdrawn', whyNot: event.data.reason };
    case 'complete':
      return { ...evolution, ...event.data, state: 'done' };
    default:
      return evolution;
  }
}
