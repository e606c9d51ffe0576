import { decodeCursor, encodeCursor, isText, unknownCursor } from '../http';

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
