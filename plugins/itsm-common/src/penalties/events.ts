import type { LocalMonth } from '../indicators';
import type { Instant } from '../time';
import type { Actor } from '../workflow';
import type { PenaltyEvidence } from './evidence';
import type { PenaltyScale } from './scale';
import type { PenaltyAct, PenaltyActInput, PenaltyKind } from './vocabulary';

/** What a case stands on, and what is due for it by which scale. @public */
export interface PenaltyAssessment {
  evidence: PenaltyEvidence;
  /** Null where the installation knew none. */
  scale: PenaltyScale | null;
  /** Cents of euros; null without a scale. */
  amountCents: number | null;
}

/** What the events of a case say. @public */
export type PenaltyEventData = {
  [A in PenaltyAct]: PenaltyActInput<A>;
} & {
  raise: PenaltyAssessment & {
    /** Legal FINESS, or `lot`. */
    establishmentId: string;
    kind: PenaltyKind;
    month: LocalMonth;
    /** What of the month it is about: the ticket, the rate, the order … */
    subject: string;
    /** Raised by a correction of the month: its fixed figures did not tell it. */
    byCorrection: boolean;
  };
  /** What was recorded since changes it, or takes it away. */
  revise: { assessment: PenaltyAssessment | null };
};

/** @public */
export type PenaltyEventType = keyof PenaltyEventData;

/** An entry of a case's log, which is only ever added to. @public */
export type PenaltyEvent<T extends PenaltyEventType = PenaltyEventType> = {
  [Type in T]: {
    /** 1, 2, 3 … */
    sequence: number;
    type: Type;
    recordedAt: Instant;
    actor: Actor;
    data: PenaltyEventData[Type];
  };
}[T];
