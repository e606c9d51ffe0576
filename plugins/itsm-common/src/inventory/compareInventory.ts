import { isFilled, textOf } from './cells';
import type { ColumnId } from './columns';
import type {
  InventoryFacts,
  InventorySheet,
  InventorySite,
  KnownMachine,
} from './facts';
import type { Fault } from './faults';
import {
  type MachineElsewhere,
  type PlannedMachine,
  planInventory,
} from './planInventory';
import type { LineLayout, Lines } from './readLines';
import { type KeptReason, partRemovals, type Removals } from './removals';
import { sharedNames } from './sharedNames';

/**
 * Whether a file adds and updates, or is the whole fleet, so that what it does
 * not name leaves (BI11).
 *
 * @public
 */
export type ImportMode = 'update' | 'whole-fleet';

/** What an import does about a line, or about a machine without one. @public */
export type LineOutcome =
  | 'added'
  | 'changed'
  | 'removed'
  | 'unchanged'
  | 'kept'
  | 'wrong';

/** The outcomes, in the order they are told. @public */
export const LINE_OUTCOMES: readonly LineOutcome[] = [
  'added',
  'changed',
  'removed',
  'unchanged',
  'kept',
  'wrong',
];

/** A fact that a line changes, as a person reads it. @public */
export interface FactChange {
  field: keyof InventoryFacts;
  before: string | null;
  after: string | null;
}

/** A line of the comparison: what becomes of one machine, and why. @public */
export interface ComparedLine {
  /** As the file numbers it, from 1; null for a machine that no line names. */
  row: number | null;
  outcome: LineOutcome;
  /** Null for a wrong line. */
  machineId: string | null;
  name: string;
  changes: FactChange[];
  faults: Fault[];
  /** What is worth a look in a good line; absent where nothing is. */
  warnings?: Fault[];
  /** Of a machine that is kept. */
  reason: KeptReason | null;
}

/** An inventory against the fleet as it is known. @public */
export interface InventoryComparison {
  lines: ComparedLine[];
  counts: Record<LineOutcome, number>;
  /** The machines of the lines that are good. */
  plan: PlannedMachine[];
  removed: KnownMachine[];
}

/** What an inventory is compared with. @public */
export interface FleetKnown {
  sites: readonly InventorySite[];
  machines: readonly KnownMachine[];
  elsewhere: readonly MachineElsewhere[];
  /** Of each machine that has some; needed for a whole fleet. */
  openTickets: ReadonlyMap<string, number>;
}

/**
 * Compares an inventory with the fleet: what would be added, changed, removed,
 * kept, and what is wrong, line by line, before anything changes (CCTP 2.1.29).
 *
 * @public
 */
export function compareInventory(options: {
  sheet: InventorySheet;
  layout: LineLayout;
  /** The lines of the sheet, read by the layout. */
  read: Lines;
  mode: ImportMode;
  fleet: FleetKnown;
  createId: (row: number) => string;
}): InventoryComparison {
  const { sheet, layout, read, mode, fleet, createId } = options;
  const { plan, faults } = planInventory({
    lines: read.lines,
    columns: read.columns,
    known: fleet.machines,
    elsewhere: fleet.elsewhere,
    createId,
  });
  const allFaults = [...read.faults, ...faults];
  const isWhole = mode === 'whole-fleet' && allFaults.length === 0;
  const removals: Removals = isWhole
    ? partRemovals(
        machinesWithoutLine(fleet.machines, plan),
        plan.map(({ id, facts }) => ({ id, chassisId: facts.chassisId })),
        fleet.openTickets,
      )
    : { removed: [], kept: [] };
  const gone = new Set(removals.removed.map(one => one.id));
  const warnings = sharedNames(
    plan,
    fleet.machines.filter(({ id, removed }) => !removed && !gone.has(id)),
  );
  const lines = [
    ...linesOfRows(sheet, layout, allFaults, plan, fleet).map(
      (line): ComparedLine => {
        const warning = line.row === null ? undefined : warnings.get(line.row);
        return warning ? { ...line, warnings: [warning] } : line;
      },
    ),
    ...removals.removed.map(machine => withoutLine(machine, null)),
    ...removals.kept.map(({ machine, reason }) => withoutLine(machine, reason)),
  ];
  return {
    lines,
    counts: countOutcomes(lines),
    plan,
    removed: removals.removed,
  };
}

