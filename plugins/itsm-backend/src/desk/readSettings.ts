import type {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { readRoleGroups } from '@caih/backstage-plugin-itsm-node';
import { readAccessLogRetention } from '../audit';
import { readRules } from '../config';
import { readEndOfLifeRules } from '../endOfLife';
import { readServerCategories } from '../fleet';
import { readIndicatorOptions } from '../indicators';
import { readMailSettings } from '../messages';
import { readContractStart } from '../orders';
import { readPenaltyRules } from '../penalties';
import { checkKeys } from '../settings';
import { readPortalKind } from '../setUp';

/** All that the configuration says of the desk. */
export type DeskSettings = ReturnType<typeof readSettings>;

/**
 * Reads all settings at once, before anything else is done: a wrong value
 * keeps the desk from starting, and leaves its database as it was.
 *
 * @throws InputError naming the key and what it takes
 */
export function readSettings(options: {
  config: RootConfigService;
  logger: LoggerService;
}) {
  const { config, logger } = options;
  checkKeys(config, logger);
  return {
    accessLogRetentionDays: readAccessLogRetention(config),
    contractStartsOn: readContractStart(config),
    endOfLife: readEndOfLifeRules(config),
    indicators: readIndicatorOptions(config),
    mail: readMailSettings(config),
    penalties: readPenaltyRules(config),
    portal: readPortalKind(config),
    roleGroups: readRoleGroups(config),
    rules: readRules(config),
    serverCategories: readServerCategories(config),
  };
}
