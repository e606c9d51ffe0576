import type { Instant } from '../time';
import type { Role } from '../workflow';
import type {
  PenaltyAssessment,
  PenaltyEvent,
  PenaltyEventData,
} from './events';
import {
  PENALTY_DECIDERS,
  PENALTY_OF_LOT,
  PENALTY_TRANSITIONS,
  type PenaltyAct,
  type PenaltyState,
} from './vocabulary';

/** What was decided on a case, by whom. @public */
export interface PenaltyDecision {
  act: PenaltyAct;
  at: Instant;
  by: string | null;
  /** Of a waiver. */
  reason: string | null;
  /** What it was about then, in cents of euros; null without a scale. */
  amountCents: number | null;
}

/** A case as its log makes it. @public */
export type PenaltySituation = Pick<
  PenaltyEventData['raise'],
  'establishmentId' | 'kind' | 'month' | 'subject' | 'byCorrection'
> & {
  state: PenaltyState;
  /** As it stands; of a lifted case, as it stood last. */
  assessment: PenaltyAssessment;
  /** As it was made, where it was changed or taken away since. */
  first: PenaltyAssessment | null;
  raisedAt: Instant;
  /** When it was last changed or taken away. */
  revisedAt: Instant | null;
  /** The last one; of a lifted case too. */
  decision: PenaltyDecision | null;
  /** What the decision was about has changed since. */
  revisedSinceDecision: boolean;
  version: number;
};

/**
 * Where a case stands.
 *
 * @param events - the whole log, in order
 * @throws RangeError where the log does not begin with the raising
 * @public
 */
export function penaltyAt(events: readonly PenaltyEvent[]): PenaltySituation {
  const [first, ...rest] = events;
  if (first?.type !== 'raise') {
    throw new RangeError('The log of a penalty case begins with its raising');
  }
  const { evidence, scale, amountCents, ...about } = first.data;
  return rest.reduce<PenaltySituation>(follow, {
    ...about,
    state: 'open',
    assessment: { evidence, scale, amountCents },
    first: null,
    raisedAt: first.recordedAt,
    revisedAt: null,
    decision: null,
    revisedSinceDecision: false,
    version: events.length,
  });
}

function follow(
  penalty: PenaltySituation,
  event: PenaltyEvent,
): PenaltySituation {
  switch (event.type) {
    case 'revise': {
      const { assessment } = event.data;
      return {
        ...penalty,
        state: revisedState(penalty, assessment),
        assessment: assessment ?? penalty.assessment,
        first: penalty.first ?? penalty.assessment,
        revisedAt: event.recordedAt,
        revisedSinceDecision: penalty.decision !== null,
      };
    }
    case 'apply':
    case 'waive':
      return {
        ...penalty,
        state: event.type === 'apply' ? 'applied' : 'waived',
        decision: {
          act: event.type,
          at: event.recordedAt,
          by: event.actor.name ?? null,
          reason: event.type === 'waive' ? event.data.reason : null,
          amountCents: penalty.assessment.amountCents,
        },
        revisedSinceDecision: false,
      };
    default:
      return penalty;
  }
}

/** What comes back is as it was decided, and says that it changed since. */
function revisedState(
  { state, decision }: PenaltySituation,
  assessment: PenaltyAssessment | null,
): PenaltyState {
  if (assessment === null) return 'lifted';
  if (state !== 'lifted') return state;
  if (decision === null) return 'open';
  return decision.act === 'apply' ? 'applied' : 'waived';
}

/** Why an act on a case is not done. @public */
export type PenaltyRefusal =
  | { code: 'not-possible' }
  | { code: 'not-allowed'; by: readonly Role[] };

/** Who decides on the cases of an establishment, or of the lot. @public */
export function penaltyDeciders(establishmentId: string): readonly Role[] {
  return PENALTY_DECIDERS[
    establishmentId === PENALTY_OF_LOT ? 'lot' : 'establishment'
  ];
}

/** The acts that somebody in a role may do to a case as it stands. @public */
export function penaltyActsOf(
  penalty: Pick<
    PenaltySituation,
    'establishmentId' | 'state' | 'revisedSinceDecision'
  >,
  role: Role | null,
): PenaltyAct[] {
  const { establishmentId, state, revisedSinceDecision } = penalty;
  if (role === null || !penaltyDeciders(establishmentId).includes(role)) {
    return [];
  }
  return PENALTY_TRANSITIONS.filter(
    ({ from, again }) =>
      from.includes(state) || (again === state && revisedSinceDecision),
  ).map(({ act }) => act);
}

/** Why an act cannot be done by somebody in a role; null where it can. @public */
export function penaltyRefusal(
  penalty: Parameters<typeof penaltyActsOf>[0],
  act: PenaltyAct,
  role: Role,
): PenaltyRefusal | null {
  const by = penaltyDeciders(penalty.establishmentId);
  if (!by.includes(role)) return { code: 'not-allowed', by };
  return penaltyActsOf(penalty, role).includes(act)
    ? null
    : { code: 'not-possible' };
}
