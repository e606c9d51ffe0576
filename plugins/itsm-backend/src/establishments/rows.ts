import type {
  ContactFunction,
  DataMediaChoice,
  KeptContact,
  ProfileChange,
  Role,
  SingleContact,
} from '@caih/backstage-plugin-itsm-common';
import { type AtColumn, fromColumn } from '../database';

/** A row of `establishment_profile`. */
export interface RawDbProfileRow {
  establishment_id: string;
  single_contact_name: string | null;
  single_contact_phone: string | null;
  single_contact_email: string | null;
  data_media: DataMediaChoice;
  remarks: string | null;
  revision: number;
}

/** A row of `contact_point`. */
export interface RawDbContactRow {
  id: string;
  establishment_id: string;
  position: number;
  function: ContactFunction;
  label: string | null;
  name: string | null;
  phone: string | null;
  email: string | null;
  hours_text: string | null;
  weekly_hours: string | null;
  /** SQLite gives 0 or 1. */
  on_holidays: boolean | number;
  told_outside_window: boolean | number;
}

/** A row of `establishment_change`. */
export interface RawDbChangeRow {
  establishment_id: string;
  sequence: number;
  changed_at: AtColumn;
  actor_ref: string;
  actor_role: Role;
  actor_name: string | null;
  change: string;
}

/** Who changed what, when. */
export interface RecordedChange {
  sequence: number;
  changedAt: string;
  actor: { ref: string; role: Role; name: string | null };
  change: ProfileChange;
}

export function contactOfRow(row: RawDbContactRow): KeptContact {
  return {
    id: row.id,
    function: row.function,
    label: row.label,
    name: row.name,
    phone: row.phone,
    email: row.email,
    hoursText: row.hours_text,
    weeklyHours: row.weekly_hours ? JSON.parse(row.weekly_hours) : null,
    onHolidays: Boolean(row.on_holidays),
    toldOutsideWindow: Boolean(row.told_outside_window),
  };
}

export function rowOfContact(
  establishmentId: string,
  position: number,
  contact: KeptContact,
): RawDbContactRow {
  return {
    id: contact.id,
    establishment_id: establishmentId,
    position,
    function: contact.function,
    label: contact.label,
    name: contact.name,
    phone: contact.phone,
    email: contact.email,
    hours_text: contact.hoursText,
    weekly_hours: contact.weeklyHours && JSON.stringify(contact.weeklyHours),
    on_holidays: contact.onHolidays,
    told_outside_window: contact.toldOutsideWindow,
  };
}

export function singleContactOfRow(row: RawDbProfileRow): SingleContact | null {
  const { single_contact_name: name } = row;
  return name === null
    ? null
    : {
        name,
        phone: row.single_contact_phone,
        email: row.single_contact_email,
      };
}

export function changeOfRow(row: RawDbChangeRow): RecordedChange {
  return {
    sequence: row.sequence,
    changedAt: fromColumn(row.changed_at),
    actor: { ref: row.actor_ref, role: row.actor_role, name: row.actor_name },
    change: JSON.parse(row.change),
  };
}
