import { Config } from '@backstage/config';

/**
 * Refuses identities without a password outside a demonstration.
 *
 * `NODE_ENV` says nothing here: a demonstration may well run built code. Two
 * settings that no production portal carries must both say so instead.
 *
 * @throws Error naming what is missing.
 * @internal
 */
export function assertDemonstration(config: Config): void {
  const missing: string[] = [];
  const environment = config.getOptionalString('auth.environment');
  if (environment !== 'development') {
    missing.push(
      `auth.environment is ${
        environment ? `'${environment}'` : 'not set'
      } and must be 'development'`,
    );
  }
  if (config.getOptionalBoolean('demonstration.enabled') !== true) {
    missing.push('demonstration.enabled is not true');
  }
  if (!config.has('auth.providers.demo.development')) {
    missing.push('auth.providers.demo.development is not set');
  }
  if (missing.length > 0) {
    throw new Error(
      `The sign-in provider 'demo' lets anyone in without a password and is refused outside a demonstration: ${missing.join(
        '; ',
      )}. Remove auth.providers.demo from the configuration of this portal.`,
    );
  }
}
