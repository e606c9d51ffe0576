import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { http, HttpResponse } from 'msw';
import type { SetupServer } from 'msw/node';
import { parse } from 'yaml';

const ANSWERS = join(__dirname, '../__fixtures__/answers');
const SCHEMA = join(__dirname, '../../../itsm-backend/src/schema/openapi.yaml');

interface Operation {
  operationId: string;
  responses: Record<string, { $ref?: string }>;
}

/** The HTTP interface, as its OpenAPI file has it. */
export const OPENAPI: {
  paths: Record<string, Record<string, Operation>>;
} = parse(readFileSync(SCHEMA, 'utf8'));

/** What a desk answered once to each operation, by the operation's id. */
export const ANSWERS_BY_OPERATION: ReadonlyMap<string, unknown> = new Map(
  readdirSync(ANSWERS).map(file => [
    basename(file, '.json'),
    JSON.parse(readFileSync(join(ANSWERS, file), 'utf8')),
  ]),
);

/** Where each operation is; those without a value in their path come first. */
export const OPERATIONS = Object.entries(OPENAPI.paths)
  .flatMap(([path, methods]) =>
    (['get', 'post'] as const)
      .filter(method => methods[method])
      .map(method => ({ path, method, id: methods[method].operationId })),
  )
  .sort((one, other) => valuesIn(one.path) - valuesIn(other.path));

function valuesIn(path: string): number {
  return path.split('{').length;
}

/**
 * Answers in the desk's place, whatever the query, what a desk answered once.
 *
 * @returns what was asked that no answer is known to
 */
export function serveRecorded(server: SetupServer): string[] {
  const unanswered: string[] = [];
  server.use(
    ...OPERATIONS.filter(({ id }) => ANSWERS_BY_OPERATION.has(id)).map(
      ({ path, method, id }) =>
        http[method](`*/api/itsm${path.replace(/\{(\w+)\}/g, ':$1')}`, () =>
          HttpResponse.json(ANSWERS_BY_OPERATION.get(id) as object),
        ),
    ),
    http.all('*', ({ request }) => {
      unanswered.push(`${request.method} ${request.url}`);
      return HttpResponse.json({}, { status: 501 });
    }),
  );
  return unanswered;
}
