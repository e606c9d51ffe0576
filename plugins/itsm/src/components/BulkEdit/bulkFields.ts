import {
  type BulkChanges,
  type BulkEdit,
  type BulkFact,
  BULK_FACTS,
  isLocalDate,
} from '@caih/backstage-plugin-itsm-common';

/** How a fact is given in. */
export type FieldKind =
  | 'site'
  | 'text'
  | 'day'
  | 'warranty'
  | 'window'
  | 'time'
  | 'backing'
  | 'category';

/** A fact that several machines may share, as a field. */
export interface BulkField {
  fact: BulkFact;
  group: 'place' | 'contract' | 'hardware';
  kind: FieldKind;
  /** Whether a machine may go without. */
  mayBeEmpty: boolean;
}

const FIELDS: Record<BulkFact, Omit<BulkField, 'fact'>> = {
  siteId: { group: 'place', kind: 'site', mayBeEmpty: false },
  building: { group: 'place', kind: 'text', mayBeEmpty: true },
  room: { group: 'place', kind: 'text', mayBeEmpty: true },
  rack: { group: 'place', kind: 'text', mayBeEmpty: true },
  serviceWindow: { group: 'contract', kind: 'window', mayBeEmpty: true },
  restoreTime: { group: 'contract', kind: 'time', mayBeEmpty: true },
  warrantyEnd: { group: 'contract', kind: 'warranty', mayBeEmpty: false },
  afterWarranty: { group: 'contract', kind: 'backing', mayBeEmpty: true },
  maintainedFrom: { group: 'contract', kind: 'day', mayBeEmpty: true },
  maintainedUntil: { group: 'contract', kind: 'day', mayBeEmpty: true },
  orderReference: { group: 'contract', kind: 'text', mayBeEmpty: true },
  category: { group: 'hardware', kind: 'category', mayBeEmpty: false },
  model: { group: 'hardware', kind: 'text', mayBeEmpty: false },
  operatingSystem: { group: 'hardware', kind: 'text', mayBeEmpty: true },
  firmware: { group: 'hardware', kind: 'text', mayBeEmpty: true },
};

/** The fields, in the order of the form. */
export const BULK_FIELDS: readonly BulkField[] = BULK_FACTS.map(fact => ({
  fact,
  ...FIELDS[fact],
}));

/** What is typed of each fact that is to change; empty takes it away. */
export type BulkDraft = Partial<Record<BulkFact, string>>;

/** What a field starts with once its fact is to change. */
export function startOf({ kind }: BulkField): string {
  return kind === 'warranty' ? 'unknown' : '';
}

/** What is wrong with a value; undefined where nothing is. */
export function problemOf(
  { kind, mayBeEmpty }: BulkField,
  value: string,
): 'required' | 'day' | undefined {
  if (kind === 'warranty') {
    const isWord = value === 'none' || value === 'unknown';
    return isWord || isLocalDate(value) ? undefined : 'day';
  }
  if (value.trim() === '') return mayBeEmpty ? undefined : 'required';
  return kind === 'day' && !isLocalDate(value) ? 'day' : undefined;
}

/** The changes that a draft without problems stands for. */
export function changesOf(draft: BulkDraft): BulkEdit['changes'] {
  return Object.fromEntries(
    Object.entries(draft).map(([fact, value]) => [fact, value.trim() || null]),
  ) as BulkChanges;
}
