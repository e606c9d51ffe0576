import type { MachineFactColumns, MachineRow } from '../rows';
import { placeInChassis } from './chassis';
import type { ColumnId } from './columns';
import type { Fault } from './faults';
import { identityOf } from './identity';
import { identityConflict, KnownMachines } from './knownMachines';
import type { Line } from './readLines';
import { SeenLines } from './SeenLines';

/** What an import does to one machine. */
export interface PlannedMachine {
  line: Line;
  id: string;
  /** The machine as it is known; none when it is added. */
  known: MachineRow | undefined;
  facts: MachineFactColumns;
  /** Columns whose value changes. */
  changed: (keyof MachineFactColumns)[];
}

/** The column of the workbook that each fact comes from. */
const SOURCES: Record<
  Exclude<keyof MachineFactColumns, 'identity'>,
  ColumnId | readonly ColumnId[]
> = {
  site_id: 'site',
  name: ['name', 'hostName'],
  category: 'category',
  maker: 'maker',
  model: 'model',
  serial_number: 'serialNumber',
  asset_tag: 'assetTag',
  host_name: 'hostName',
  building: 'building',
  room: 'room',
  rack: 'rack',
  rack_unit: 'rackUnit',
  chassis_id: 'chassis',
  warranty_end: 'warrantyEnd',
  after_warranty: 'afterWarranty',
  service_window: 'serviceWindow',
  restore_time: 'restoreTime',
  maintained_from: 'maintainedFrom',
  maintained_until: 'maintainedUntil',
  order_reference: 'orderReference',
  firmware: 'firmware',
  operating_system: 'operatingSystem',
};

/**
 * Compares the lines of an inventory with the machines that are known: which
 * are new, which change and how, and what the lines get wrong together.
 *
 * @param known - all machines of the establishments of the lines
 */
export function planImport(options: {
  lines: readonly Line[];
  columns: ReadonlySet<ColumnId>;
  known: readonly MachineRow[];
  createId: () => string;
}): { plan: PlannedMachine[]; faults: Fault[] } {
  const { lines, columns, known, createId } = options;
  const faults: Fault[] = [];
  const machines = new KnownMachines(known);
  const seen = new SeenLines();
  const plan: PlannedMachine[] = [];

  for (const line of lines) {
    const match = machines.find(line);
    if ('fault' in match) {
      faults.push(match.fault);
      continue;
    }
    const { row } = match;
    const facts = mergeFacts(line, row, columns);
    const holder = machines.withIdentity(line.establishmentId, facts.identity);
    const earlier = seen.add(line, row?.id, facts.identity);
    if (earlier !== undefined) {
      faults.push(line.faultAt(undefined, 'line-twice', { row: earlier }));
    } else if (row && holder && holder.id !== row.id) {
      faults.push(identityConflict(line, holder, row));
    } else {
      faults.push(...faultsTogether(line, facts, columns));
      const id = row?.id ?? createId();
      plan.push({ line, id, known: row, facts, changed: [] });
    }
  }

  if (columns.has('chassis')) faults.push(...placeInChassis(plan, known));
  for (const machine of plan) {
    machine.changed = changedFacts(machine);
  }
  return { plan, faults };
}

/**
 * What the workbook has no column for is left as it is known, and so is a
 * serial number where the line gives the asset tag alone.
 */
function mergeFacts(
  line: Line,
  known: MachineRow | undefined,
  columns: ReadonlySet<ColumnId>,
): MachineFactColumns {
  const facts = { ...line.facts, chassis_id: null };
  const kept = Object.entries(SOURCES)
    .filter(([, source]) =>
      [source].flat().every(column => !columns.has(column)),
    )
    .map(([fact]) => [fact, known?.[fact as keyof MachineRow]]);
  const merged: Omit<MachineFactColumns, 'identity'> = known
    ? {
        ...facts,
        ...Object.fromEntries(kept),
        serial_number: facts.serial_number ?? known.serial_number,
      }
    : facts;
  return { ...merged, identity: identityOf(merged) };
}

/** Facts that must fit each other, be they of the line or known before. */
function faultsTogether(
  line: Line,
  facts: MachineFactColumns,
  columns: ReadonlySet<ColumnId>,
): Fault[] {
  const {
    service_window: serviceWindow,
    restore_time: restoreTime,
    maintained_from: from,
    maintained_until: until,
  } = facts;
  /** Placed at a cell that there is; none where the line says neither. */
  const faultAtOneOf = (
    places: readonly ColumnId[],
    ...fault: [Fault['code'], Fault['details']?]
  ): Fault[] =>
    places
      .filter(column => columns.has(column))
      .slice(0, 1)
      .map(column => line.faultAt(column, ...fault));
  const faults: Fault[] = [];
  if (Boolean(serviceWindow) !== Boolean(restoreTime)) {
    const places: ColumnId[] = serviceWindow
      ? ['restoreTime', 'serviceWindow']
      : ['serviceWindow', 'restoreTime'];
    faults.push(...faultAtOneOf(places, 'window-without-time'));
  }
  if (from && until && until < from) {
    faults.push(
      ...faultAtOneOf(
        ['maintainedUntil', 'maintainedFrom'],
        'maintenance-reversed',
        { from },
      ),
    );
  }
  return faults;
}

function changedFacts({
  known,
  facts,
}: PlannedMachine): (keyof MachineFactColumns)[] {
  return (Object.keys(facts) as (keyof MachineFactColumns)[]).filter(
    fact => !known || facts[fact] !== known[fact],
  );
}
