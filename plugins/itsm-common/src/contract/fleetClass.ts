import type { HardwareCategory } from '../hardware';

/** The classes of a fleet (CCTP 2.1.29). @public */
export const FLEET_CLASSES = ['small', 'medium', 'large'] as const;

/** @public */
export type FleetClass = (typeof FLEET_CLASSES)[number];

/**
 * What counts as a UNIX or x86 server where nothing else is configured (BI7).
 *
 * @public
 */
export const DEFAULT_SERVER_CATEGORIES: readonly HardwareCategory[] = [
  'server-unix',
  'server-x86',
  'blade-compute',
  'hyperconverged',
  'compute-node',
];

/** The fewest servers of a class, and the days its inventory takes. */
const CLASSES: readonly {
  class: FleetClass;
  from: number;
  inventoryDays: number;
}[] = [
  { class: 'large', from: 100, inventoryDays: 3 },
  { class: 'medium', from: 30, inventoryDays: 2 },
  { class: 'small', from: 0, inventoryDays: 1 },
];

/**
 * The class of a fleet and the days its inventory takes, by its UNIX and x86
 * servers in maintenance: to 29 small, to 99 medium, from 100 large (CCTP
 * 2.1.29).
 *
 * @throws RangeError when it is no number of servers
 * @public
 */
export function fleetClassOf(servers: number): {
  class: FleetClass;
  inventoryDays: number;
} {
  const found = CLASSES.find(({ from }) => servers >= from);
  if (!found || !Number.isInteger(servers)) {
    throw new RangeError(`${servers} is not a number of servers`);
  }
  return { class: found.class, inventoryDays: found.inventoryDays };
}
