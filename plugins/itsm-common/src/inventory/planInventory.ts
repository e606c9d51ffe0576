import { isFromCatalog, sourceOf } from '../adoption/Adoption';
import { isSoftware } from '../hardware/categories';
import { blamePlan } from './blamePlan';
import { placeInChassis } from './chassis';
import type { ColumnId } from './columns';
import type { InventoryFacts, KnownMachine } from './facts';
import type { Fault, ValueFault } from './faults';
import { identityOf } from './identity';
import { identityConflict, KnownMachines } from './knownMachines';
import type { Line } from './readLines';
import { SeenLines } from './SeenLines';
import { areTermsAhead } from './termsAhead';

/** What an import does to one machine. @public */
export interface PlannedMachine {
  line: Line;
  id: string;
  /** The machine as it is known; none when it is new to the fleet. */
  known: KnownMachine | undefined;
  /** By what it is known from now on (BI9). */
  identity: string;
  facts: InventoryFacts;
  /** Whether it joins the fleet, for the first time or again. */
  joins: boolean;
  /** Whether its terms are to come: those of today stay as they are. */
  termsAhead: boolean;
  /** Whether it takes back terms that are to come: those of today go on. */
  termsTakenBack: boolean;
  /** Facts whose value changes. */
  changed: (keyof InventoryFacts)[];
}

/** The column of the workbook that each fact comes from. */
const SOURCES: Record<keyof InventoryFacts, ColumnId | readonly ColumnId[]> = {
  siteId: 'site',
  name: ['name', 'hostName'],
  category: 'category',
  maker: 'maker',
  model: 'model',
  serialNumber: 'serialNumber',
  assetTag: 'assetTag',
  hostName: 'hostName',
  building: 'building',
  room: 'room',
  rack: 'rack',
  rackUnit: 'rackUnit',
  chassisId: 'chassis',
  warrantyEnd: 'warrantyEnd',
  afterWarranty: 'afterWarranty',
  serviceWindow: 'serviceWindow',
  restoreTime: 'restoreTime',
  maintainedFrom: 'maintainedFrom',
  maintainedUntil: 'maintainedUntil',
  orderReference: 'orderReference',
  firmware: 'firmware',
  operatingSystem: 'operatingSystem',
};

/** A machine that other establishments know by the same maker and serial. @public */
export interface MachineElsewhere {
  identity: string;
  establishmentId: string;
  /** Which it is; null where the reader of the result may not know. */
  told: { name: string; establishmentName: string } | null;
}

/**
 * Compares the lines with the machines that are known, and says of each
 * machine what changes. It changes nothing.
 *
 * @param options - `known`: the machines of the establishments of the lines,
 *   those that have left the fleet too; `elsewhere`: machines of others
 * @returns the machines of the lines without fault, and the faults
 *
 * @public
 */
export function planInventory(options: {
  lines: readonly Line[];
  columns: ReadonlySet<ColumnId>;
  known: readonly KnownMachine[];
  elsewhere?: readonly MachineElsewhere[];
  /** The id of a machine that the line of a row adds. */
  createId: (row: number) => string;
}): { plan: PlannedMachine[]; faults: Fault[] } {
  const { lines, columns, known, elsewhere = [], createId } = options;
  const faults: Fault[] = [];
  const machines = new KnownMachines(known);
  const seen = new SeenLines();
  const twice = new Set<number>();
  const others = new Map(elsewhere.map(one => [one.identity, one]));
  const plan: PlannedMachine[] = [];

  for (const line of lines) {
    const match = machines.find(line);
    if ('fault' in match) {
      faults.push(match.fault);
      continue;
    }
    const { row } = match;
    const said = mergeFacts(line, row, columns);
    const termsAhead =
      row?.today !== undefined && areTermsAhead(said, row, row.today);
    const facts = termsAhead
      ? // What is not said of what is to come stays as it was to come.
        mergeFacts(line, row && { ...row, ...row.termsToCome }, columns)
      : said;
    const identity = identityOf(facts);
    const holder = machines.withIdentity(line.establishmentId, identity);
    const earlier = seen.add(line, row?.id, identity);
    const other = others.get(identity);
    if (earlier !== undefined) {
      // Nobody but who wrote the file knows which of them is right. The first of
      // three names the second, and each of these the first.
      if (!twice.has(earlier.row)) faults.push(sameMachine(earlier, line));
      twice.add(earlier.row);
      faults.push(sameMachine(line, earlier));
    } else if (row && holder && holder.id !== row.id) {
      faults.push(identityConflict(line, holder, row));
    } else if (other && other.establishmentId !== line.establishmentId) {
      faults.push(ofOthers(line, other));
    } else {
      faults.push(...faultsTogether(line, facts, columns));
      const id = row?.id ?? createId(line.row);
      const joins = !row || row.removed;
      plan.push({
        line,
        id,
        known: row,
        identity,
        facts,
        joins,
        termsAhead,
        termsTakenBack:
          row?.termsToCome !== undefined &&
          !termsAhead &&
          columns.has('maintainedFrom'),
        changed: [],
      });
    }
  }

  if (columns.has('chassis')) faults.push(...placeInChassis(plan, known));
  faults.push(
    ...plan.flatMap(machine => [
      ...softwareFaults(machine, columns),
      ...authorsFaults(machine, columns),
    ]),
  );
  const { good, faults: allFaults } = blamePlan(plan, faults);
  for (const machine of good) {
    machine.changed = changedFacts(machine);
  }
  return { plan: good, faults: allFaults };
}

