import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import type { ServerClock } from '../clock';
import { ItsmApiError, NO_ANSWER, errorOfResponse } from './errors';
import type { ItsmFile, RequestOptions } from './requests';

type Query = Record<
  string,
  string | number | boolean | readonly string[] | undefined
>;

/** What is sent to the desk. */
export interface DeskRequest extends RequestOptions {
  query?: Query;
  /** Sent as JSON, by POST where nothing else is said. */
  body?: unknown;
  /** Sent as it is, by POST. */
  file?: Blob;
  method?: 'POST' | 'PUT';
  headers?: Record<string, string | undefined>;
}

/** How the desk is asked, through the portal's own fetch. */
export class DeskConnection {
  constructor(
    private readonly options: {
      discoveryApi: DiscoveryApi;
      fetchApi: FetchApi;
      /** Set by every answer that says when it is. */
      clock: ServerClock;
    },
  ) {}

  /** What the desk answers, as JSON; its clock is read on the way. */
  async request<Answer>(
    path: string,
    request: DeskRequest = {},
  ): Promise<Answer> {
    const sentAt = Date.now();
    const response = await this.send(path, request);
    const answer = await response.json();
    if (typeof answer?.now === 'string') {
      this.options.clock.set(answer.now, { sentAt, receivedAt: Date.now() });
    }
    return answer;
  }

  /** A file, with the name the desk gives it. */
  async download(path: string, request: DeskRequest): Promise<ItsmFile> {
    const response = await this.send(path, request);
    const named = /filename="([^"]+)"/.exec(
      response.headers.get('Content-Disposition') ?? '',
    );
    return {
      name: named?.[1] ?? path.split('/').pop()!,
      content: await response.blob(),
    };
  }

  /** @throws ItsmApiError when the desk refuses, or cannot be reached */
  async send(path: string, request: DeskRequest = {}): Promise<Response> {
    const { body, file, headers, query, signal } = request;
    const baseUrl = await this.options.discoveryApi.getBaseUrl('itsm');
    const content = file ?? (body === undefined ? body : JSON.stringify(body));
    const { method = content === undefined ? undefined : 'POST' } = request;
    const response = await this.options.fetchApi
      .fetch(`${baseUrl}${path}${queryString(query)}`, {
        signal,
        ...(method && { method }),
        ...(content !== undefined && { body: content }),
        headers: definedOnly({
          'Content-Type': contentTypeOf(request),
          ...headers,
        }),
      })
      .catch(cause => {
        if (signal?.aborted) throw cause;
        throw new ItsmApiError(NO_ANSWER, 'The desk could not be reached', {
          cause,
        });
      });
    if (!response.ok) throw await errorOfResponse(response);
    return response;
  }
}

/** A file is sent as bytes where nothing is said: the desk looks for itself. */
function contentTypeOf({ body, file }: DeskRequest): string | undefined {
  if (file) return 'application/octet-stream';
  return body === undefined ? undefined : 'application/json';
}

const CSV = 'text/csv';
const XLSX =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a table is sent as, by the ending of its name: a workbook where it says nothing else. */
export const typeOfTable = (fileName: string): string =>
  /\.(csv|txt)$/i.test(fileName) ? CSV : XLSX;

/** A path of the API; what is filled in stays within its segment. */
export function pathTo(
  parts: TemplateStringsArray,
  ...segments: readonly string[]
): string {
  return String.raw({ raw: parts }, ...segments.map(encodeURIComponent));
}

function queryString(query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') parameters.append(name, String(one));
    }
  }
  const text = parameters.toString();
  return text && `?${text}`;
}

function definedOnly(
  headers: Record<string, string | undefined>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
