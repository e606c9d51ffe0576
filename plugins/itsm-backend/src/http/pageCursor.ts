import { decodeCursor, encodeCursor } from './cursor';
import { FieldError } from './errors';

/** Where a list by name goes on: after this row. */
export interface NameCursor {
  name: string;
  id: string;
}

/**
 * @throws FieldError when the cursor is not one of a list by name
 */
export function readNameCursor(
  cursor: string | undefined,
): NameCursor | undefined {
  if (cursor === undefined) return undefined;
  const [name, id] = decodeCursor(cursor, 2);
  if (!isText(name) || !isText(id)) {
    throw unknownCursor('cursor');
  }
  return { name, id };
}

/**
 * The page asked for and the cursor of the next, from one row too many.
 *
 * @param keysOf - where the list goes on after a row
 */
export function pageOf<Row>(
  found: readonly Row[],
  limit: number,
  keysOf: (row: Row) => Parameters<typeof encodeCursor>[0],
): { rows: Row[]; nextCursor: string | null } {
  const rows = found.slice(0, limit);
  const hasMore = found.length > limit;
  return {
    rows,
    nextCursor: hasMore ? encodeCursor(keysOf(rows[rows.length - 1])) : null,
  };
}

/** The same of a list by name. */
export function pageByName<Row extends NameCursor>(
  rows: Row[],
  limit: number,
): { rows: Row[]; nextCursor: string | null } {
  return pageOf(rows, limit, ({ name, id }) => [name, id]);
}

/** Where a list by time goes on: after this row. */
export interface InstantCursor {
  /** Epoch seconds. */
  at: number;
  id: string;
}

/**
 * @throws FieldError when the cursor is not one of a list by time
 */
export function readInstantCursor(
  cursor: string | undefined,
): InstantCursor | undefined {
  if (cursor === undefined) return undefined;
  const [at, id] = decodeCursor(cursor, 2);
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || !isText(id)) {
    throw unknownCursor('cursor');
  }
  return { at, id };
}

export function writeInstantCursor({ at, id }: InstantCursor): string {
  return encodeCursor([at, id]);
}

/** PostgreSQL refuses NUL in text. */
export function isText(key: unknown): key is string {
  return typeof key === 'string' && !key.includes('\0');
}

/** What is answered to a cursor of another list, or of none. */
export function unknownCursor(field: string): FieldError {
  return new FieldError(
    field,
    'unknown-cursor',
    'The cursor is not one of this list; start again without it',
  );
}