/** The machines of the fleet that the good lines of a file do not name. @public */
export function machinesWithoutLine(
  machines: readonly KnownMachine[],
  plan: readonly PlannedMachine[],
): KnownMachine[] {
  const named = new Set(plan.map(one => one.id));
  return machines.filter(({ id, removed }) => !removed && !named.has(id));
}

function linesOfRows(
  { rows }: InventorySheet,
  { headerIndex, places }: LineLayout,
  faults: readonly Fault[],
  plan: readonly PlannedMachine[],
  fleet: FleetKnown,
): ComparedLine[] {
  const wrong = new Map<number, Fault[]>();
  for (const fault of faults) {
    const sameRow = wrong.get(fault.row);
    if (sameRow) sameRow.push(fault);
    else wrong.set(fault.row, [fault]);
  }
  const planned = new Map(plan.map(machine => [machine.line.row, machine]));
  const wordsOf = factWords(plan, fleet);
  return rows.flatMap((cells, index): ComparedLine[] => {
    const row = index + 1;
    if (index <= headerIndex || !isFilled(cells)) return [];
    const machine = planned.get(row);
    return machine
      ? [lineOfMachine(machine, wordsOf)]
      : [
          {
            row,
            outcome: 'wrong',
            machineId: null,
            name: nameOf(places, column => textOf(cells[column])),
            changes: [],
            faults: inOrder(wrong.get(row) ?? []),
            reason: null,
          },
        ];
  });
}

const NAMING: readonly ColumnId[] = [
  'name',
  'hostName',
  'serialNumber',
  'assetTag',
  'model',
];

/** What a line that cannot be read as a machine is called. */
function nameOf(
  places: ReadonlyMap<ColumnId, number>,
  textAt: (column: number) => string | null,
): string {
  for (const id of NAMING) {
    const place = places.get(id);
    const text = place === undefined ? null : textAt(place);
    if (text !== null) return text;
  }
  return '';
}

function inOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => (a.column ?? -1) - (b.column ?? -1));
}

function lineOfMachine(
  machine: PlannedMachine,
  wordsOf: FactWords,
): ComparedLine {
  const { line, id, facts, joins, changed } = machine;
  const changes = changed.flatMap((field): FactChange[] => {
    const before = wordsOf(field, valueBefore(machine, field));
    const after = wordsOf(field, facts[field]);
    return before === after ? [] : [{ field, before, after }];
  });
  const otherwise = changed.length > 0 ? 'changed' : 'unchanged';
  const outcome = joins ? 'added' : otherwise;
  return {
    row: line.row,
    outcome,
    machineId: id,
    name: facts.name,
    changes,
    faults: [],
    reason: null,
  };
}

/** What a fact was, or was to come to where that is taken back. */
function valueBefore(
  { known, facts, joins, termsTakenBack }: PlannedMachine,
  field: keyof InventoryFacts,
): string | null {
  if (joins || !known) return null;
  const toCome: Partial<InventoryFacts> | undefined = termsTakenBack
    ? known.termsToCome
    : undefined;
  return toCome && known[field] === facts[field]
    ? toCome[field] ?? null
    : known[field];
}

function withoutLine(
  { id, name }: KnownMachine,
  reason: KeptReason | null,
): ComparedLine {
  return {
    row: null,
    outcome: reason === null ? 'removed' : 'kept',
    machineId: id,
    name,
    changes: [],
    faults: [],
    reason,
  };
}

type FactWords = (
  field: keyof InventoryFacts,
  value: string | null,
) => string | null;

/** Ids of sites and chassis as their names; the rest as it is. */
function factWords(
  plan: readonly PlannedMachine[],
  { machines, sites }: FleetKnown,
): FactWords {
  const names = new Map([
    ...machines.map(({ id, name }) => [id, name] as const),
    ...plan.map(({ id, facts }) => [id, facts.name] as const),
  ]);
  const places = new Map(sites.map(site => [site.id, site.name]));
  return (field, value) => {
    if (value === null) return null;
    if (field === 'chassisId') return names.get(value) ?? value;
    if (field === 'siteId') return `${places.get(value) ?? ''} (${value})`;
    return value;
  };
}

function countOutcomes(
  lines: readonly ComparedLine[],
): Record<LineOutcome, number> {
  const counts: Record<LineOutcome, number> = {
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 0,
    kept: 0,
    wrong: 0,
  };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}
