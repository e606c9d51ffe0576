import {
  type BulkEdit,
  CONTRACT_LEVELS,
  type ContractLevel,
  COVERAGE_HORIZONS,
  type CoverageHorizon,
  HARDWARE_CATEGORIES,
  type HardwareCategory,
  TOLD_NOTICE_STATES,
} from '@caih/backstage-plugin-itsm-common';

/** Notices by which the fleet is narrowed down. */
export const NOTICE_FILTERS = ['any', ...TOLD_NOTICE_STATES] as const;

export type NoticeFilter = (typeof NOTICE_FILTERS)[number];

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
  /** A notice of obsolescence is told of it. */
  notice: NoticeFilter | null;
}

/** Nothing is narrowed down. */
export const WHOLE_FLEET: FleetFilters = {
  text: '',
  establishment: null,
  category: null,
  level: null,
  endsWithin: null,
  lost: false,
  notice: null,
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
    notice: NOTICE_FILTERS.find(one => one === search.get('notice')) ?? null,
  };
}

export function writeFilters(filters: FleetFilters): Record<string, string> {
  const { text, establishment, category, level, endsWithin, lost, notice } =
    filters;
  return {
    ...(text && { q: text }),
    ...(establishment && { establishment }),
    ...(category && { category }),
    ...(level && { level }),
    ...(endsWithin && { ends: String(endsWithin) }),
    ...(endsWithin && lost && { lost: 'true' }),
    ...(notice && { notice }),
  };
}

/** That the composition of the fleet is open; in the address too. */
export function readOverview(search: URLSearchParams): boolean {
  return search.get('overview') === 'open';
}

export function writeOverview(isOpen: boolean): Record<string, string> {
  return isOpen ? { overview: 'open' } : {};
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
  const { text, establishment, category, level, endsWithin, lost, notice } =
    filters;
  return {
    ...(text && { text }),
    ...(establishment && { establishment }),
    ...(category && { category }),
    ...(level && { level }),
    ...(endsWithin && { endsWithin }),
    ...(endsWithin && lost && { lost }),
    ...(notice && { notice }),
  };
}
