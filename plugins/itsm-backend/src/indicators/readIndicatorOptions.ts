import type { RootConfigService } from '@backstage/backend-plugin-api';
import type { IndicatorOptions } from '@caih/backstage-plugin-itsm-common';

/** How the installation reads the contract's rates, from the configuration. */
export function readIndicatorOptions(
  config: RootConfigService,
): IndicatorOptions {
  return {
    warrantyCounts:
      config.getOptionalBoolean('itsm.serviceLevels.warrantyCounts') ?? true,
  };
}
