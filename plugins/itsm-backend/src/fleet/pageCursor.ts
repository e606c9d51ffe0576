import { decodeCursor, encodeCursor, FieldError } from '../http';

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

/** The page asked for and the cursor of the next, from one row too many. */
export function pageByName<Row extends NameCursor>(
  rows: Row[],
  limit: number,
): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page[page.length - 1];
  return {
    rows: page,
    nextCursor: rows.length > limit ? encodeCursor([last.name, last.id]) : null,
  };
}

/** The last change of machines that a follower knows. */
export interface ChangeCursor {
  sequence: number;
  id: string;
}

/**
 * @throws FieldError when the cursor is not one of the changes
 */
export function readChangeCursor(after: string | undefined): ChangeCursor {
  if (after === undefined) return { sequence: 0, id: '' };
  const [sequence, id] = decodeCursor(after, 2, 'after');
  if (!Number.isSafeInteger(sequence) || !isText(id)) {
    throw unknownCursor('after');
  }
  return { sequence: sequence as number, id };
}

export function writeChangeCursor({ sequence, id }: ChangeCursor): string {
  return encodeCursor([sequence, id]);
}

/** PostgreSQL refuses NUL in text. */
function isText(key: unknown): key is string {
  return typeof key === 'string' && !key.includes('\0');
}

function unknownCursor(field: string): FieldError {
  return new FieldError(
    field,
    'unknown-cursor',
    'The cursor is not one of this list; start again without it',
  );
}
