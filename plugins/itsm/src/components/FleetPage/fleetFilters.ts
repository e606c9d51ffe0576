import {
  type ContractLevel,
  HARDWARE_CATEGORIES,
  type HardwareCategory,
} from '@caih/backstage-plugin-itsm-common';
import type { MachineQuery } from '@caih/backstage-plugin-itsm-react';

/** Contract levels, in the order they are offered. */
export const LEVELS: readonly ContractLevel[] = [
  'under-warranty',
  'vendor-backed',
  'not-vendor-backed',
  'not-covered',
  'to-be-checked',
];

/** What narrows the fleet down; in the address. */
export interface FleetFilters {
  text: string;
  establishment: string | null;
  category: HardwareCategory | null;
  level: ContractLevel | null;
}

export function readFilters(search: URLSearchParams): FleetFilters {
  return {
    text: search.get('q') ?? '',
    establishment: search.get('establishment'),
    category:
      HARDWARE_CATEGORIES.find(one => one === search.get('category')) ?? null,
    level: LEVELS.find(one => one === search.get('level')) ?? null,
  };
}

export function writeFilters(filters: FleetFilters): Record<string, string> {
  const { text, establishment, category, level } = filters;
  return {
    ...(text && { q: text }),
    ...(establishment && { establishment }),
    ...(category && { category }),
    ...(level && { level }),
  };
}

export function isFiltered(filters: FleetFilters): boolean {
  return Object.keys(writeFilters(filters)).length > 0;
}

/** What the desk is asked for. */
export function queryOf(
  filters: FleetFilters,
): Omit<MachineQuery, 'cursor' | 'limit'> {
  const { text, establishment, category, level } = filters;
  return {
    ...(text && { text }),
    ...(establishment && { establishment }),
    ...(category && { category }),
    ...(level && { level }),
  };
}
