import type { IndicatorOptions } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { TicketStore } from '../tickets';
import { reconcileMonths } from './reconcileMonths';

const BATCH_SIZE = 200;

const ALL_TICKETS: Scope = {
  kind: 'all',
  why: 'the months of tickets that were there before are counted',
};

/**
 * Counts the months of tickets that were there before their months were kept,
 * once, a batch after the other.
 *
 * @returns how many tickets were read
 */
export async function readBacklog(options: {
  knex: Knex;
  store: Pick<TicketStore, 'lock' | 'readLogs'>;
  indicators?: IndicatorOptions;
  signal?: AbortSignal;
}): Promise<number> {
  const { knex, signal } = options;
  let read = 0;
  for (;;) {
    const numbers: string[] = await knex('ticket_month_backlog')
      .orderBy('ticket')
      .limit(BATCH_SIZE)
      .pluck('ticket');
    if (numbers.length === 0) return read;
    for (const number of numbers) {
      if (signal?.aborted) return read;
      await knex.transaction(tx => readTicket(tx, number, options));
      read += 1;
    }
  }
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
