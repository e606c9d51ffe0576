import { foldText, isSoftware } from '../hardware';
import type { InventoryFacts, KnownMachine } from './facts';
import type { Fault } from './faults';
import type { PlannedMachine } from './planInventory';

/**
 * Finds each machine's chassis among those of its establishment, and writes it
 * into its facts.
 */
export function placeInChassis(
  plan: readonly PlannedMachine[],
  known: readonly KnownMachine[],
): Fault[] {
  const chassisNamed = nameChassis(plan, known);
  const faults: Fault[] = [];
  for (const { line, id, facts } of plan) {
    if (line.chassis === null || isSoftware(facts.category)) continue;
    const found = chassisNamed(line.establishmentId, line.chassis);
    if (found.length === 0) {
      faults.push(line.faultAt('chassis', 'chassis-unknown'));
    } else if (found.length > 1) {
      faults.push(line.faultAt('chassis', 'chassis-several'));
    } else if (found[0] === id) {
      faults.push(line.faultAt('chassis', 'chassis-itself'));
    } else {
      facts.chassisId = found[0];
    }
  }
  return [
    ...faults,
    ...findLoops(plan, known).map(({ line }) =>
      line.faultAt('chassis', 'chassis-loop'),
    ),
  ];
}

/** The chassis of an establishment that answer to a name. */
function nameChassis(
  plan: readonly PlannedMachine[],
  known: readonly KnownMachine[],
): (establishmentId: string, name: string) => string[] {
  const planned = new Set(plan.map(machine => machine.id));
  const byName = new Map<string, Set<string>>();
  const keyOf = (establishmentId: string, name: string) =>
    `${establishmentId} ${foldText(name)}`;
  const add = (establishmentId: string, id: string, row: InventoryFacts) => {
    if (row.category !== 'chassis') return;
    for (const name of [
      row.name,
      row.serialNumber,
      row.assetTag,
      row.hostName,
    ]) {
      if (name === null) continue;
      const key = keyOf(establishmentId, name);
      byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  };
  for (const row of known) {
    if (!planned.has(row.id) && !row.removed) {
      add(row.establishmentId, row.id, row);
    }
  }
  for (const { line, id, facts } of plan) add(line.establishmentId, id, facts);
  return (establishmentId, name) => [
    ...(byName.get(keyOf(establishmentId, name)) ?? []),
  ];
}

/** A chassis may be inside another one, but not inside itself by way of it. */
export function findLoops(
  plan: readonly PlannedMachine[],
  known: readonly KnownMachine[],
): PlannedMachine[] {
  const above = new Map([
    ...known.map(row => [row.id, row.chassisId] as const),
    ...plan.map(({ id, facts }) => [id, facts.chassisId] as const),
  ]);
  return plan.filter(({ id }) => chassisAbove(id, above).includes(id));
}

/**
 * The machines, each chassis before what is inside it: a row can point only to
 * one that is there.
 *
 * @public
 */
export function chassisFirst(
  machines: readonly PlannedMachine[],
): PlannedMachine[] {
  const above = new Map(machines.map(({ id, facts }) => [id, facts.chassisId]));
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
