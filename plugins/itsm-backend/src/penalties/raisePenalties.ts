import { createHash } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  fromEpochSeconds,
  hasLot,
  type Instant,
  type LocalMonth,
  type PenaltyKind,
  type PortalKind,
  reportsDue,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Scope } from '../access';
import { LOT } from '../indicators';
import type { ReportStore } from '../reports';
import { findInMonth, type MonthReading } from './findInMonth';
import { findLateOrders, findLateReport } from './findElsewhere';
import { type Finding, keyOf } from './findings';
import type { RawDbPenaltyRow } from './PenaltyStore';
import type { PenaltyRules } from './readPenaltyRules';
import {
  type KnownCase,
  settleFinding,
  type SettlingOptions,
} from './settleFindings';

const SCOPE: Scope = {
  kind: 'all',
  why: 'penalty cases of every establishment and of the lot are raised',
};

/** Figures that are still being entered are waited for. */
const REST_SECONDS = 120;

/** Months looked at in one run, so that a run ends. */
const AT_MOST = 500;

const OF_MONTHS: readonly PenaltyKind[] = ['restore-late', 'threshold-missed'];

/** What it takes to raise penalty cases. */
export type RaisingOptions = MonthReading &
  SettlingOptions & {
    rules: PenaltyRules;
    reports: ReportStore;
    portal: PortalKind;
    logger: LoggerService;
  };

/**
 * Raises the penalty cases of the months that are fixed (DI14), of late orders
 * and of late half-year reports, and changes those that later corrections
 * change. Any number of processes may do so, and any number of times: there is
 * one case of each. What fails is tried again by the next run and keeps nothing
 * else from being looked at.
 *
 * @returns how many cases were raised or changed
 */
export async function raisePenalties(
  options: RaisingOptions,
  signal?: AbortSignal,
): Promise<number> {
  const { knex, store, clock, logger } = options;
  const now = clock.now();
  const upTo = lastFixedMonth(now);
  const rules = digestOf(options);
  let written = 0;
  const attempt = async (what: string, work: () => Promise<number>) => {
    try {
      written += await work();
    } catch (error) {
      logger.error(`The penalty cases of ${what} could not be raised`, {
        error: String(error),
      });
    }
  };

  const months = await store.listToCheck(SCOPE, knex, {
    upTo,
    restedSince: fromEpochSeconds(toEpochSeconds(now) - REST_SECONDS),
    rules,
    limit: AT_MOST,
  });
  for (const each of months) {
    if (signal?.aborted) return written;
    const { owner, month } = each;
    await attempt(`${owner} in ${month}`, async () => {
      const count = await checkMonth(owner, month, options);
      await store.noteChecked(SCOPE, knex, each, rules);
      return count;
    });
  }
  for (const [what, find] of [
    ['orders', () => findLateOrders(SCOPE, knex, upTo, now)],
    [
      'the half-year report',
      async () =>
        hasLot(options.portal) ? findLateReport(SCOPE, knex, options, now) : [],
    ],
  ] as const) {
    if (signal?.aborted) return written;
    await attempt(what, async () => settleEach(await find(), options));
  }
  return written;
}

async function checkMonth(
  owner: string,
  month: LocalMonth,
  options: RaisingOptions,
): Promise<number> {
  const { knex, store, portal } = options;
  if (owner === LOT && !hasLot(portal)) return 0;
  const found = await findInMonth(SCOPE, owner, month, options);
  const known = await store.list(
    SCOPE,
    knex,
    { establishmentId: owner, month, kinds: OF_MONTHS },
    { limit: Number.MAX_SAFE_INTEGER },
  );
  const told = new Set(found.map(keyOf));
  const cases = await casesOf(known, options);
  // Those that nothing is left of are told so.
  const gone = known
    .filter(row => !told.has(keyOf(row)))
    .map(({ kind, subject, ticket }): Finding => {
      const nothing = { fixed: null, current: null };
      return { owner, kind, month, subject, ticket, ...nothing };
    });
  let written = 0;
  for (const finding of [...found, ...gone]) {
    const one = cases.get(keyOf(finding));
    if (await settleFinding(SCOPE, finding, one, options)) written += 1;
  }
  return written;
}

async function settleEach(
  findings: readonly Finding[],
  options: RaisingOptions,
): Promise<number> {
  const { knex, store } = options;
  let written = 0;
  for (const finding of findings) {
    const { owner: establishmentId, kind, month, subject } = finding;
    const rows = await store.list(
      SCOPE,
      knex,
      { establishmentId, month, kinds: [kind], subject },
      { limit: 1 },
    );
    const one = (await casesOf(rows, options)).get(keyOf(finding));
    if (await settleFinding(SCOPE, finding, one, options)) written += 1;
  }
  return written;
}

async function casesOf(
  rows: readonly RawDbPenaltyRow[],
  { knex, store }: RaisingOptions,
): Promise<Map<string, KnownCase>> {
  const ids = rows.map(({ id }) => id);
  const logs = await store.readLogs(SCOPE, knex, ids);
  return new Map(
    rows.map(row => [keyOf(row), { row, log: logs.get(row.id) ?? [] }]),
  );
}

function lastFixedMonth(now: Instant): LocalMonth {
  return reportsDue(now).find(({ kind }) => kind === 'monthly')!.to;
}

/** Other scales, or another way to count, are looked at again. */
function digestOf({ rules, indicators }: RaisingOptions): string {
  return createHash('sha256')
    .update(JSON.stringify([rules.scales, rules.thresholdFrom, indicators]))
    .digest('hex');
}
