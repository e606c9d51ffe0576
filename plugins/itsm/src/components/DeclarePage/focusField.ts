import type { DraftField } from './draft';

/** Brings the reader to the field that is to be completed. */
export function focusField(
  form: HTMLFormElement | null,
  field: DraftField,
): void {
  form?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
}
