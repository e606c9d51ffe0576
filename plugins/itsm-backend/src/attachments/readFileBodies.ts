import express, { type RequestHandler } from 'express';

/** What a file is sent as: its content says what it is. */
export const FILE_MEDIA_TYPE = 'application/octet-stream';

const MEGABYTE = 1024 * 1024;

/**
 * Reads the bodies of files. One that is too large is answered here, with what
 * would do: what comes after would only know that the body cannot be read.
 */
export function readFileBodies(
  maxBytes: number,
  type: string | string[] = FILE_MEDIA_TYPE,
): RequestHandler {
  const read = express.raw({ type, limit: maxBytes });
  return (request, response, next) =>
    read(request, response, (error?: unknown) => {
      if (!isTooLarge(error)) {
        next(error);
        return;
      }
      const limit = Math.floor((10 * maxBytes) / MEGABYTE) / 10;
      response.status(413).json({
        error: {
          name: 'PayloadTooLargeError',
          message: `A file has ${limit} MB at most; make it smaller, or send it in parts`,
        },
        field: 'body',
        code: 'too-large',
      });
    });
}

function isTooLarge(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'type' in error &&
    error.type === 'entity.too.large'
  );
}
