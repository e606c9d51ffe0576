import type { Instant } from '../time';
import type { TicketEvent } from './events';
import type { TicketAct } from './inputs';
import { type Side, sideOf } from './sides';
import type { Role, TicketState } from './vocabulary';

/** What is contested (CI21). @public */
export const MEDIATION_SUBJECTS = ['exclusion', 'verdict', 'other'] as const;

/** @public */
export type MediationSubject = (typeof MEDIATION_SUBJECTS)[number];

/** How a settled ticket is to count instead (CI21). @public */
export const CORRECTION_KINDS = [
  'counts-in-time',
  'counts-late',
  'counts-excluded',
  'counts-included',
] as const;

/** @public */
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/**
 * What may be corrected of a ticket in each state: a ticket that is not
 * settled counts as nothing yet, and its own acts settle it.
 *
 * @public
 */
export const CORRECTIONS: Readonly<
  Partial<Record<TicketState, readonly CorrectionKind[]>>
> = {
  closed: ['counts-in-time', 'counts-late', 'counts-excluded'],
  excluded: ['counts-included', 'counts-in-time', 'counts-late'],
  cancelled: ['counts-included', 'counts-in-time', 'counts-late'],
};

/**
 * Acts of a mediation: they are about a ticket and no part of its work, so
 * none holds back the instant of an act of work (CI22).
 */
export const MEDIATION_ACTS: ReadonlySet<string> = new Set<TicketAct>([
  'open-mediation',
  'give-opinion',
  'conclude-mediation',
  'agree-correction',
  'refuse-correction',
]);

/** How the coordinator concluded. @public */
export interface MediationConclusion {
  sequence: number;
  at: Instant;
  opinion: string;
  correction: CorrectionKind | 'none';
  /** When the ticket was settled that the correction is about. */
  settledAt: Instant | null;
}

/**
 * A mediation file (CCTP 1.5, CI21): what is contested, who said what, what
 * the coordinator concluded, and what the establishment answered.
 *
 * @public
 */
export interface Mediation {
  /** `m-` and the sequence of its opening. */
  mediationId: string;
  subject: MediationSubject;
  reason: string;
  openedAt: Instant;
  openedBy: Side;
  /**
   * - `open`: opinions are given, the coordinator concludes.
   * - `correction-proposed`: the local referent answers.
   * - `concluded`: without correction.
   * - `corrected`, `refused`: as the local referent answered.
   */
  state: 'open' | 'correction-proposed' | 'concluded' | 'corrected' | 'refused';
  opinions: { sequence: number; at: Instant; role: Role | 'system' }[];
  conclusion: MediationConclusion | null;
  answeredAt: Instant | null;
}

/**
 * How a ticket counts after a mediation, beside what its log gives: neither
 * the log nor the verdict is touched (CI21).
 *
 * @public
 */
export interface Correction {
  mediationId: string;
  kind: CorrectionKind;
  /** When the establishment agreed: it counts from then on. */
  agreedAt: Instant;
  /** The closure, exclusion or cancellation that it corrects. */
  settledAt: Instant | null;
}

/** Whether a file waits for somebody. @public */
export function isMediationPending(mediation: Mediation | null): boolean {
  return (
    mediation !== null &&
    ['open', 'correction-proposed'].includes(mediation.state)
  );
}

/**
 * Whose move it is in a mediation; null where nobody is waited for.
 *
 * @public
 */
export function mediationAwaits(mediation: Mediation | null): Role | null {
  if (mediation?.state === 'open') return 'coordinator';
  return mediation?.state === 'correction-proposed' ? 'local-referent' : null;
}

/** The file that an event opened. */
export function openMediation(event: TicketEvent<'open-mediation'>): Mediation {
  const { sequence, occurredAt, actor, data } = event;
  return {
    mediationId: `m-${sequence}`,
    subject: data.subject,
    reason: data.reason,
    openedAt: occurredAt,
    openedBy: sideOf(actor.role) ?? 'establishment',
    state: 'open',
    opinions: [],
    conclusion: null,
    answeredAt: null,
  };
}

/** The file after one more event of it. */
export function continueMediation(
  mediation: Mediation,
  event: TicketEvent<
    | 'give-opinion'
    | 'conclude-mediation'
    | 'agree-correction'
    | 'refuse-correction'
  >,
  settledAt: Instant | null,
): Mediation {
  const { sequence, occurredAt: at, actor } = event;
  switch (event.type) {
    case 'give-opinion':
      return {
        ...mediation,
        opinions: [...mediation.opinions, { sequence, at, role: actor.role }],
      };
    case 'conclude-mediation': {
      const { opinion, correction } = event.data;
      return {
        ...mediation,
        state: correction === 'none' ? 'concluded' : 'correction-proposed',
        conclusion: { sequence, at, opinion, correction, settledAt },
      };
    }
    default:
      return {
        ...mediation,
        state: event.type === 'agree-correction' ? 'corrected' : 'refused',
        answeredAt: at,
      };
  }
}

/** What a mediation corrects once the establishment agreed; null for nothing. */
export function correctionOf({
  mediationId,
  state,
  conclusion,
  answeredAt,
}: Mediation): Correction | null {
  return state === 'corrected' &&
    conclusion !== null &&
    conclusion.correction !== 'none' &&
    answeredAt !== null
    ? {
        mediationId,
        kind: conclusion.correction,
        agreedAt: answeredAt,
        settledAt: conclusion.settledAt,
      }
    : null;
}
