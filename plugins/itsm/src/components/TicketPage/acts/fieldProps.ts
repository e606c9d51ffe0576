import type { LiveTicket } from '../TicketContext';
import type { ActField } from './actForms';
import type { FormValues } from './readForm';

/** What every kind of field takes. */
export interface FieldProps {
  field: ActField;
  value: string;
  /** Whether it may stay empty, as the form is filled in. */
  isOptional: boolean;
  onChange(value: string): void;
  /** Fills in another field along with this one. */
  onOther(field: string, value: string): void;
  /** What is wrong with it, in words. */
  problem: string | undefined;
  live: LiveTicket;
  /** All that is filled in. */
  values: FormValues;
}

/** The id of a field's input, by which a form finds it. */
export function idOf({ name }: ActField): string {
  return `itsm-act-${name}`;
}

/** The field's name, with "optional" where it may stay empty. */
export function labelOf({ field, isOptional, live }: FieldProps): string {
  const label = live.text(field.label);
  return isOptional ? live.text('field.optional', { label }) : label;
}
