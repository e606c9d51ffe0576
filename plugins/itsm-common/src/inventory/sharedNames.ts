import type { KnownMachine } from './facts';
import type { Fault } from './faults';
import type { PlannedMachine } from './planInventory';

interface Holder {
  id: string;
  serialNumber: string | null;
  assetTag: string | null;
}

const keyOf = (name: string) => name.trim().toLocaleLowerCase();

/**
 * The lines that give a machine a name, as it joins or anew, which another
 * machine of the establishment has, or gets of another line: people would take
 * the one for the other. It is no fault, as a name may be shared on purpose; of
 * lines that exchange two names, each says so.
 *
 * @param known - the machines of the fleet that stay
 * @returns what is said of a line, by its row
 */
export function sharedNames(
  plan: readonly PlannedMachine[],
  known: readonly KnownMachine[],
): Map<number, Fault> {
  const holders = new Map<string, Holder[]>();
  const hold = (name: string, holder: Holder) => {
    const same = holders.get(keyOf(name));
    if (same) same.push(holder);
    else holders.set(keyOf(name), [holder]);
  };
  for (const machine of known) hold(machine.name, machine);
  for (const { id, facts } of plan) hold(facts.name, { ...facts, id });
  const said = new Map<number, Fault>();
  for (const { line, id, known: before, facts, joins } of plan) {
    const { name } = facts;
    const isGiven = joins || !before || keyOf(before.name) !== keyOf(name);
    const other = holders.get(keyOf(name))?.find(one => one.id !== id);
    if (!isGiven || !other) continue;
    said.set(
      line.row,
      line.faultAt('name', 'name-shared', {
        name,
        number: other.serialNumber ?? other.assetTag ?? '',
      }),
    );
  }
  return said;
}
