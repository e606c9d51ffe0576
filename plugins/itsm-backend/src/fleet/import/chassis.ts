import { foldText } from '@caih/backstage-plugin-itsm-common';
import type { MachineFactColumns, MachineRow } from '../rows';
import type { Fault } from './faults';
import type { PlannedMachine } from './planImport';

/**
 * Finds each machine's chassis among those of its establishment, and writes it
 * into its facts.
 */
export function placeInChassis(
  plan: readonly PlannedMachine[],
  known: readonly MachineRow[],
): Fault[] {
  const chassisNamed = nameChassis(plan, known);
  const faults: Fault[] = [];
  for (const { line, id, facts } of plan) {
    if (line.chassis === null) continue;
    const found = chassisNamed(line.establishmentId, line.chassis);
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
  return [...faults, ...findLoops(plan, known)];
}

/** The chassis of an establishment that answer to a name. */
function nameChassis(
  plan: readonly PlannedMachine[],
  known: readonly MachineRow[],
): (establishmentId: string, name: string) => string[] {
  const planned = new Set(plan.map(machine => machine.id));
  const byName = new Map<string, Set<string>>();
  const keyOf = (establishmentId: string, name: string) =>
    `${establishmentId} ${foldText(name)}`;
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
      const key = keyOf(establishmentId, name);
      byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  };
  for (const row of known) {
    if (!planned.has(row.id)) add(row.establishment_id, row.id, row);
  }
  for (const { line, id, facts } of plan) add(line.establishmentId, id, facts);
  return (establishmentId, name) => [
    ...(byName.get(keyOf(establishmentId, name)) ?? []),
  ];
}

/** A chassis may be inside another one, but not inside itself by way of it. */
function findLoops(
  plan: readonly PlannedMachine[],
  known: readonly MachineRow[],
): Fault[] {
  const above = new Map([
    ...known.map(row => [row.id, row.chassis_id] as const),
    ...plan.map(({ id, facts }) => [id, facts.chassis_id] as const),
  ]);
  return plan
    .filter(({ id }) => chassisAbove(id, above).includes(id))
    .map(({ line }) => line.faultAt('chassis', 'chassis-loop'));
}

/**
 * The machines, each chassis before what is inside it: a row can point only to
 * one that is there.
 */
export function chassisFirst(
  machines: readonly PlannedMachine[],
): PlannedMachine[] {
  const above = new Map(
    machines.map(({ id, facts }) => [id, facts.chassis_id]),
  );
  return machines
    .map(machine => ({
      machine,
      depth: chassisAbove(machine.id, above).length,
    }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ machine }) => machine);
}

/** What a machine is inside of, nearest first; ends where it comes around. */
function chassisAbove(
  id: string,
  above: ReadonlyMap<string, string | null>,
): string[] {
  const met = new Set<string>();
  for (
    let next = above.get(id);
    next && !met.has(next);
    next = above.get(next)
  ) {
    met.add(next);
  }
  return [...met];
}
