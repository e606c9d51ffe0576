import { ConfigApi } from '@backstage/frontend-plugin-api';

/** Whether what the portal shows is invented. */
export function isDemonstration(config: ConfigApi): boolean {
  return config.getOptionalBoolean('demonstration.enabled') ?? false;
}
