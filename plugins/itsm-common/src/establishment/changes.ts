import type { ContactFunction, ContactInput, SingleContact } from './contact';
import type { RuleKind } from './rules';

/** A point of contact as it is kept. @public */
export type KeptContact = Omit<ContactInput, 'id'> & { id: string };

/**
 * What has changed on an establishment's page. It names functions and fields,
 * never people, numbers or addresses: those are erased with their row, and
 * the history stays.
 *
 * @public
 */
export type ProfileChange =
  | {
      kind: 'contact-added' | 'contact-removed';
      function: ContactFunction;
    }
  | {
      kind: 'contact-changed';
      function: ContactFunction;
      fields: ContactField[];
    }
  | { kind: 'contacts-reordered' }
  | { kind: 'single-contact-changed'; fields: (keyof SingleContact)[] }
  | { kind: 'data-media-chosen'; from: string; to: string }
  | { kind: 'remarks-changed' }
  | {
      kind: 'rule-published' | 'rule-withdrawn';
      rule: RuleKind;
      version: number;
    };

/** @public */
export type ContactField = Exclude<keyof KeptContact, 'id'>;

const CONTACT_FIELDS: readonly ContactField[] = [
  'function',
  'label',
  'name',
  'phone',
  'email',
  'hoursText',
  'weeklyHours',
  'onHolidays',
  'toldOutsideWindow',
];

const SINGLE_CONTACT_FIELDS = ['name', 'phone', 'email'] as const;

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

/** What a new list of contacts changes; nothing where it is the same. @public */
export function contactChanges(
  before: readonly KeptContact[],
  after: readonly KeptContact[],
): ProfileChange[] {
  const known = new Map(before.map(one => [one.id, one]));
  const kept = new Set(after.map(one => one.id));
  const changes: ProfileChange[] = before
    .filter(one => !kept.has(one.id))
    .map(one => ({ kind: 'contact-removed', function: one.function }));
  for (const one of after) {
    const old = known.get(one.id);
    if (!old) {
      changes.push({ kind: 'contact-added', function: one.function });
      continue;
    }
    const fields = CONTACT_FIELDS.filter(
      field => !isSame(old[field], one[field]),
    );
    if (fields.length > 0) {
      changes.push({ kind: 'contact-changed', function: one.function, fields });
    }
  }
  const order = (contacts: readonly KeptContact[]) =>
    contacts.map(one => one.id).filter(id => known.has(id) && kept.has(id));
  if (!isSame(order(before), order(after))) {
    changes.push({ kind: 'contacts-reordered' });
  }
  return changes;
}

/** What another single contact changes (A4). @public */
export function singleContactChanges(
  before: SingleContact | null,
  after: SingleContact,
): ProfileChange[] {
  const fields = SINGLE_CONTACT_FIELDS.filter(
    field => (before?.[field] ?? null) !== after[field],
  );
  return fields.length > 0 ? [{ kind: 'single-contact-changed', fields }] : [];
}
