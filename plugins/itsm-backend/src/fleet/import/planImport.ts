import { foldText } from '@caih/backstage-plugin-itsm-common';
import type { MachineFactColumns, MachineRow } from '../rows';
import type { ColumnId } from './columns';
import type { Fault } from './faults';
import { assetIdentityOf, identityOf } from './identity';
import type { Line } from './readLines';

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
  const byIdentity = new Map(
    known.map(row => [keyOf(row.establishment_id, row.identity), row]),
  );
  const rowOfMachine = new Map<string, number>();
  const plan: PlannedMachine[] = [];

  for (const line of lines) {
    const identity = identityOf(line.facts);
    const match = findKnown(line, identity, byIdentity);
    const key = match?.id ?? keyOf(line.establishmentId, identity);
    const earlier = rowOfMachine.get(key);
    const conflict = conflictOf(line, match, byIdentity);
    if (earlier !== undefined) {
      faults.push(line.faultAt(undefined, 'line-twice', { row: earlier }));
    } else if (conflict) {
      faults.push(conflict);
    } else {
      rowOfMachine.set(key, line.row);
      plan.push({
        line,
        id: match?.id ?? createId(),
        known: match,
        facts: { ...mergeFacts(line, match, columns), identity },
        changed: [],
      });
    }
  }

  faults.push(...placeInChassis(plan, known, columns));
  for (const machine of plan) {
    machine.changed = changedFacts(machine);
  }
  return { plan, faults };
}

function keyOf(establishmentId: string, identity: string): string {
  return `${establishmentId} ${identity}`;
}

/** By serial number; else a machine known so far by its asset tag alone. */
function findKnown(
  line: Line,
  identity: string,
  byIdentity: ReadonlyMap<string, MachineRow>,
): MachineRow | undefined {
  return (
    byIdentity.get(keyOf(line.establishmentId, identity)) ??
    findByAsset(line, byIdentity)
  );
}

function findByAsset(
  line: Line,
  byIdentity: ReadonlyMap<string, MachineRow>,
): MachineRow | undefined {
  const { asset_tag: assetTag } = line.facts;
  return assetTag === null
    ? undefined
    : byIdentity.get(keyOf(line.establishmentId, assetIdentityOf(assetTag)));
}

function conflictOf(
  line: Line,
  match: MachineRow | undefined,
  byIdentity: ReadonlyMap<string, MachineRow>,
): Fault | undefined {
  const byAsset = findByAsset(line, byIdentity);
  return match && byAsset && match.id !== byAsset.id
    ? line.faultAt('assetTag', 'identity-conflict', {
        serial: match.name,
        asset: byAsset.name,
      })
    : undefined;
}

/** What the workbook has no column for is left as it is known. */
function mergeFacts(
  line: Line,
  known: MachineRow | undefined,
  columns: ReadonlySet<ColumnId>,
): MachineFactColumns {
  const facts: MachineFactColumns = {
    ...line.facts,
    identity: '',
    chassis_id: null,
  };
  if (!known) return facts;
  const kept = Object.entries(SOURCES)
    .filter(([, source]) =>
      [source].flat().every(column => !columns.has(column)),
    )
    .map(([fact]) => [fact, known[fact as keyof MachineRow]]);
  return { ...facts, ...Object.fromEntries(kept) };
}

/** Finds each machine's chassis among those of its establishment. */
function placeInChassis(
  plan: readonly PlannedMachine[],
  known: readonly MachineRow[],
  columns: ReadonlySet<ColumnId>,
): Fault[] {
  if (!columns.has('chassis')) return [];
  const planned = new Set(plan.map(machine => machine.id));
  const chassisByName = new Map<string, Set<string>>();
  const add = (
    establishmentId: string,
    id: string,
    row: MachineFactColumns,
  ) => {
    if (row.category !== 'chassis') return;
    for (const name of [
      row.name,
      row.serial_number,
      row.asset_tag,
      row.host_name,
    ]) {
      if (name === null) continue;
      const key = keyOf(establishmentId, foldText(name));
      chassisByName.set(key, (chassisByName.get(key) ?? new Set()).add(id));
    }
  };
  for (const row of known) {
    if (!planned.has(row.id)) add(row.establishment_id, row.id, row);
  }
  for (const { line, id, facts } of plan) add(line.establishmentId, id, facts);

  const faults: Fault[] = [];
  for (const { line, id, facts } of plan) {
    if (line.chassis === null) continue;
    const found = [
      ...(chassisByName.get(
        keyOf(line.establishmentId, foldText(line.chassis)),
      ) ?? []),
    ];
    if (found.length === 0) {
      faults.push(line.faultAt('chassis', 'chassis-unknown'));
    } else if (found.length > 1) {
      faults.push(line.faultAt('chassis', 'chassis-several'));
    } else if (found[0] === id) {
      faults.push(line.faultAt('chassis', 'chassis-itself'));
    } else {
      facts.chassis_id = found[0];
    }
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
