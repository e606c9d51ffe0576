import {
  type Instant,
  type KnownMachine,
  localDateIn,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import type { MachineStore } from '../MachineStore';
import { knownMachineOf, type SiteRow } from '../rows';
import type { TermsToComeStore } from '../TermsToComeStore';
import { termFactsOfToCome } from '../toCome';

/**
 * The machines of some establishments as an inventory is compared with them:
 * those that left too, each with the day at its site and what is to come.
 */
export async function knownMachines(
  scope: Scope,
  tx: Knex,
  stores: {
    machines: Pick<MachineStore, 'ofEstablishments'>;
    toCome: Pick<TermsToComeStore, 'ofEstablishments'>;
  },
  of: {
    sites: readonly SiteRow[];
    establishmentIds: readonly string[];
    now: Instant;
  },
): Promise<KnownMachine[]> {
  const { sites, establishmentIds, now } = of;
  const rows = await stores.machines.ofEstablishments(
    scope,
    tx,
    establishmentIds,
  );
  const toCome = new Map(
    (await stores.toCome.ofEstablishments(scope, tx, establishmentIds)).map(
      row => [row.machine_id, termFactsOfToCome(row)] as const,
    ),
  );
  const keyOf = (row: { establishment_id: string }, siteId: string) =>
    `${row.establishment_id} ${siteId}`;
  const days = new Map(
    sites.map(site => [keyOf(site, site.id), localDateIn(site.time_zone, now)]),
  );
  return rows.map(row => ({
    ...knownMachineOf(row),
    today: days.get(keyOf(row, row.site_id)),
    termsToCome: toCome.get(row.id),
  }));
}
