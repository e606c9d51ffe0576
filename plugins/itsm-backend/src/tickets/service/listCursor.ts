import { decodeCursor, encodeCursor, FieldError } from '../../http';
import type { PageStart, TicketSort } from '../store';

/** Where the next page begins; it holds for its own order only. */
export function encodeListCursor(start: PageStart, sort: TicketSort): string {
  return encodeCursor([sort, start.at, start.number]);
}

/** @throws FieldError when it is none, or of another order */
export function decodeListCursor(cursor: string, sort: TicketSort): PageStart {
  const [sortedBy, at, number] = decodeCursor(cursor, 3);
  if (
    sortedBy !== sort ||
    typeof at !== 'number' ||
    !Number.isSafeInteger(at) ||
    typeof number !== 'string' ||
    number.includes('\0')
  ) {
    throw new FieldError(
      'cursor',
      'unknown-cursor',
      'The cursor is not one of this list; start again without it',
    );
  }
  return { at, number };
}
