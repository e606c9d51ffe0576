import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  COVERAGE_WARNING_DAYS,
  type CoverageWarningDays,
  type Instant,
  wasWarned,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import { takeYearlyNumber, toColumn } from '../../database';
import type { MessageStore } from '../../messages';
import { losingCover, type LosingOptions } from './losingCover';
import type { WarnedMachine, WarningStore } from './WarningStore';

const SCOPE: Scope = {
  kind: 'all',
  why: 'every establishment is warned of covers that end',
};

/** What it takes to warn. */
export interface WarningOptions extends LosingOptions {
  knex: Knex;
  store: WarningStore;
  /** Where a warning is noticed, to be sent. */
  outbox: Pick<MessageStore, 'notice'>;
  clock: ClockService;
  logger: LoggerService;
}

/**
 * Warns establishments of machines that are about to be covered no more, 90 and
 * 30 days before (BI2), each once. All the machines of an establishment that
 * come to be due together are one warning.
 *
 * @returns how many warnings were made
 */
export async function warnOfEnds(options: WarningOptions): Promise<number> {
  const { clock, logger } = options;
  const now = clock.now();
  const losing = new Map<string, WarnedMachine[]>();
  for await (const one of losingCover(options, SCOPE, now)) {
    const { establishmentId, machineId, lastDay, days } = one;
    const machines = losing.get(establishmentId) ?? [];
    machines.push({ machineId, lastDay, days });
    losing.set(establishmentId, machines);
  }
  let made = 0;
  for (const [establishmentId, machines] of losing) {
    try {
      made += await warnOne(establishmentId, machines, now, options);
    } catch (error) {
      logger.error(
        `${establishmentId} could not be warned of covers that end`,
        {
          error: String(error),
        },
      );
    }
  }
  return made;
}

async function warnOne(
  establishmentId: string,
  machines: readonly WarnedMachine[],
  now: Instant,
  options: WarningOptions,
): Promise<number> {
  const { knex, store } = options;
  const warned = await store.listWarned(
    SCOPE,
    knex,
    machines.map(one => one.machineId),
  );
  const warnedOf = new Map<string, WarnedMachine[]>();
  for (const one of warned) {
    warnedOf.set(one.machineId, [...(warnedOf.get(one.machineId) ?? []), one]);
  }
  const due = machines.filter(
    one => !wasWarned(warnedOf.get(one.machineId) ?? [], one),
  );
  let made = 0;
  for (const days of COVERAGE_WARNING_DAYS) {
    const together = due.filter(one => one.days === days);
    if (together.length === 0) continue;
    await keep(establishmentId, days, together, now, options);
    made += 1;
  }
  return made;
}

async function keep(
  establishmentId: string,
  days: CoverageWarningDays,
  machines: readonly WarnedMachine[],
  now: Instant,
  { knex, store, outbox }: WarningOptions,
): Promise<void> {
  const id = await takeYearlyNumber(knex, now, {
    table: 'coverage_warning_number',
    prefix: 'FCV',
  });
  await knex.transaction(async tx => {
    await store.add(
      SCOPE,
      tx,
      {
        id,
        establishment_id: establishmentId,
        days,
        made_at: toColumn(now),
      },
      machines,
    );
    await outbox.notice(
      SCOPE,
      tx,
      establishmentId,
      [{ ticket: id, kind: 'coverage-ending', sequence: 1, step: days }],
      now,
    );
  });
}
