import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

/** A hundred years: what is longer is a slip of the keyboard. */
export const MOST_DAYS = 36_500;
export const MOST_HOURS = MOST_DAYS * 24;

/**
 * A whole number from the configuration.
 *
 * @param options - `unit`: of what, as the refusal says it
 * @throws InputError naming the key and what it takes
 */
export function readWholeNumber(
  config: RootConfigService,
  key: string,
  options: { fallback: number; unit?: string; least: number; most?: number },
): number {
  const { fallback, unit, least, most } = options;
  const value = config.getOptionalNumber(key) ?? fallback;
  if (
    !Number.isSafeInteger(value) ||
    value < least ||
    (most !== undefined && value > most)
  ) {
    throw new InputError(
      `${key} is ${value}; give a whole number${unit ? ` of ${unit}` : ''}, ${
        most === undefined ? `${least} or more` : `${least} to ${most}`
      }`,
    );
  }
  return value;
}
