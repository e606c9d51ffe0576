import { FieldError } from './errors';

/** The keys of the last row of a page, opaque to the caller. */
export function encodeCursor(
  keys: readonly (string | number | null)[],
): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/**
 * The keys of a cursor.
 *
 * @param field - the parameter it came in
 * @throws FieldError when it was not made by `encodeCursor` for as many keys
 */
export function decodeCursor(
  cursor: string,
  count: number,
  field: string = 'cursor',
): (string | number | null)[] {
  const keys = parse(cursor);
  const isKey = (key: unknown) =>
    key === null || typeof key === 'string' || typeof key === 'number';
  if (!Array.isArray(keys) || keys.length !== count || !keys.every(isKey)) {
    throw new FieldError(
      field,
      'unknown-cursor',
      'The cursor is not one of this list; start again without it',
    );
  }
  return keys;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
