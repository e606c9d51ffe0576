import {
  ACT_INPUTS,
  type ActInput,
  fromEpochSeconds,
  type Instant,
  type TicketAct,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import { inputFault, refuseNullCharacters } from '../../http';

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
