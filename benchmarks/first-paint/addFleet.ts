import { addDays } from '@caih/backstage-plugin-itsm-common';
import createKnex, { type Knex } from 'knex';
import type { Scope } from '../../plugins/itsm-backend/src/access';
import { DatabaseInventoryStore } from '../../plugins/itsm-backend/src/fleet/import';
import { UNTOUCHED } from '../../plugins/itsm-backend/src/fleet/import/InventoryStore';
import { DatabaseOrderStore } from '../../plugins/itsm-backend/src/orders';
import { countFleet, loadHardware } from '../fleet/loadFleet';
import { type MadeEstablishment, makeFleetOf, TODAY } from '../fleet/makeFleet';
import { makeNotices } from '../fleet/makeNotices';

const EVERYTHING: Scope = { kind: 'all', why: 'a benchmark' };

const REFERENT = {
  ref: 'user:default/dominique.lefevre',
  name: 'Dominique Lefèvre',
};

/**
 * Gives the establishments of a database a fleet with its notices, and the
 * first of them an order whose anniversary has just been: it is owed a list.
 * The others have no group in the catalog, as in a portal that few use yet, so
 * that the machines of the first alone are entities.
 */
export async function addFleet(
  database: string,
  establishments: MadeEstablishment[],
  { machines, notices }: { machines: number; notices: number },
): Promise<void> {
  const knex = createKnex({
    client: 'pg',
    connection: database,
    pool: { min: 2, max: 10 },
  });
  await knex('establishment')
    .whereNot('id', establishments[0].id)
    .update({ entity_ref: null });
  const fleet = makeFleetOf(establishments, machines);
  await loadHardware(knex, fleet, makeNotices(fleet, notices));
  await knex.transaction(tx => placeOrder(tx, establishments[0].id));
  await countFleet(knex);
  await knex.raw('vacuum analyze');
  await knex.destroy();
}

/** An order on the inventory that brought the machines in. */
async function placeOrder(tx: Knex.Transaction, establishmentId: string) {
  const placedOn = addDays(TODAY, -368);
  const at = Date.parse(`${placedOn}T09:00:00Z`);
  const inventory = Buffer.from('Nom;Constructeur;Modèle\n');
  const importId = 'benchmark-inventory';
  await DatabaseInventoryStore.create().add(
    EVERYTHING,
    tx,
    {
      ...UNTOUCHED,
      id: importId,
      establishment_id: establishmentId,
      origin: 'file',
      file_name: 'inventaire.csv',
      format: 'csv',
      byte_size: inventory.length,
      sha256: '0'.repeat(64),
      template_version: '1',
      header_index: 0,
      line_count: 0,
      columns: '[]',
      created_at: at,
      created_by: REFERENT.ref,
      created_by_name: REFERENT.name,
      state: 'applied',
      applied_at: at,
      applied_by: REFERENT.ref,
      applied_by_name: REFERENT.name,
      applied_lines: 'all',
    },
    inventory,
  );
  await DatabaseOrderStore.create().add(EVERYTHING, tx, {
    id: 'CMD-2025-000001',
    establishment_id: establishmentId,
    kind: 'first',
    state: 'started',
    reference: 'BC-2025-311',
    import_id: importId,
    placed_on: placedOn,
    execute_by: addDays(placedOn, 30),
    placed_at: at,
    placed_by: REFERENT.ref,
    placed_by_name: REFERENT.name,
    started_on: addDays(placedOn, 14),
    started_at: at,
    started_by: 'user:default/alex.moreau',
    started_by_name: 'Alex Moreau',
    withdrawn_at: null,
    withdrawn_by: null,
    withdrawn_by_name: null,
    withdrawal_reason: null,
  });
}
