import {
  type BulkEdit,
  CONTRACT_LEVELS,
  type ContractLevel,
  COVERAGE_HORIZONS,
  type CoverageHorizon,
  HARDWARE_CATEGORIES,
  type HardwareCategory,
} from '@caih/backstage-plugin-itsm-common';

/** What narrows the fleet down; in the address. */
export interface FleetFilters {
  text: string;
  establishment: string | null;
  category: HardwareCategory | null;
  level: ContractLevel | null;
  /** Its level ends within so many days. */
  endsWithin: CoverageHorizon | null;
  /** With `endsWithin`: it is then not covered. */
  lost: boolean;
}

/** Nothing is narrowed down. */
export const WHOLE_FLEET: FleetFilters = {
  text: '',
  establishment: null,
  category: null,
  level: null,
  endsWithin: null,
  lost: false,
};

export function readFilters(search: URLSearchParams): FleetFilters {
  const endsWithin =
    COVERAGE_HORIZONS.find(days => String(days) === search.get('ends')) ?? null;
  return {
    text: search.get('q') ?? '',
    establishment: search.get('establishment'),
    category:
      HARDWARE_CATEGORIES.find(one => one === search.get('category')) ?? null,
    level: CONTRACT_LEVELS.find(one => one === search.get('level')) ?? null,
    endsWithin,
    lost: endsWithin !== null && search.get('lost') === 'true',
  };
}

export function writeFilters(filters: FleetFilters): Record<string, string> {
  const { text, establishment, category, level, endsWithin, lost } = filters;
  return {
    ...(text && { q: text }),
    ...(establishment && { establishment }),
    ...(category && { category }),
    ...(level && { level }),
    ...(endsWithin && { ends: String(endsWithin) }),
    ...(endsWithin && lost && { lost: 'true' }),
  };
}

export function isFiltered(filters: FleetFilters): boolean {
  return Object.keys(writeFilters(filters)).length > 0;
}

/** What the desk is asked for, to list machines or to do something to them. */
export type FleetQuery = Extract<
  BulkEdit['machines'],
  { filter: object }
>['filter'];

export function queryOf(filters: FleetFilters): FleetQuery {
  const { text, establishment, category, level, endsWithin, lost } = filters;
  return {
    ...(text && { text }),
    ...(establishment && { establishment }),
    ...(category && { category }),
    ...(level && { level }),
    ...(endsWithin && { endsWithin }),
    ...(endsWithin && lost && { lost }),
  };
}
