import type { Fault } from './faults';
import type { PlannedMachine } from './planInventory';

/**
 * Parts the machines whose lines can be applied from those that cannot. A
 * machine in a chassis that only a wrong line would bring in cannot either: it
 * would sit in nothing.
 *
 * @param faults - of lines in the plan and of lines that never came so far
 */
export function blamePlan(
  plan: readonly PlannedMachine[],
  faults: readonly Fault[],
): { good: PlannedMachine[]; faults: Fault[] } {
  const all = [...faults];
  const wrongRows = new Set(faults.map(fault => fault.row));
  let good = plan.filter(({ line }) => !wrongRows.has(line.row));
  let fell = plan.filter(({ line }) => wrongRows.has(line.row));
  while (fell.length > 0) {
    const missing = new Map(
      fell.filter(one => one.joins).map(one => [one.id, one.line.row]),
    );
    fell = good.filter(({ facts }) => missing.has(facts.chassisId ?? ''));
    for (const { line, facts } of fell) {
      all.push(
        line.faultAt('chassis', 'chassis-wrong', {
          row: missing.get(facts.chassisId ?? '') ?? '',
        }),
      );
    }
    const rows = new Set(fell.map(({ line }) => line.row));
    good = good.filter(({ line }) => !rows.has(line.row));
  }
  return { good, faults: all };
}
