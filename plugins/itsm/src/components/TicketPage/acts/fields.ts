import type { Role } from '@caih/backstage-plugin-itsm-common';
import type { TicketTextKey } from '../useTicketText';

/** How a field of an act is asked for. */
export type FieldKind =
  /** Several lines of free text. */
  | 'text'
  /** One line. */
  | 'line'
  | 'radio'
  | 'choice'
  /** Some of a few: those ticked, commas between them. */
  | 'choices'
  | 'yes-no'
  /** A box: ticked, the value is true; else it is not sent. */
  | 'flag'
  /** An instant to come, in the local time of the site. */
  | 'instant'
  /** "It was earlier": an instant past, in the local time of the site (CI22). */
  | 'earlier'
  | 'machine'
  /** A day, as the calendar of the site has it. */
  | 'date'
  /** A person or a team of the contractor's. */
  | 'colleague'
  /** Somebody of the register, or a free name. */
  | 'staff'
  /** People of the register. */
  | 'staff-list'
  | 'intervention'
  /** One of the machines besides the principal. */
  | 'other-machine'
  /** Files of the ticket, or new ones: their ids, commas between them. */
  | 'files'
  /** Free texts of an event, to choose the one to remove. */
  | 'written'
  /** Given by what opened the form, or with another field; not asked for. */
  | 'given';

/** A field of an act: its name is the one of `ACT_INPUTS`. */
export interface ActField {
  name: string;
  kind: FieldKind;
  label: TicketTextKey;
  optional?: true;
  /** Optional, but needed with these of what else is filled in. */
  neededWith?: { field: string; values: readonly string[] };
  /** Asked for only with these of what else is filled in, and then needed. */
  onlyWith?: { field: string; values: readonly string[] };
  /** Of a radio, choices or a yes-no: values and their texts. */
  options?: readonly { value: string; label: TicketTextKey }[];
  /** What helps to fill it in, under it. */
  help?: TicketTextKey;
  /** Asked for only where the restore time is used up. */
  onlyWhenLate?: true;
  /** Folded away until one asks for more. */
  more?: true;
  /** The value sent is a number. */
  isNumber?: true;
  /** Free text: patient data has no place in it (HI3). */
  isFree?: true;
  /** Asked of this role alone, and then needed. */
  onlyOf?: Role;
}

/** A note, where one likes. */
export const note: ActField = {
  name: 'note',
  kind: 'text',
  label: 'field.note',
  optional: true,
  isFree: true,
};
/** When it was done, where that was earlier (CI22). */
export const earlier: ActField = {
  name: 'occurredAt',
  kind: 'earlier',
  label: 'field.occurredAt',
  optional: true,
};
/** Files that go with it. */
export const files: ActField = {
  name: 'attachmentIds',
  kind: 'files',
  label: 'field.attachmentIds',
  optional: true,
};
/** Which intervention. */
export const intervention: ActField = {
  name: 'interventionId',
  kind: 'intervention',
  label: 'field.interventionId',
};

/** Several lines of free text. */
export function freeText(
  name: string,
  label: TicketTextKey = `field.${name}` as TicketTextKey,
): ActField {
  return { name, kind: 'text', label, isFree: true };
}
