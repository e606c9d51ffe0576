import { HARDWARE_CATEGORIES, type HardwareCategory } from '../hardware';
import { COVERAGE_HORIZONS, type CoverageHorizon } from './coverageEnds';
import { type FleetClass, fleetClassOf } from './fleetClass';
import { CONTRACT_LEVELS, type ContractLevel } from './types';

/** What ends within a horizon: machines whose level does, and those then not covered. @public */
export interface FleetEnds {
  days: CoverageHorizon;
  ends: number;
  lost: number;
}

/** Machines of one category at one level of today. @public */
export interface FleetCell {
  category: HardwareCategory;
  level: ContractLevel;
  count: number;
  ends: readonly FleetEnds[];
}

/** What a fleet is made of on a day. @public */
export interface FleetMakeUp {
  total: number;
  /** All levels, in their order; 0 where no machine is at one. */
  levels: { level: ContractLevel; count: number }[];
  /** The categories there are, the largest first. */
  categories: { category: HardwareCategory; count: number }[];
  ends: FleetEnds[];
  /** UNIX and x86 servers in maintenance (BI7), and what follows from them. */
  servers: { count: number; class: FleetClass; inventoryDays: number };
}

const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, one) => total + one, 0);

/**
 * What a fleet is made of: by level, by category, what ends, and its class by
 * its UNIX and x86 servers in maintenance (CCTP 2.1.29; BI7).
 *
 * @param serverCategories - what counts as such a server
 * @public
 */
export function composeFleet(
  cells: readonly FleetCell[],
  serverCategories: readonly HardwareCategory[],
): FleetMakeUp {
  const countOf = (keep: (cell: FleetCell) => boolean) =>
    sum(cells.filter(keep).map(({ count }) => count));
  const servers = countOf(
    ({ category, level }) =>
      level !== 'not-covered' && serverCategories.includes(category),
  );
  return {
    total: countOf(() => true),
    levels: CONTRACT_LEVELS.map(level => ({
      level,
      count: countOf(cell => cell.level === level),
    })),
    categories: HARDWARE_CATEGORIES.map(category => ({
      category,
      count: countOf(cell => cell.category === category),
    }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count),
    ends: COVERAGE_HORIZONS.map(days => {
      const each = cells.flatMap(cell =>
        cell.ends.filter(ends => ends.days === days),
      );
      return {
        days,
        ends: sum(each.map(({ ends }) => ends)),
        lost: sum(each.map(({ lost }) => lost)),
      };
    }),
    servers: { count: servers, ...fleetClassOf(servers) },
  };
}
