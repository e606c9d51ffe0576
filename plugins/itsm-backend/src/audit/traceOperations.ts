import type {
  AuditorService,
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Request, RequestHandler, Response } from 'express';
import { type AccessService, createPersonOf } from '../access';
import type { AccessLogService } from './AccessLogService';
import type { Look } from './AccessLogStore';
import { type Shown, TRACED_OPERATIONS, type Write } from './operations';

/** What the validator leaves on a request it has found the operation of. */
interface ValidatedRequest {
  openapi?: { schema?: { operationId?: string } };
}

interface TraceOptions {
  access: AccessService;
  accessLog: AccessLogService;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  /** The establishment of a ticket, by number. */
  establishmentOf(ticketId: string): Promise<string | undefined>;
}

/**
 * Traces what is done and what staff looks at, round all routes at once (H3):
 * every write, with its outcome, in the audit of the portal; every look of the
 * contractor's and the coordinator's people there too, and in the log that the
 * establishment reads. Ids only: no text, no name of a file, no secret.
 *
 * Looks are written once the answer is on its way: nobody waits for them. One
 * that cannot be written is an error in the log of the portal.
 */
export function traceOperations(options: TraceOptions): RequestHandler {
  return async (request: Request & ValidatedRequest, response, next) => {
    const operationId = request.openapi?.schema?.operationId ?? '';
    const { write, shows } = TRACED_OPERATIONS[operationId] ?? {};
    const shown = shows && remember(response);
    if (write) {
      await auditWrite(write, request, response, options);
    }
    if (shows && shown) {
      // A workbook that broke off has shown what it held so far.
      response.once('close', () => {
        if (response.statusCode >= 300) return;
        recordLooks(shows, request, shown, operationId, options).catch(
          error => {
            options.logger.error(`A look is not recorded: ${error}`);
          },
        );
      });
    }
    next();
  };
}

async function auditWrite(
  { eventId, severity, names = [] }: Write,
  request: Request,
  response: Response,
  { auditor, logger }: TraceOptions,
): Promise<void> {
  const event = await auditor.createEvent({
    eventId,
    severityLevel: severity,
    request,
    meta: {
      ...request.params,
      ...Object.fromEntries(names.map(name => [name, request.body?.[name]])),
    },
  });
  response.once('finish', () => {
    const { statusCode } = response;
    const ended =
      statusCode < 400
        ? event.success()
        : event.fail({ error: new Error(`Answered ${statusCode}`) });
    ended.catch(error => logger.error(`A write is not audited: ${error}`));
  });
}

/** What an answer that is no JSON notes the establishments it shows in. */
const SHOWN = 'itsmShownEstablishments';

/** Notes that an answer shows something of an establishment. */
export function noteShown(
  response: { locals: Record<string, unknown> },
  establishmentId: string,
): void {
  const ids = response.locals[SHOWN];
  if (ids instanceof Set) ids.add(establishmentId);
}

/** Keeps which establishments an answer shows, and nothing else of it. */
function remember(response: Response): Set<string> {
  const ids = new Set<string>();
  response.locals[SHOWN] = ids;
  const send = response.json.bind(response);
  response.json = body => {
    for (const id of establishmentsIn(body)) ids.add(id);
    return send(body);
  };
  return ids;
}

/** Of one thing, of the items of a list, or of the tickets of a preview. */
function establishmentsIn(body: unknown): string[] {
  if (body === null || typeof body !== 'object') return [];
  const own =
    'establishmentId' in body && typeof body.establishmentId === 'string'
      ? [body.establishmentId]
      : [];
  const lists = ['items', 'openTickets'].map(name =>
    new Map<string, unknown>(Object.entries(body)).get(name),
  );
  return [
    ...own,
    ...lists.flatMap(list =>
      Array.isArray(list) ? list.flatMap(establishmentsIn) : [],
    ),
  ];
}

async function recordLooks(
  shows: Shown,
  request: Request,
  shown: ReadonlySet<string>,
  operationId: string,
  options: TraceOptions,
): Promise<void> {
  const { accessLog, auditor } = options;
  const person = await createPersonOf(options)(request);
  if (person.role !== 'contractor' && person.role !== 'coordinator') return;
  const subject = subjectOf(shows, request.params);
  const establishmentIds = await establishmentsOf(
    shows,
    request.params,
    shown,
    options,
  );
  const looks = establishmentIds.map(
    (establishmentId): Look => ({ establishmentId, kind: shows.kind, subject }),
  );
  if (looks.length === 0) return;
  await accessLog.record(person, looks);
  if (request.method !== 'GET') return;
  const event = await auditor.createEvent({
    eventId: 'staff-read',
    severityLevel: 'low',
    request,
    meta: { queryType: operationId, subject, establishmentIds },
  });
  await event.success();
}

/** A file or a report with its ticket: `INC-2026-000042 a-3`. */
function subjectOf(
  { subject }: Shown,
  params: Readonly<Record<string, string>>,
): string {
  const named = subject === undefined ? undefined : params[subject];
  return [...new Set([params.ticketId, named])]
    .filter(one => one !== undefined)
    .join(' ');
}

async function establishmentsOf(
  { from }: Shown,
  params: Readonly<Record<string, string>>,
  shown: ReadonlySet<string>,
  options: TraceOptions,
): Promise<string[]> {
  if (from === 'path') return [params.establishmentId];
  if (from === undefined) return [...shown];
  const id = await options.establishmentOf(params.ticketId);
  return id === undefined ? [] : [id];
}
