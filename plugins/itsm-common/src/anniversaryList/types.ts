import type { LocalDate } from '../calendar';
import type { DecisiveKind } from '../endOfLife';

/**
 * How a machine comes to be on the list (EI1): out of maintenance by notice
 * already; out by notice before the next anniversary; told of by a notice whose
 * receipt is not proven; at risk with no notice.
 *
 * @public
 */
export const ANNIVERSARY_SITUATIONS = [
  'out',
  'ending',
  'unproven',
  'at-risk',
] as const;

/** @public */
export type AnniversarySituation = (typeof ANNIVERSARY_SITUATIONS)[number];

/** A machine as the list names it. @public */
export interface AnniversaryMachine {
  machineId: string;
  name: string;
  maker: string;
  model: string;
  serialNumber: string | null;
  siteName: string;
}

/** What a notice that was told says of a machine. @public */
export interface NoticedMachine extends AnniversaryMachine {
  noticeId: string;
  /** The last day of maintenance that holds; null while no receipt is proven. */
  lastDay: LocalDate | null;
  /** The one the contractor asks for. */
  askedLastDay: LocalDate;
}

/** A machine whose model comes to its end, and which no notice tells of. @public */
export interface MachineWithoutNotice extends AnniversaryMachine {
  /** The day after which it cannot be maintained as before. */
  day: LocalDate;
  /** What ends then. */
  kind: DecisiveKind;
  /** Who says so. */
  origin: string;
}

/** A line of the list. @public */
export interface AnniversaryRow extends AnniversaryMachine {
  situation: AnniversarySituation;
  noticeId: string | null;
  /** The last day of maintenance: the one that holds, or else the one asked. */
  lastDay: LocalDate | null;
  /**
   * Where no notice holds: the first day that may be the last, were a notice
   * received on the day the list is made.
   */
  firstDay: LocalDate | null;
  /** Of a machine at risk: the end of its model, and who says so. */
  endsOn: LocalDate | null;
  endKind: DecisiveKind | null;
  origin: string | null;
}

/** The orders whose anniversary it is, and the year it looks ahead. @public */
export interface AnniversaryPeriod {
  /** The anniversary. */
  day: LocalDate;
  /** The next one. */
  nextDay: LocalDate;
}
