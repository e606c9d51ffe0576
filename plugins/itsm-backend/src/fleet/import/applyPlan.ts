import {
  chassisFirst,
  type CoverageFacts,
  type InventoryFacts,
  type Instant,
  type KnownMachine,
  type PlannedMachine,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import { toColumn } from '../../database';
import { factColumnsOf } from '../rows';
import { searchTextOf } from '../searchText';
import type { TermsStore } from '../TermsStore';
import type { FleetStores } from './compareWithFleet';

/** Machines written between two words about how far the work is. */
const STEP = 200;

const TERMS: readonly (keyof CoverageFacts)[] = [
  'warrantyEnd',
  'afterWarranty',
  'serviceWindow',
  'restoreTime',
  'maintainedFrom',
  'maintainedUntil',
  'orderReference',
];

const isOfTerms = (field: keyof InventoryFacts) =>
  TERMS.some(one => one === field);

/** What an import writes. */
export interface Application {
  plan: readonly PlannedMachine[];
  removed: readonly KnownMachine[];
  /** Under which the changes are followed. */
  sequence: number;
  now: Instant;
  by: { ref: string; name: string };
  /** The inventory that is applied, where it is kept. */
  importId?: string;
  /** Told how many machines are written so far. */
  onProgress?: (done: number) => Promise<void>;
}

/** Adds, changes and removes machines as an import says. */
export async function applyPlan(
  scope: Scope,
  tx: Knex,
  stores: Pick<FleetStores, 'machines' | 'terms' | 'declarations'>,
  application: Application,
): Promise<void> {
  const { machines, terms } = stores;
  const { plan, removed, sequence, now, onProgress } = application;
  const at = toColumn(now);
  const joining = joiningOf(plan);
  const owed = await stores.declarations.owedBy(scope, tx, [...joining.keys()]);
  const written = ({ facts, identity, joins, line }: PlannedMachine) => ({
    ...factColumnsOf(facts, identity),
    ...(joins && {
      declaration: owed.has(line.establishmentId) ? 'awaiting' : null,
    }),
    search_text: machineSearchText(facts),
    change_sequence: sequence,
    updated_at: at,
    removed_at: null,
  });
  const added = chassisFirst(plan.filter(machine => !machine.known));
  const updated = plan.filter(
    machine => machine.known && (machine.joins || machine.changed.length > 0),
  );
  let done = 0;
  const step = async (count: number) => {
    done += count;
    await onProgress?.(done);
  };
  for (let start = 0; start < added.length; start += STEP) {
    const some = added.slice(start, start + STEP);
    await machines.insert(
      scope,
      tx,
      some.map(machine => ({
        ...written(machine),
        id: machine.id,
        establishment_id: machine.line.establishmentId,
        created_at: at,
      })),
    );
    await step(some.length);
  }
  for (let start = 0; start < updated.length; start += STEP) {
    const some = updated.slice(start, start + STEP);
    for (const machine of some) {
      await machines.update(scope, tx, machine.id, written(machine));
    }
    await step(some.length);
  }
  await machines.remove(
    scope,
    tx,
    removed.map(machine => machine.id),
    { removed_at: at, change_sequence: sequence },
  );
  await recordTerms(scope, tx, terms, application);
  for (const establishmentId of owed) {
    const { by, importId } = application;
    const count = joining.get(establishmentId) ?? 0;
    const declared = { establishmentId, sequence, count, now, by, importId };
    await stores.declarations.declare(scope, tx, declared);
  }
}

/** How many machines join, by establishment. */
function joiningOf(plan: readonly PlannedMachine[]): Map<string, number> {
  const joining = new Map<string, number>();
  for (const { joins, line } of plan) {
    const { establishmentId } = line;
    if (joins) {
      joining.set(establishmentId, (joining.get(establishmentId) ?? 0) + 1);
    }
  }
  return joining;
}

/** Writes down which machines joined, changed their terms, and left. */
async function recordTerms(
  scope: Scope,
  tx: Knex,
  terms: TermsStore,
  { plan, removed, now, by, importId }: Application,
): Promise<void> {
  const ids: Record<'joined' | 'changed' | 'left', string[]> = {
    joined: plan.filter(one => one.joins).map(one => one.id),
    changed: plan
      .filter(({ joins, changed }) => !joins && changed.some(isOfTerms))
      .map(one => one.id),
    left: removed.map(one => one.id),
  };
  for (const kind of ['joined', 'changed', 'left'] as const) {
    const written = { kind, at: toColumn(now), by, importId };
    await terms.record(scope, tx, ids[kind], written);
  }
}

function machineSearchText(facts: InventoryFacts): string {
  return searchTextOf([
    facts.name,
    facts.maker,
    facts.model,
    facts.serialNumber,
    facts.assetTag,
    facts.hostName,
    facts.building,
    facts.room,
    facts.rack,
  ]);
}
