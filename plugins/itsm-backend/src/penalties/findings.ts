import type {
  LocalMonth,
  PenaltyEvidence,
  PenaltyKind,
} from '@caih/backstage-plugin-itsm-common';

/** What a month, an order or a report makes a case of. */
export interface Finding {
  /** The FINESS, or `lot`. */
  owner: string;
  kind: PenaltyKind;
  month: LocalMonth;
  subject: string;
  ticket: string | null;
  /** As the figures were fixed; null where they told none. */
  fixed: PenaltyEvidence | null;
  /** As they are with later corrections; null where these take it away. */
  current: PenaltyEvidence | null;
}

/** What tells findings apart, within an owner's month or not. */
export const keyOf = (one: Pick<Finding, 'kind' | 'subject'>): string =>
  `${one.kind} ${one.subject}`;
