import type { Machine } from '@caih/backstage-plugin-itsm-common';

/** Where a machine stands: site, building, room, rack and unit. */
export function placeOf(machine: Machine): string {
  const { site, building, room, rack, rackUnit } = machine;
  return [site.name, building, room, rack, rackUnit].filter(Boolean).join(', ');
}
