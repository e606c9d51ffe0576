import {
  ACCESS_FIELDS,
  type AccessField,
  type ActInput,
  type SiteAccess,
} from '@caih/backstage-plugin-itsm-common';
import type { FormValues } from './readForm';

/** What a field held when the form was opened, beside what is typed. */
const openedAs = (field: AccessField) => `opened:${field}`;

/** The form of the access, filled in with what is known (C18). */
export function accessValues(access: SiteAccess): FormValues {
  return Object.fromEntries(
    ACCESS_FIELDS.flatMap(field => {
      const known = access[field] ?? '';
      return [
        [field, known],
        [openedAs(field), known],
      ];
    }),
  );
}

/**
 * What was changed in the form, and nothing else: what another person says
 * meanwhile of other fields stays.
 */
export function accessChanges(values: FormValues): ActInput<'set-access'> {
  const changes: ActInput<'set-access'> = {};
  const cleared: AccessField[] = [];
  for (const field of ACCESS_FIELDS) {
    const typed = (values[field] ?? '').trim();
    if (typed !== (values[openedAs(field)] ?? '')) {
      if (typed === '') cleared.push(field);
      else changes[field] = typed;
    }
  }
  return cleared.length > 0 ? { ...changes, cleared } : changes;
}
