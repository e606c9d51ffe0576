import {
  fromEpochSeconds,
  type Instant,
  INSTANT_INPUT,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import { FieldError } from './errors';

/**
 * Refuses the one character PostgreSQL cannot keep, wherever it stands.
 *
 * @throws FieldError naming the field
 */
export function refuseNullCharacters(input: object): void {
  for (const [field, value] of Object.entries(input)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string' && one.includes('\0')) {
        throw new FieldError(
          field,
          'bad-character',
          `${field} holds a null character, which cannot be kept`,
        );
      }
    }
  }
}

/** @throws FieldError when it is no instant with its offset */
export function readInstant(field: string, text: string): Instant {
  if (!INSTANT_INPUT.safeParse(text).success) {
    throw new FieldError(
      field,
      'bad-value',
      `${field} must be an ISO 8601 instant with its offset, such as 2026-11-23T17:42:05Z`,
    );
  }
  return fromEpochSeconds(toEpochSeconds(text));
}

/** @throws FieldError when nothing but white space is left */
export function readText(field: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') {
    throw new FieldError(field, 'empty', `${field} is empty`);
  }
  return trimmed;
}