/**
 * What the workbook has no column for is left as it is known, and so is a
 * serial number where the line gives the asset tag alone.
 */
function mergeFacts(
  line: Line,
  known: KnownMachine | undefined,
  columns: ReadonlySet<ColumnId>,
): InventoryFacts {
  const facts: InventoryFacts = { ...line.facts, chassisId: null };
  if (!known) return facts;
  if (
    isFromCatalog(known.adoption) &&
    line.faultAt('name', 'required').value === null
  ) {
    // A line without a name makes one up: the catalog's is no worse.
    facts.name = known.name;
  }
  const kept = Object.entries(SOURCES)
    .filter(([, source]) =>
      [source].flat().every(column => !columns.has(column)),
    )
    .map(([fact]) => [fact, known[fact as keyof InventoryFacts]]);
  return {
    ...facts,
    ...Object.fromEntries(kept),
    serialNumber: facts.serialNumber ?? known.serialNumber,
  };
}

/** Where a line says other than who wrote the machine into the catalog. */
function authorsFaults(
  { line, known, facts }: PlannedMachine,
  columns: ReadonlySet<ColumnId>,
): Fault[] {
  const adoption = known?.adoption;
  if (!known || !isFromCatalog(adoption)) return [];
  // Where it says the first day of what is to come, it says that.
  const said: KnownMachine = {
    ...known,
    ...(adoption.facts.includes('maintainedFrom') && known.termsToCome),
  };
  return adoption.facts
    .filter(
      fact =>
        facts[fact] !== said[fact] &&
        // What the file has no column for is left as it is.
        (facts[fact] !== known[fact] ||
          [SOURCES[fact]].flat().some(one => columns.has(one))),
    )
    .map(fact => {
      const source = sourceOf(adoption);
      const column = [SOURCES[fact]].flat().find(one => columns.has(one));
      const value = said[fact];
      return value === null || fact === 'chassisId'
        ? line.faultAt(column, 'from-catalog', { source })
        : line.faultAt(column, 'from-catalog-other', { source, value });
    });
}

/** What is said of a software item and is a fact of machines alone (B9). */
function softwareFaults(
  { line, facts }: PlannedMachine,
  columns: ReadonlySet<ColumnId>,
): Fault[] {
  if (!isSoftware(facts.category)) return [];
  const at = (column: ColumnId) => (columns.has(column) ? column : 'category');
  return [
    ...(line.chassis !== null || facts.chassisId !== null
      ? [line.faultAt(at('chassis'), 'software-in-chassis')]
      : []),
    ...(facts.operatingSystem !== null
      ? [line.faultAt(at('operatingSystem'), 'software-operating-system')]
      : []),
  ];
}

/** Facts that must fit each other, be they of the line or known before. */
function faultsTogether(
  line: Line,
  facts: InventoryFacts,
  columns: ReadonlySet<ColumnId>,
): Fault[] {
  return termsFaults(facts).flatMap(({ places, code, details }) =>
    // Placed at a cell that there is; none where the line says neither.
    places
      .filter(column => columns.has(column))
      .slice(0, 1)
      .map(column => line.faultAt(column, code, details)),
  );
}

/** What does not fit together of the terms of a machine, and where it shows. */
export function termsFaults({
  serviceWindow,
  restoreTime,
  maintainedFrom: from,
  maintainedUntil: until,
}: InventoryFacts): (ValueFault & { places: ColumnId[] })[] {
  const faults: ReturnType<typeof termsFaults> = [];
  if (Boolean(serviceWindow) !== Boolean(restoreTime)) {
    faults.push({
      code: 'window-without-time',
      places: serviceWindow
        ? ['restoreTime', 'serviceWindow']
        : ['serviceWindow', 'restoreTime'],
    });
  }
  if (from && until && until < from) {
    faults.push({
      code: 'maintenance-reversed',
      details: { from },
      places: ['maintainedUntil', 'maintainedFrom'],
    });
  }
  return faults;
}

/** The facts of a machine that are other than what is known of it. */
export function changedFacts({
  known,
  facts,
  termsAhead,
  termsTakenBack,
}: PlannedMachine): (keyof InventoryFacts)[] {
  const before = known && {
    ...known,
    // Said once more, what is to come changes nothing.
    ...(termsAhead && known.termsToCome),
  };
  const toCome: Partial<InventoryFacts> | undefined = termsTakenBack
    ? known?.termsToCome
    : undefined;
  return (Object.keys(facts) as (keyof InventoryFacts)[]).filter(
    fact =>
      !before ||
      facts[fact] !== before[fact] ||
      (toCome && fact in toCome && facts[fact] !== toCome[fact]),
  );
}

/** The machine of a line is that of another line too. */
function sameMachine(line: Line, other: Line): Fault {
  return line.faultAt(undefined, 'line-twice', { row: other.row });
}

/** Whose it is where the reader may know, and else that it is another's. */
function ofOthers(line: Line, { told }: MachineElsewhere): Fault {
  return told
    ? line.faultAt('serialNumber', 'serial-elsewhere', {
        name: told.name,
        establishment: told.establishmentName,
      })
    : line.faultAt('serialNumber', 'serial-of-others');
}
