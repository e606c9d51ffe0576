import {
  ACT_INPUTS,
  INSTANT_INPUT,
  type ActInput,
  type Instant,
  type TicketAct,
  toEpochSeconds,
  fromEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import { FieldError, inputFault } from '../../http';

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

const INSTANT_FIELDS = ['occurredAt', 'until', 'expectedAt'];

/**
 * What was given with an act, checked; instants in UTC.
 *
 * @throws FieldError with the first field at fault
 */
export function readActInput<A extends TicketAct>(
  act: A,
  body: unknown,
): ActInput<A> {
  const result = ACT_INPUTS[act].safeParse(body);
  if (!result.success) throw inputFault(result.error);
  refuseNullCharacters(result.data);
  const input = Object.fromEntries(
    Object.entries(result.data)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([field, value]) => [
        field,
        INSTANT_FIELDS.includes(field) ? inUtc(String(value)) : value,
      ]),
  );
  // The fields are those of the schema; the instants changed their zone only.
  return input as ActInput<A>;
}

function inUtc(instant: string): Instant {
  return fromEpochSeconds(toEpochSeconds(instant));
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
  return inUtc(text);
}

/** @throws FieldError when nothing but white space is left */
export function readText(field: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') {
    throw new FieldError(field, 'empty', `${field} is empty`);
  }
  return trimmed;
}
