import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  COUNTED_UNTIL,
  type CountedUntil,
  type IndicatorOptions,
} from '@caih/backstage-plugin-itsm-common';

const UNTIL_KEY = 'itsm.serviceLevels.countsUntil';

/** How an installation reads the contract's rates; nothing is left open. */
export type IndicatorReading = Required<IndicatorOptions>;

/**
 * How the installation reads the contract's rates, from the configuration.
 *
 * @throws InputError naming the key and what it takes
 */
export function readIndicatorOptions(
  config: RootConfigService,
): IndicatorReading {
  return {
    warrantyCounts:
      config.getOptionalBoolean('itsm.serviceLevels.warrantyCounts') ?? true,
    countsUntil: readCountedUntil(config),
  };
}

function readCountedUntil(config: RootConfigService): CountedUntil {
  const given = config.getOptionalString(UNTIL_KEY) ?? 'restoration';
  const known = COUNTED_UNTIL.find(one => one === given);
  if (!known) {
    throw new InputError(
      `${UNTIL_KEY} is ${given}; give restoration, to judge by the time until the service was back, or closure, to judge by the time until the ticket was closed`,
    );
  }
  return known;
}
