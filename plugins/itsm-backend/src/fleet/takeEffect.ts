import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  localDateIn,
  startOfLocalDate,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { toColumn } from '../database';
import type { EstablishmentStore } from './EstablishmentStore';
import { publishMachines } from './import/publishMachines';
import type { MachineStore } from './MachineStore';
import type { TermsStore } from './TermsStore';
import type { TermsToComeStore } from './TermsToComeStore';
import { termColumnsOf } from './toCome';

/** Machines of one transaction. */
const CHUNK = 200;

const SCOPE: Scope = {
  kind: 'all',
  why: 'terms of every fleet take effect at midnight',
};

/**
 * Has the terms that begin today, or began since, hold: the machine gets them,
 * and they are written down as of the midnight of their day at its site, by who
 * said so before. What is owed by then is told from them all the same.
 *
 * @returns of how many machines
 */
export async function takeEffect(options: {
  clock: ClockService;
  establishments: Pick<EstablishmentStore, 'timeZones'>;
  events: EventsService;
  knex: Knex;
  logger: LoggerService;
  machines: Pick<MachineStore, 'takeChangeSequence' | 'update'>;
  terms: Pick<TermsStore, 'record'>;
  toCome: TermsToComeStore;
}): Promise<number> {
  const { clock, establishments, knex, machines, terms, toCome } = options;
  const now = clock.now();
  const zones = await establishments.timeZones(SCOPE);
  const days = zones.map(zone => ({ zone, day: localDateIn(zone, now) }));
  let done = 0;
  for (;;) {
    const some = await knex.transaction(async tx => {
      if ((await toCome.beginningBy(SCOPE, tx, days, 1)).length === 0) {
        return [];
      }
      // Taken first: who writes of the same machines waits, or has written.
      const change_sequence = await machines.takeChangeSequence(tx);
      const rows = await toCome.beginningBy(SCOPE, tx, days, CHUNK);
      for (const row of rows) {
        await machines.update(SCOPE, tx, row.machine_id, {
          ...termColumnsOf(row),
          change_sequence,
          updated_at: toColumn(now),
        });
        await terms.record(SCOPE, tx, [row.machine_id], {
          kind: 'changed',
          at: toColumn(startOfLocalDate(row.time_zone, row.starts_on)),
          by: { ref: row.recorded_by, name: row.recorded_by_name },
          importId: row.import_id ?? undefined,
        });
      }
      const ids = rows.map(row => row.machine_id);
      await toCome.remove(SCOPE, tx, ids);
      return rows;
    });
    if (some.length === 0) return done;
    done += some.length;
    await publishMachines(options, {
      establishmentIds: some.map(row => row.establishment_id),
      count: some.length,
    });
  }
}
