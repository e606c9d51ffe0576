import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { readDeskPath } from '@caih/backstage-plugin-itsm-node';

const SCHEDULE_KEY = 'search.collators.itsm.schedule';
const MONTHS_KEY = 'itsm.search.ticketMonths';
const ENTITY_PATH_KEY = 'search.collators.catalog.locationTemplate';

/**
 * As often as the catalog's: a ticket is found soon after it was declared. A
 * reading of a whole nation's takes minutes, hence the time it is given.
 */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 30 },
  initialDelay: { seconds: 3 },
};

/** A year of them, and the same month of the year before. */
const DEFAULT_MONTHS = 13;
const MAX_MONTHS = 240;

/** Settings of the search, as `config.d.ts` describes them. */
export interface SearchSettings {
  schedule: SchedulerServiceTaskScheduleDefinition;
  ticketMonths: number;
  /** Where the pages of the desk are. */
  path: string;
  /** Where the catalog shows an entity. */
  entityPath: string;
}

/**
 * @throws InputError naming the key and what it takes
 */
export function readSettings(config: RootConfigService): SearchSettings {
  return {
    schedule: readSchedule(config),
    ticketMonths: readMonths(config),
    path: readDeskPath(config),
    entityPath:
      config.getOptionalString(ENTITY_PATH_KEY) ??
      '/catalog/:namespace/:kind/:name',
  };
}

function readMonths(config: RootConfigService): number {
  const months = config.getOptionalNumber(MONTHS_KEY) ?? DEFAULT_MONTHS;
  if (!Number.isInteger(months) || months < 1 || months > MAX_MONTHS) {
    throw new InputError(
      `${MONTHS_KEY} is ${months}; give a whole number of months, 1 to ${MAX_MONTHS}`,
    );
  }
  return months;
}

function readSchedule(
  config: RootConfigService,
): SchedulerServiceTaskScheduleDefinition {
  const given = config.getOptionalConfig(SCHEDULE_KEY);
  if (!given) return DEFAULT_SCHEDULE;
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(given);
  } catch (error) {
    throw new InputError(`${SCHEDULE_KEY} is no schedule`, error);
  }
}
