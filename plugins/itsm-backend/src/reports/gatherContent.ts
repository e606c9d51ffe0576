import {
  addFigures,
  type MonthFigures,
  RESTORE_TIME_SECONDS,
  type RestoreTime,
  UNKNOWN_PART,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  type Asked,
  type IndicatorStore,
  presentTimes,
  type ServiceLevelService,
} from '../indicators';
import type {
  ReportContent,
  ReportEstablishment,
  ReportRestoreTime,
} from './content';
import type { ReportStore } from './ReportStore';

/** Establishments whose figures are read at once. */
const CHUNK = 100;

/** What it takes to gather what a report says. */
export interface GatheringOptions {
  knex: Knex;
  levels: Pick<ServiceLevelService, 'readAsked' | 'countCallsAsked'>;
  figures: Pick<
    IndicatorStore,
    'sumByEstablishment' | 'nameEstablishments' | 'readFiguresOf'
  >;
  store: Pick<ReportStore, 'findDysfunctions'>;
}

/**
 * What a report of some months says as of now. Figures of an establishment, or
 * of the lot with its establishments.
 *
 * @param withDysfunctions - whether models that broke down at several
 * establishments are told (CCTP 2.1.33)
 */
export async function gatherContent(
  asked: Asked,
  { withDysfunctions }: { withDysfunctions: boolean },
  options: GatheringOptions,
): Promise<ReportContent> {
  const { knex, levels, store } = options;
  const { scope, months, establishmentId } = asked;
  const { count, dysfunctions } = withDysfunctions
    ? await store.findDysfunctions(scope, knex, months)
    : { count: 0, dysfunctions: [] };
  return {
    levels: await levels.readAsked(asked),
    calls: await levels.countCallsAsked(asked),
    establishments:
      establishmentId === null ? await establishmentsOf(asked, options) : [],
    dysfunctions,
    dysfunctionCount: count,
  };
}

async function establishmentsOf(
  { scope, months }: Asked,
  { knex, figures }: GatheringOptions,
): Promise<ReportEstablishment[]> {
  const all = (await figures.sumByEstablishment(scope, knex, months)).map(
    ({ id }) => id,
  );
  const told: ReportEstablishment[] = [];
  for (let start = 0; start < all.length; start += CHUNK) {
    const some = all.slice(start, start + CHUNK);
    const kept = await figures.readFiguresOf(scope, knex, some, months);
    const named = await figures.nameEstablishments(scope, knex, some);
    for (const id of some) {
      const whole = addFigures(
        (kept.get(id) ?? []).map(({ current, fixed }) => fixed ?? current),
      );
      told.push({
        id,
        name: named.get(id)?.name ?? id,
        region: named.get(id)?.region ?? null,
        counts: whole.counts,
        restoreTimes: restoreTimesOf(whole),
      });
    }
  }
  return told.sort((one, other) => one.name.localeCompare(other.name, 'fr'));
}

/** By the restore time an incident was granted (D8). */
export function restoreTimesOf(figures: MonthFigures): ReportRestoreTime[] {
  const times = new Map(
    presentTimes(figures).map(one => [one.restoreTime as string, one]),
  );
  return Object.entries(figures.parts.restoreTime)
    .filter(
      ([restoreTime, { closed }]) => restoreTime !== UNKNOWN_PART && closed > 0,
    )
    .map(([restoreTime, counts]) => {
      const found = times.get(restoreTime);
      return {
        restoreTime: restoreTime as RestoreTime,
        closed: counts.closed,
        rated: counts.rated,
        inTime: counts['in-time'],
        medianSeconds: found?.medianSeconds ?? null,
        p90Seconds: found?.p90Seconds ?? null,
        maxSeconds: found?.maxSeconds ?? null,
      };
    })
    .sort(
      (one, other) =>
        RESTORE_TIME_SECONDS[one.restoreTime] -
        RESTORE_TIME_SECONDS[other.restoreTime],
    );
}
