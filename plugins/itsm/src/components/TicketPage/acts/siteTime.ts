import { toInstant } from '@caih/backstage-plugin-itsm-common';
import { DateTime } from 'luxon';

const FIELD_FORMAT = "yyyy-MM-dd'T'HH:mm";

/** What a local time typed in a field stands for. */
export type SiteTime =
  | { instant: string; isAmbiguous: boolean }
  /** `no-such-time`: skipped by a change of the clocks. */
  | { problem: 'invalid' | 'no-such-time' };

/** An instant as a `datetime-local` field holds it, in a zone. */
export function toFieldTime(instant: string, zone: string): string {
  return DateTime.fromISO(instant, { zone }).toFormat(FIELD_FORMAT);
}

/**
 * The instant of a local time. Where the clocks go back it exists twice: the
 * first is taken, and the caller told.
 */
export function fromFieldTime(typed: string, zone: string): SiteTime {
  const local = DateTime.fromFormat(typed, FIELD_FORMAT, { zone });
  if (!local.isValid) return { problem: 'invalid' };
  if (local.toFormat(FIELD_FORMAT) !== typed)
    return { problem: 'no-such-time' };
  const candidates = local.getPossibleOffsets();
  const first = candidates.reduce((a, b) =>
    a.toMillis() < b.toMillis() ? a : b,
  );
  return {
    instant: toInstant(first.toJSDate()),
    isAmbiguous: candidates.length > 1,
  };
}
