import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  anniversariesDue,
  type AnniversaryOrder,
  type AnniversaryPeriod,
  anniversaryRows,
  type AnniversarySituation,
  CONTRACT_TIME_ZONE,
  type LocalDate,
  localDateIn,
  type MachineWithoutNotice,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { takeYearlyNumber, toColumn } from '../database';
import type { MessageStore } from '../messages';
import type { AnniversaryStore } from './AnniversaryStore';

/** Establishments read at once. */
const CHUNK = 100;

const SCOPE: Scope = {
  kind: 'all',
  why: 'anniversary lists of every establishment are made',
};

/** What it takes to make the lists. */
export interface MakingOptions {
  knex: Knex;
  store: AnniversaryStore;
  /** The machines of an establishment at risk that no notice tells of. */
  machinesAtRisk(
    scope: Scope,
    establishmentId: string,
    day: LocalDate,
    tx: Knex,
  ): Promise<MachineWithoutNotice[]>;
  /** Where a list is noticed, to be sent. */
  outbox: Pick<MessageStore, 'notice'>;
  clock: ClockService;
  logger: LoggerService;
}

/**
 * Makes the lists that are owed and not there yet, one for each anniversary of
 * an order (CCTP 2.1.30). After a pause, only the latest anniversary of an
 * order has its list: an earlier one would tell of another day. One that
 * fails is tried again by the next run and keeps no other from being made.
 *
 * @returns how many were made
 */
export async function makeLists(options: MakingOptions): Promise<number> {
  const { knex, store, clock, logger } = options;
  const today = localDateIn(CONTRACT_TIME_ZONE, clock.now());
  let made = 0;
  let after = '';
  for (;;) {
    const orders = await store.listOrders(SCOPE, knex, { after, limit: CHUNK });
    if (orders.length === 0) return made;
    const ids = [...new Set(orders.map(one => one.establishmentId))];
    const known = new Set(
      (await store.listDays(SCOPE, knex, ids)).map(
        one => `${one.establishment_id} ${one.day}`,
      ),
    );
    for (const id of ids) {
      const due = anniversariesDue(
        orders.filter(one => one.establishmentId === id),
        today,
      ).filter(one => !known.has(`${id} ${one.day}`));
      for (const period of due) {
        try {
          if (await makeList(id, period, options)) made += 1;
        } catch (error) {
          logger.error(
            `The anniversary list of ${id} for ${period.day} could not be made`,
            { error: String(error) },
          );
        }
      }
    }
    after = ids[ids.length - 1];
  }
}

async function makeList(
  establishmentId: string,
  period: AnniversaryPeriod & { orders: readonly AnniversaryOrder[] },
  { knex, store, machinesAtRisk, outbox, clock }: MakingOptions,
): Promise<boolean> {
  const now = clock.now();
  const madeOn = localDateIn(CONTRACT_TIME_ZONE, now);
  const { day, nextDay, orders } = period;
  const id = await takeYearlyNumber(knex, now, {
    table: 'anniversary_list_number',
    prefix: 'LAO',
  });
  return knex.transaction(async tx => {
    const noticed = await store.listNoticed(
      SCOPE,
      tx,
      establishmentId,
      nextDay,
    );
    const atRisk = await machinesAtRisk(SCOPE, establishmentId, madeOn, tx);
    const rows = anniversaryRows(period, { noticed, atRisk }, madeOn);
    const countOf = (situation: AnniversarySituation) =>
      rows.filter(one => one.situation === situation).length;
    const isKept = await store.add(
      SCOPE,
      tx,
      {
        id,
        establishment_id: establishmentId,
        day,
        next_day: nextDay,
        made_at: toColumn(now),
        orders: JSON.stringify(
          orders.map(one => ({ id: one.id, reference: one.reference })),
        ),
        machines_out: countOf('out'),
        machines_ending: countOf('ending'),
        machines_unproven: countOf('unproven'),
        machines_at_risk: countOf('at-risk'),
      },
      rows,
    );
    if (!isKept) return false;
    await outbox.notice(
      SCOPE,
      tx,
      establishmentId,
      [{ ticket: id, kind: 'anniversary-list', sequence: 1, step: 0 }],
      now,
    );
    return true;
  });
}
