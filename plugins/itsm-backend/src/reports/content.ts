import type {
  Counts,
  Dysfunction,
  RestoreTime,
  ServiceLevels,
  SupportCallCounts,
} from '@caih/backstage-plugin-itsm-common';

/** An establishment in a report of the lot (CCTP 2.1.27, 6.1). */
export interface ReportEstablishment {
  id: string;
  name: string;
  region: string | null;
  counts: Counts;
  /** By the restore time it chose, the shortest first (D8). */
  restoreTimes: ReportRestoreTime[];
}

/** Incidents closed with a restore time, and how long they took (D8). */
export interface ReportRestoreTime {
  restoreTime: RestoreTime;
  closed: number;
  rated: number;
  inTime: number;
  /** Open seconds consumed; null where none was closed. */
  medianSeconds: number | null;
  p90Seconds: number | null;
  maxSeconds: number | null;
}

/** What a report says, in no language: kept as it was made. */
export interface ReportContent {
  /** As the dashboard told them at the moment of making. */
  levels: ServiceLevels;
  calls: SupportCallCounts;
  /** Of the lot alone. */
  establishments: ReportEstablishment[];
  /** Of a synthesis alone; the most widespread first. */
  dysfunctions: Dysfunction[];
  /** How many there are, named or not. */
  dysfunctionCount: number;
}
