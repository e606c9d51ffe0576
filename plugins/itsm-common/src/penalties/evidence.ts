import type { HolidayRegion, LocalDate } from '../calendar';
import type { CountedUntil } from '../clock';
import type { ContractLevel, RestoreTime, ServiceWindow } from '../contract';
import type { IndicatorId, LocalMonth, Rate, Scale } from '../indicators';
import type { OrderKind } from '../orders';
import type { Instant } from '../time';

/** A service brought back after its restore time, as it was counted. @public */
export interface RestoreLateEvidence {
  kind: 'restore-late';
  ticket: string;
  machineName: string | null;
  registeredAt: Instant;
  /** What stopped the clock; null where the time was counted to the closure. */
  restoredAt: Instant | null;
  closedAt: Instant;
  /** The terms pinned on the ticket: nothing else says how time is counted. */
  level: ContractLevel;
  serviceWindow: ServiceWindow;
  restoreTime: RestoreTime;
  timeZone: string;
  holidayRegion: HolidayRegion;
  /** Version of the holiday rules. */
  holidayRules: string;
  countsUntil: CountedUntil;
  /** Open seconds of the window, suspensions apart. */
  grantedSeconds: number;
  consumedSeconds: number;
  /** Beyond the granted; 0 where a mediation judged it late all the same. */
  overrunSeconds: number;
}

/** A rate of a month that misses what the contract promises. @public */
export interface ThresholdMissedEvidence {
  kind: 'threshold-missed';
  indicator: IndicatorId;
  scale: Scale;
  month: LocalMonth;
  numerator: number;
  denominator: number;
  /** Per cent. */
  threshold: number;
  direction: Rate['direction'];
  countsUntil: CountedUntil;
}

/** An order started after its day, or not yet started then. @public */
export interface OrderLateEvidence {
  kind: 'order-late';
  order: string;
  reference: string;
  orderKind: OrderKind;
  placedOn: LocalDate;
  executeBy: LocalDate;
  /** Null where it was not started yet. */
  startedOn: LocalDate | null;
  /** The day up to which it is counted: that of the start, or of the reading. */
  countedOn: LocalDate;
}

/** A half-year's report made after its day, or not yet made then. @public */
export interface ReportLateEvidence {
  kind: 'report-late';
  /** Its number; null where there was none yet. */
  report: string | null;
  from: LocalMonth;
  to: LocalMonth;
  /** The last day on which it was in time. */
  dueOn: LocalDate;
  madeAt: Instant | null;
  countedOn: LocalDate;
}

/** What a case stands on, kept as it was made. @public */
export type PenaltyEvidence =
  | RestoreLateEvidence
  | ThresholdMissedEvidence
  | OrderLateEvidence
  | ReportLateEvidence;

/**
 * By how much something is late or missed: whole seconds of open time, points
 * of per cent to a tenth, never less than missed, or days.
 *
 * @public
 */
export type PenaltyMeasure =
  | { unit: 'seconds'; value: number }
  | { unit: 'points'; value: number }
  | { unit: 'days'; value: number };
