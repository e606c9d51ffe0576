import { performance } from 'node:perf_hooks';
import type { TicketEvent } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../plugins/itsm-backend/src/access';
import {
  DatabaseCallStore,
  eraseRedacted,
} from '../../plugins/itsm-backend/src/calls';
import { recordMonths } from '../../plugins/itsm-backend/src/indicators';
import {
  DatabaseMessageStore,
  noticeMessages,
} from '../../plugins/itsm-backend/src/messages';
import {
  DatabaseTicketStore,
  type TicketStore,
} from '../../plugins/itsm-backend/src/tickets';
import type { MadeEstablishment } from '../fleet/makeFleet';
import { makeTickets } from './makeTickets';

const EVERYTHING: Scope = { kind: 'all', why: 'a benchmark' };

/** How many tickets are lived through, each with and without its months. */
const TICKETS = 400;
const WARM_UPS = 50;

/**
 * How long the acts of a ticket take to be written with its months and without
 * them, in milliseconds an act: each in a transaction of its own, with the lock
 * and the log read that come before.
 */
export async function writeCost(
  knex: Knex,
  establishments: readonly MadeEstablishment[],
): Promise<{ without: number; with: number }> {
  const others = [
    noticeMessages(DatabaseMessageStore.create()),
    eraseRedacted(DatabaseCallStore.create()),
  ];
  const stores = [
    DatabaseTicketStore.create({ listeners: others }),
    DatabaseTicketStore.create({ listeners: [...others, recordMonths()] }),
  ];
  const spent = [0, 0];
  const acts = [0, 0];
  let index = 0;
  for (const { log } of makeTickets(TICKETS + WARM_UPS, establishments)) {
    // Each is first as often as last.
    const order = index % 2 ? [1, 0] : [0, 1];
    for (const which of order) {
      const begun = performance.now();
      await live(knex, stores[which], `INC-2027-${which}${index}`, log);
      if (index < WARM_UPS) continue;
      spent[which] += performance.now() - begun;
      acts[which] += log.length;
    }
    index += 1;
  }
  return { without: spent[0] / acts[0], with: spent[1] / acts[1] };
}

async function live(
  knex: Knex,
  store: TicketStore,
  number: string,
  log: readonly TicketEvent[],
): Promise<void> {
  for (const event of log) {
    await knex.transaction(async tx => {
      await store.lock(EVERYTHING, tx, number);
      const before =
        (await store.readLogs(EVERYTHING, tx, [number], 'all')).get(number) ??
        [];
      await store.write(EVERYTHING, tx, number, { before, added: [event] });
    });
  }
}
