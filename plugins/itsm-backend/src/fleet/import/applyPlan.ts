import {
  chassisFirst,
  type InventoryFacts,
  type Instant,
  isTermFact,
  type KnownMachine,
  type PlannedMachine,
  TERM_FACTS,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import { toColumn } from '../../database';
import { NOT_ADOPTED } from '../adoption/adoptionColumns';
import { factColumnsOf } from '../rows';
import { searchTextOf } from '../searchText';
import type { TermsStore } from '../TermsStore';
import type { TermsToComeStore } from '../TermsToComeStore';
import type { FleetStores } from './compareWithFleet';

/** Machines written between two words about how far the work is. */
const STEP = 200;

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
  stores: Pick<FleetStores, 'machines' | 'terms' | 'toCome' | 'declarations'>,
  application: Application,
): Promise<void> {
  const { machines, terms } = stores;
  const { plan, removed, sequence, now, onProgress } = application;
  const at = toColumn(now);
  const joining = joiningOf(plan);
  const owed = await stores.declarations.owedBy(scope, tx, [...joining.keys()]);
  const written = (machine: PlannedMachine) => {
    const { facts, identity, joins, line } = machine;
    return {
      ...(joins && NOT_ADOPTED),
      ...factColumnsOf(factsOfToday(machine), identity),
      ...(joins && {
        declaration: owed.has(line.establishmentId) ? 'awaiting' : null,
      }),
      search_text: machineSearchText(facts),
      change_sequence: sequence,
      updated_at: at,
      removed_at: null,
    };
  };
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
  await keepTermsToCome(scope, tx, stores.toCome, application);
  for (const establishmentId of owed) {
    const { by, importId } = application;
    const count = joining.get(establishmentId) ?? 0;
    const declared = { establishmentId, sequence, count, now, by, importId };
    await stores.declarations.declare(scope, tx, declared);
  }
}

/** What holds of a machine today: terms that are to come wait apart. */
function factsOfToday({ facts, known, termsAhead }: PlannedMachine) {
  if (!termsAhead || !known) return facts;
  const held = TERM_FACTS.map(fact => [fact, known[fact]] as const);
  return { ...facts, ...Object.fromEntries(held) };
}

/** Keeps the terms that are to come; what leaves, or takes them back, has none. */
async function keepTermsToCome(
  scope: Scope,
  tx: Knex,
  toCome: TermsToComeStore,
  { plan, removed, now, by, importId }: Application,
): Promise<void> {
  const ahead = plan.flatMap(({ id, line, facts, termsAhead, changed }) => {
    const { maintainedFrom } = facts;
    return termsAhead && maintainedFrom && changed.some(isTermFact)
      ? [
          {
            machineId: id,
            establishmentId: line.establishmentId,
            terms: { ...facts, maintainedFrom },
          },
        ]
      : [];
  });
  await toCome.put(scope, tx, ahead, { at: toColumn(now), by, importId });
  await toCome.remove(scope, tx, [
    ...removed.map(machine => machine.id),
    ...plan.filter(one => one.termsTakenBack).map(one => one.id),
  ]);
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
      .filter(
        ({ joins, termsAhead, changed }) =>
          !joins && !termsAhead && changed.some(isTermFact),
      )
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
