import type { Request } from 'express';
import { FieldError } from '../http';

/**
 * The file that is the body of a request.
 *
 * @throws FieldError when there is none
 */
export function bytesOf(request: Pick<Request, 'body'>): Buffer {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body) || body.length === 0) {
    throw new FieldError(
      'body',
      'workbook-missing',
      'Send the inventory as the body of the request, as .xlsx or CSV',
    );
  }
  return body;
}
