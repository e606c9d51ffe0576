import {
  fromEpochSeconds,
  type Instant,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';

/** A `…_at` column: epoch seconds; PostgreSQL's driver gives bigints as text. */
export type AtColumn = number | string;

export function toColumn(instant: Instant): number;
export function toColumn(instant: Instant | null): number | null;
export function toColumn(instant: Instant | null): number | null {
  return instant === null ? null : toEpochSeconds(instant);
}

export function fromColumn(at: AtColumn): Instant;
export function fromColumn(at: AtColumn | null): Instant | null;
export function fromColumn(at: AtColumn | null): Instant | null {
  return at === null ? null : fromEpochSeconds(Number(at));
}

/**
 * A pattern that finds a text anywhere, its own wild cards taken as they are;
 * for `LIKE … ESCAPE '\'`.
 */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
