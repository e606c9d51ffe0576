import type { LocalDate } from '../calendar';
import { type CoverageFacts, localDateIn } from '../contract';
import type { Instant } from '../time';
import type { NoticeSituation } from './notice';

/** What of a notice decides when a machine leaves. @public */
export type NoticeOfMachine = Pick<NoticeSituation, 'machines' | 'lastDay'>;

/**
 * The last day of maintenance that notices set for a machine, the soonest of
 * several; null where none does.
 *
 * @public
 */
export function lastDayByNotice(
  machineId: string,
  notices: readonly NoticeOfMachine[],
): LocalDate | null {
  const days = notices.flatMap(({ machines, lastDay }) =>
    lastDay !== null && machines.some(one => one.machineId === machineId)
      ? [lastDay]
      : [],
  );
  return days.sort()[0] ?? null;
}

/**
 * Whether a machine is out of maintenance by notice: from 00:00 at its site of
 * the day after the last (E4).
 *
 * @public
 */
export function isOutOfMaintenance(
  machine: { machineId: string; timeZone: string },
  notices: readonly NoticeOfMachine[],
  instant: Instant,
): boolean {
  const lastDay = lastDayByNotice(machine.machineId, notices);
  return lastDay !== null && localDateIn(machine.timeZone, instant) > lastDay;
}

/**
 * The cover of a machine that leaves by notice: in full to the last day (EI3),
 * none from the day after it.
 *
 * @public
 */
export function coverageUntil(
  facts: CoverageFacts,
  lastDay: LocalDate | null,
): CoverageFacts {
  const { maintainedUntil } = facts;
  return lastDay === null ||
    (maintainedUntil !== null && maintainedUntil <= lastDay)
    ? facts
    : { ...facts, maintainedUntil: lastDay };
}
