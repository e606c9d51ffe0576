import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import express from 'express';
import { readFileBodies } from './attachments';
import { spec } from './schema/openapi.generated';

/** The largest inventory workbook taken, in bytes. */
export const MAX_WORKBOOK_BYTES = 10 * 1024 * 1024;

export const XLSX_MEDIA_TYPE =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const CSV_MEDIA_TYPE = 'text/csv';

/** The router of the plugin: requests are checked by the OpenAPI file. */
export function createItsmRouter(options: { maxFileBytes: number }) {
  return createValidatedOpenApiRouter<typeof spec>(spec, {
    middleware: [
      express.json({ limit: '256kb' }),
      readFileBodies(MAX_WORKBOOK_BYTES, [XLSX_MEDIA_TYPE, CSV_MEDIA_TYPE]),
      readFileBodies(options.maxFileBytes),
    ],
  });
}

export type ItsmRouter = ReturnType<typeof createItsmRouter>;
