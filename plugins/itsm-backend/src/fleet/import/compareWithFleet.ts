import { createHash } from 'node:crypto';
import {
  compareInventory,
  type FileColumn,
  identityOf,
  type Instant,
  type ImportMode,
  type InventoryComparison,
  type InventorySheet,
  placesOf,
  readLines,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, ofMembership, type Scope, within } from '../../access';
import type { EntryDeclarations } from '../../declarations';
import type { EstablishmentStore } from '../EstablishmentStore';
import type { CountOpenTickets } from '../FleetService';
import type { MachineStore } from '../MachineStore';
import { inventorySiteOf } from '../rows';
import { knownMachines } from './knownMachines';
import type { TermsStore } from '../TermsStore';
import type { TermsToComeStore } from '../TermsToComeStore';

/** Machines whose tickets are counted in one query. */
const COUNT_CHUNK = 500;

/** Whose a serial number is, is not told to everybody; that it is taken is. */
const ANYWHERE: Scope = {
  kind: 'all',
  why: 'one machine is of one establishment of the contract',
};

/** Where the fleet is read. */
export interface FleetStores {
  establishments: EstablishmentStore;
  machines: MachineStore;
  terms: TermsStore;
  toCome: TermsToComeStore;
  declarations: EntryDeclarations;
  countOpenTickets: CountOpenTickets;
}

/** An inventory of one establishment, as a person says it is to be read. */
export interface InventoryToCompare {
  establishmentId: string;
  sheet: InventorySheet;
  headerIndex: number;
  columns: readonly FileColumn[];
  mode: ImportMode;
  createId: (row: number) => string;
  /** What is to come is told from it. */
  now: Instant;
}

/** What an inventory comes to, with how many machines the fleet has now. */
export interface ComparedInventory extends InventoryComparison {
  known: number;
}

/**
 * Compares an inventory with its establishment's fleet as it is now.
 *
 * @param scope - of the person: outside of it a serial number is found and not
 *   said whose it is
 */
export async function compareWithFleet(
  scope: Scope,
  tx: Knex,
  stores: Omit<FleetStores, 'terms' | 'declarations'>,
  inventory: InventoryToCompare,
): Promise<ComparedInventory> {
  const { establishments, countOpenTickets, machines } = stores;
  const { establishmentId, sheet, headerIndex, columns, mode, createId } =
    inventory;
  const own = within(scope, establishmentId);
  const siteRows = await establishments.sites(own, [establishmentId], tx);
  const sites = siteRows.map(inventorySiteOf);
  const layout = {
    headerIndex,
    places: placesOf(columns),
    sites,
    siteByDefault: sites.length === 1 ? sites[0] : undefined,
  };
  const read = readLines(sheet, layout);
  const known = await knownMachines(own, tx, stores, {
    sites: siteRows,
    establishmentIds: [establishmentId],
    now: inventory.now,
  });
  const live = known.filter(machine => !machine.removed);
  const others = await machines.elsewhere(
    ANYWHERE,
    tx,
    establishmentId,
    read.lines
      .map(line => identityOf(line.facts))
      // Tags are each establishment's own.
      .filter(identity => identity.startsWith('serial:')),
  );
  const elsewhere = others.map(
    ({ identity, establishmentId: id, name, establishmentName }) => ({
      identity,
      establishmentId: id,
      told: covers(scope, id) ? { name, establishmentName } : null,
    }),
  );
  const openTickets = new Map<string, number>();
  if (mode === 'whole-fleet') {
    const ids = live.map(machine => machine.id);
    for (let start = 0; start < ids.length; start += COUNT_CHUNK) {
      const counted = await countOpenTickets(
        // A ticket counts, whatever the portal lets this person see.
        ofMembership(own),
        ids.slice(start, start + COUNT_CHUNK),
        tx,
      );
      for (const [id, count] of counted) openTickets.set(id, count);
    }
  }
  const comparison = compareInventory({
    sheet,
    layout,
    read,
    mode,
    fleet: { sites, machines: known, elsewhere, openTickets },
    createId,
  });
  return { ...comparison, known: live.length };
}

/**
 * A digest of what a comparison says: two of the same file are the same where
 * nothing they rest on has changed.
 */
export function fingerprintOf({ lines, known }: ComparedInventory): string {
  const said = lines.map(
    ({
      row,
      outcome,
      machineId,
      name,
      changes,
      faults,
      warnings = [],
      reason,
    }) => [
      row,
      outcome,
      // What is added gets its id only then.
      outcome === 'added' ? null : machineId,
      name,
      changes.map(({ field, before, after }) => [field, before, after]),
      faults.map(({ code, column }) => [code, column]),
      reason,
      // Which of several others it names says nothing new.
      ...warnings.map(({ code, details }) => [code, details?.name]),
    ],
  );
  return createHash('sha256')
    .update(JSON.stringify([known, said]))
    .digest('hex');
}
