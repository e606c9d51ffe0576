import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  addMonths,
  CONTRACT_TIME_ZONE,
  localMonthIn,
  type LocalMonth,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import type { MessageStore } from '../../messages';
import type { IndicatorStore } from '../IndicatorStore';
import { fixedFromSeconds } from '../recordMonths';
import { monthlyId } from './monthlyId';

const SCOPE: Scope = {
  kind: 'all',
  why: 'every establishment is told of its service levels',
};

/** A portal that did not run on the day tells so long after. */
const TOLD_WITHIN_SECONDS = 20 * 86_400;

/**
 * Tells each establishment of its service levels of the month that is over,
 * once they are fixed: on the third working day after it (CCTP 2.1.26, DI14).
 * What was told is not told again.
 *
 * @returns how many establishments are told, now or before
 */
export async function tellMonthlyFigures(options: {
  knex: Knex;
  store: IndicatorStore;
  /** Where a message is noticed, to be sent. */
  outbox: Pick<MessageStore, 'notice'>;
  clock: ClockService;
  logger: LoggerService;
}): Promise<number> {
  const { knex, store, outbox, clock, logger } = options;
  const now = clock.now();
  const month: LocalMonth = addMonths(
    localMonthIn(CONTRACT_TIME_ZONE, now),
    -1,
  );
  const since = toEpochSeconds(now) - fixedFromSeconds(month);
  if (since < 0 || since > TOLD_WITHIN_SECONDS) return 0;
  let told = 0;
  for (const { id } of await store.sumByEstablishment(SCOPE, knex, [month])) {
    // Figures that are being counted are told in the next run.
    if ((await store.waitingMonths(SCOPE, knex, id, [month])).size > 0) {
      continue;
    }
    try {
      await outbox.notice(
        SCOPE,
        knex,
        id,
        [
          {
            ticket: monthlyId(id, month),
            kind: 'monthly-figures',
            sequence: 1,
            step: 0,
          },
        ],
        now,
      );
      told += 1;
    } catch (error) {
      logger.error(`${id} could not be told of its service levels`, {
        error: String(error),
      });
    }
  }
  return told;
}
