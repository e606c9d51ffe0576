import type { z } from 'zod';
import { FieldError, inputFault } from '../http';

/** Where a text that PostgreSQL cannot keep stands, its parts dotted. */
function placeOfNull(value: unknown, path: string[] = []): string | undefined {
  if (typeof value === 'string') {
    return value.includes('\0') ? path.join('.') : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, part] of Object.entries(value)) {
    const place = placeOfNull(part, [...path, name]);
    if (place !== undefined) return place;
  }
  return undefined;
}

/**
 * What was given, read by its schema.
 *
 * @throws FieldError with the first field at fault
 */
export function readBody<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): z.output<Schema> {
  const place = placeOfNull(body);
  if (place !== undefined) {
    throw new FieldError(
      place,
      'bad-character',
      `${place} holds a null character, which cannot be kept`,
    );
  }
  const result = schema.safeParse(body);
  if (!result.success) throw inputFault(result.error);
  return result.data;
}
