import type { LoggerService } from '@backstage/backend-plugin-api';
import type { IndicatorOptions } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { TicketStore } from '../tickets';
import { reconcileMonths } from './reconcileMonths';

/** Tickets read in a run. */
const BATCH_SIZE = 1_000;

const ALL_TICKETS: Scope = {
  kind: 'all',
  why: 'the months of tickets that were there before are counted',
};

/**
 * Counts the months of tickets that were there before their months were kept,
 * some of them: figures are counted between one run and the next. One that
 * cannot be read is told of, and keeps no other waiting.
 *
 * @returns how many tickets were read
 */
export async function readBacklog(options: {
  knex: Knex;
  store: Pick<TicketStore, 'lock' | 'readLogs'>;
  logger: LoggerService;
  indicators?: IndicatorOptions;
  signal?: AbortSignal;
}): Promise<number> {
  const { knex, logger, signal } = options;
  const numbers: string[] = await knex('ticket_month_backlog')
    .orderBy('tries')
    .orderBy('ticket')
    .limit(BATCH_SIZE)
    .pluck('ticket');
  let read = 0;
  for (const number of numbers) {
    if (signal?.aborted) return read;
    try {
      await knex.transaction(tx => readTicket(tx, number, options));
      read += 1;
    } catch (error) {
      logger.error(`The months of ${number} could not be counted`, {
        error: String(error),
      });
      await knex('ticket_month_backlog')
        .where({ ticket: number })
        .increment('tries', 1);
    }
  }
  return read;
}

async function readTicket(
  tx: Knex.Transaction,
  number: string,
  {
    store,
    indicators,
  }: {
    store: Pick<TicketStore, 'lock' | 'readLogs'>;
    indicators?: IndicatorOptions;
  },
): Promise<void> {
  // Under the ticket's lock, so that no act is counted beside it.
  await store.lock(ALL_TICKETS, tx, number);
  const log = (await store.readLogs(ALL_TICKETS, tx, [number], 'summary')).get(
    number,
  );
  if (log)
    await reconcileMonths(tx, number, log, { indicators, write: 'backlog' });
  await tx('ticket_month_backlog').where({ ticket: number }).delete();
}
