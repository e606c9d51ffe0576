import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  fromEpochSeconds,
  hasLot,
  type Instant,
  monthFixedFrom,
  monthsFromTo,
  type PortalKind,
  type ReportPeriod,
  reportsDue,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Scope } from '../access';
import { takeYearlyNumber, toColumn } from '../database';
import { LOT } from '../indicators';
import type { MessageStore } from '../messages';
import { gatherContent, type GatheringOptions } from './gatherContent';
import type { RawDbReportRow, ReportStore } from './ReportStore';

const SCOPE: Scope = {
  kind: 'all',
  why: 'reports of every establishment and of the lot are made',
};

/** Figures that are still being entered are waited for. */
const REST_SECONDS = 120;

/** A portal that did not run on the day sends what it makes so long after. */
const SENT_WITHIN_SECONDS = 20 * 86_400;

/** What it takes to make reports. */
export interface MakingOptions extends GatheringOptions {
  store: ReportStore;
  /** Where a report is noticed, to be sent. */
  outbox: Pick<MessageStore, 'notice'>;
  clock: ClockService;
  logger: LoggerService;
  portal: PortalKind;
}

/**
 * Makes the reports that are owed and not there yet: from the third working
 * day after their last month on (DI14). One that fails is tried again by the
 * next run and keeps no other from being made.
 *
 * @returns how many were made
 */
export async function makeReports(
  options: MakingOptions,
  signal?: AbortSignal,
): Promise<number> {
  const { knex, store, clock, logger, portal } = options;
  const now = clock.now();
  const restedSince = fromEpochSeconds(toEpochSeconds(now) - REST_SECONDS);
  let made = 0;
  for (const period of reportsDue(now)) {
    const owed = await store.listOwed(SCOPE, knex, period, restedSince);
    for (const owner of owed) {
      if (signal?.aborted) return made;
      if (owner === LOT && !hasLot(portal)) continue;
      try {
        if (await makeReport(owner, period, options)) made += 1;
      } catch (error) {
        logger.error(
          `The ${period.kind} report of ${owner} for ${period.to} could not be made`,
          { error: String(error) },
        );
      }
    }
  }
  return made;
}

/** @returns false where another made it first */
export async function makeReport(
  owner: string,
  period: ReportPeriod,
  options: MakingOptions,
): Promise<boolean> {
  const { knex, store, outbox, clock } = options;
  const now = clock.now();
  const { kind, from, to } = period;
  const content = await gatherContent(
    {
      establishmentId: owner === LOT ? null : owner,
      scope: SCOPE,
      months: monthsFromTo(from, to),
      now,
    },
    { withDysfunctions: kind === 'quarterly' },
    options,
  );
  const { counts } = content.levels;
  const row: RawDbReportRow = {
    id: await takeYearlyNumber(knex, now, {
      table: 'report_number',
      prefix: 'RAP',
    }),
    kind,
    owner,
    from_month: from,
    to_month: to,
    made_at: toColumn(now),
    declared_count: counts.declared,
    closed_count: counts.closed,
    rated_count: counts.rated,
    in_time_count: counts['in-time'],
    reopened_count: counts.reopened,
    dysfunction_count: content.dysfunctionCount,
    content: JSON.stringify(content),
  };
  return knex.transaction(async tx => {
    if (!(await store.add(SCOPE, tx, row))) return false;
    // An establishment has its report with the message of its figures.
    if (owner === LOT && isNew(period, now)) {
      await outbox.notice(
        SCOPE,
        tx,
        owner,
        [{ ticket: row.id, kind: 'report-made', sequence: 1, step: 0 }],
        now,
      );
    }
    return true;
  });
}

function isNew({ to }: ReportPeriod, now: Instant): boolean {
  const since = toEpochSeconds(now) - toEpochSeconds(monthFixedFrom(to));
  return since <= SENT_WITHIN_SECONDS;
}
