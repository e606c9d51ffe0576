import {
  type Counts,
  describeTimes,
  type Instant,
  type LocalMonth,
  localMonthIn,
  CONTRACT_TIME_ZONE,
  machineLabelIn,
  type MonthFigures,
  monthFixedFrom,
  noCounts,
  RESTORE_TIME_SECONDS,
  type RestoreTime,
  type ServiceLevelMonth,
  type ServiceLevels,
  type ServiceLevelTicket,
  situationAt,
  SPLITS,
  type Split,
  toEpochSeconds,
  UNKNOWN_PART,
} from '@caih/backstage-plugin-itsm-common';
import { fromColumn } from '../database';
import type { StoredEvent } from '../tickets';
import type { KeptFigures, RawDbMonthTicketRow } from './IndicatorStore';
import { toFact } from './monthRow';

const RESTORE_TIMES = Object.keys(RESTORE_TIME_SECONDS) as RestoreTime[];

/** The months of a trend; those without a ticket are there, with nothing. */
export function presentMonths(
  months: readonly LocalMonth[],
  kept: readonly KeptFigures[],
  now: Instant,
): ServiceLevelMonth[] {
  return months.map(month => {
    const figures = kept.find(one => one.month === month);
    return {
      month,
      state: stateOf(month, now),
      fixedFrom: monthFixedFrom(month),
      counts: (figures?.fixed ?? figures?.current)?.counts ?? noCounts(),
      corrected: figures?.fixed ? figures.current.counts : null,
    };
  });
}

function stateOf(month: LocalMonth, now: Instant): ServiceLevelMonth['state'] {
  if (month >= localMonthIn(CONTRACT_TIME_ZONE, now)) return 'open';
  return toEpochSeconds(monthFixedFrom(month)) <= toEpochSeconds(now)
    ? 'fixed'
    : 'provisional';
}

/** Restore times by their length, priorities by their number; the unknown last. */
function rankOf(part: string): number {
  return part === UNKNOWN_PART
    ? Number.MAX_SAFE_INTEGER
    : RESTORE_TIME_SECONDS[part as RestoreTime] ?? Number(part);
}

const weight = (counts: Counts) => counts.closed + counts.declared;

/** Parts that have an order of their own, which the reader expects them in. */
const ORDERED_SPLITS: readonly Split[] = ['priority', 'restoreTime'];

/** By split; priorities and restore times in their order, else the largest part first. */
export function presentParts({ parts }: MonthFigures): ServiceLevels['parts'] {
  return SPLITS.flatMap(split =>
    Object.entries<Counts>(parts[split])
      .map(([part, counts]) => ({ split, part, counts }))
      .sort(
        (one, other) =>
          (ORDERED_SPLITS.includes(split)
            ? rankOf(one.part) - rankOf(other.part)
            : weight(other.counts) - weight(one.counts)) ||
          (one.part < other.part ? -1 : 1),
      ),
  );
}

/** By restore time, the shortest first. */
export function presentTimes({ times }: MonthFigures): ServiceLevels['times'] {
  return RESTORE_TIMES.flatMap(restoreTime =>
    times[restoreTime]
      ? { restoreTime, ...describeTimes(times[restoreTime]) }
      : [],
  );
}

/** Tickets behind a figure, with what the log of each tells. */
export function presentTickets(
  rows: readonly RawDbMonthTicketRow[],
  {
    names,
    logs,
  }: {
    names: ReadonlyMap<string, string>;
    logs: ReadonlyMap<string, StoredEvent[]>;
  },
): ServiceLevelTicket[] {
  return rows.map(row => {
    const fact = toFact(row);
    const log = logs.get(row.ticket) ?? [];
    return {
      ticketId: row.ticket,
      month: row.month,
      establishmentId: row.establishment_id,
      establishmentName:
        names.get(row.establishment_id) ?? row.establishment_id,
      title: row.title,
      machineName: machineNameIn(log),
      registeredAt: fromColumn(row.registered_at),
      closedAt: fromColumn(row.closed_at),
      priority: fact.priority,
      level: fact.level,
      restoreTime: fact.restoreTime,
      category: fact.category,
      maker: fact.maker,
      model: row.model,
      inTime: fact.inTime,
      rateExclusion: fact.outOfRate,
      consumedSeconds: fact.consumedSeconds,
      grantedSeconds:
        fact.restoreTime && RESTORE_TIME_SECONDS[fact.restoreTime],
      remote: fact.remote,
      latenessReason: latenessReasonIn(log, fromColumn(row.closed_at)),
      timeZone: timeZoneIn(log),
    };
  });
}

function timeZoneIn(log: readonly StoredEvent[]): string {
  const terms =
    log.length > 0
      ? situationAt(log, log[log.length - 1].recordedAt).terms
      : null;
  return terms?.timeZone ?? CONTRACT_TIME_ZONE;
}

function machineNameIn(log: readonly StoredEvent[]): string | null {
  if (log.length === 0) return null;
  const { machineId } = situationAt(log, log[log.length - 1].recordedAt);
  return machineLabelIn(log, machineId)?.name ?? null;
}

/** As given at the last restoration before the closure. */
export function latenessReasonIn(
  log: readonly StoredEvent[],
  closedAt: Instant | null,
): string | null {
  const given = log.flatMap(event =>
    event.type === 'restore' &&
    event.data.latenessReason &&
    (closedAt === null ||
      toEpochSeconds(event.occurredAt) <= toEpochSeconds(closedAt))
      ? event.data.latenessReason
      : [],
  );
  return given[given.length - 1] ?? null;
}
