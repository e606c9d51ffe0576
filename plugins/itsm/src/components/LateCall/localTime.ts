import type { Instant } from '@caih/backstage-plugin-itsm-common';

/** What a field of day and time shows, `2026-11-23T17:42`; null for no time. */
export function instantOfLocal(local: string): Instant | null {
  const at = new Date(local);
  return Number.isNaN(at.getTime())
    ? null
    : at.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** An instant as such a field shows it, by the reader's own clock. */
export function localOfInstant(instant: Instant): string {
  const at = new Date(instant);
  const two = (figure: number) => String(figure).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())];
  return `${day.join('-')}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
