import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import type {
  AcceptanceInput,
  AccessLogPage,
  ActInput,
  AttachmentReceipt,
  ContactInput,
  ColleaguePage,
  Establishment,
  EstablishmentChangePage,
  EstablishmentPage,
  EstablishmentProfile,
  EstablishmentRules,
  EstablishmentTicketCountsList,
  Explanation,
  LocalReferentList,
  Machine,
  MachinePage,
  Me,
  MessagePage,
  MessagePreferences,
  MessagePreferencesInput,
  MessageResend,
  ProfilePart,
  RuleInput,
  SingleContact,
  StandingChoices,
  StaffInput,
  StaffMember,
  StaffPage,
  SupportCall,
  SupportCallInput,
  SupportCallPage,
  SupportCallRedactionInput,
  Ticket,
  TicketAct,
  TicketCounts,
  TicketMessages,
  TicketPage,
  TicketPreview,
  TicketPreviewRequest,
  TicketRegistration,
} from '@caih/backstage-plugin-itsm-common';
import { ServerClock } from '../clock';
import { ItsmApiError, NO_ANSWER, errorOfResponse } from './errors';
import type {
  AccessLogQuery,
  ActOptions,
  AttachOptions,
  CallQuery,
  DocumentOptions,
  ItsmApi,
  ItsmFile,
  MachineQuery,
  MessageQuery,
  PageQuery,
  RequestOptions,
  RevisionOptions,
  StaffQuery,
  TicketQuery,
} from './ItsmApi';

type Query = Record<
  string,
  string | number | boolean | readonly string[] | undefined
>;

interface Request extends RequestOptions {
  query?: Query;
  /** Sent as JSON, by POST where nothing else is said. */
  body?: unknown;
  /** Sent as it is, by POST. */
  file?: Blob;
  method?: 'POST' | 'PUT';
  headers?: Record<string, string | undefined>;
}

/**
 * The desk's API through the portal's own fetch.
 *
 * @public
 */
export class ItsmClient implements ItsmApi {
  readonly clock: ServerClock;
  readonly #discoveryApi: DiscoveryApi;
  readonly #fetchApi: FetchApi;

  constructor(options: {
    discoveryApi: DiscoveryApi;
    fetchApi: FetchApi;
    clock?: ServerClock;
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
    this.clock = options.clock ?? new ServerClock();
  }

  getMe(options?: RequestOptions): Promise<Me> {
    return this.#request('/me', options);
  }

  listColleagues(
    query?: PageQuery,
    options?: RequestOptions,
  ): Promise<ColleaguePage> {
    return this.#request('/colleagues', { ...options, query: { ...query } });
  }

  listEstablishments(
    query?: PageQuery,
    options?: RequestOptions,
  ): Promise<EstablishmentPage> {
    return this.#request('/establishments', {
      ...options,
      query: { ...query },
    });
  }

  getEstablishment(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<Establishment> {
    return this.#request(
      `/establishments/${segment(establishmentId)}`,
      options,
    );
  }

  getEstablishmentProfile(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<EstablishmentProfile> {
    return this.#request(
      `/establishments/${segment(establishmentId)}/profile`,
      options,
    );
  }

  writeContacts(
    establishmentId: string,
    contacts: readonly ContactInput[],
    options: RevisionOptions,
  ): Promise<EstablishmentProfile> {
    return this.#writePart(establishmentId, 'contacts', { contacts }, options);
  }

  writeStandingChoices(
    establishmentId: string,
    choices: StandingChoices,
    options: RevisionOptions,
  ): Promise<EstablishmentProfile> {
    return this.#writePart(
      establishmentId,
      'standing-choices',
      choices,
      options,
    );
  }

  writeSingleContact(
    establishmentId: string,
    contact: SingleContact,
    options: RevisionOptions,
  ): Promise<EstablishmentProfile> {
    return this.#writePart(establishmentId, 'single-contact', contact, options);
  }

  countTicketsByEstablishment(
    establishmentIds: readonly string[],
    options?: RequestOptions,
  ): Promise<EstablishmentTicketCountsList> {
    return this.#request('/establishments/ticket-counts', {
      ...options,
      query: { establishment: establishmentIds },
    });
  }

  listLocalReferents(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<LocalReferentList> {
    return this.#request(
      `/establishments/${segment(establishmentId)}/local-referents`,
      options,
    );
  }

  getEstablishmentRules(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<EstablishmentRules> {
    return this.#request(
      `/establishments/${segment(establishmentId)}/rules`,
      options,
    );
  }

  publishRule(
    establishmentId: string,
    rule: RuleInput,
    options?: RequestOptions,
  ): Promise<EstablishmentRules> {
    return this.#request(`/establishments/${segment(establishmentId)}/rules`, {
      ...options,
      body: rule,
    });
  }

  withdrawRule(
    establishmentId: string,
    ruleId: string,
    options?: RequestOptions,
  ): Promise<EstablishmentRules> {
    return this.#request(
      `/establishments/${segment(establishmentId)}/rules/${segment(
        ruleId,
      )}/withdrawal`,
      { ...options, method: 'POST' },
    );
  }

  acceptRules(
    establishmentId: string,
    acceptance: AcceptanceInput,
    options?: RequestOptions,
  ): Promise<EstablishmentRules> {
    return this.#request(
      `/establishments/${segment(establishmentId)}/rules/acceptances`,
      { ...options, body: acceptance },
    );
  }

  listEstablishmentChanges(
    establishmentId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<EstablishmentChangePage> {
    return this.#request(
      `/establishments/${segment(establishmentId)}/changes`,
      { ...options, query: { ...query } },
    );
  }

  listAccessLog(
    establishmentId: string,
    query?: AccessLogQuery,
    options?: RequestOptions,
  ): Promise<AccessLogPage> {
    return this.#request(
      `/establishments/${segment(establishmentId)}/access-log`,
      { ...options, query: { ...query } },
    );
  }

  listMachines(
    query?: MachineQuery,
    options?: RequestOptions,
  ): Promise<MachinePage> {
    return this.#request('/machines', { ...options, query: { ...query } });
  }

  getMachine(machineId: string, options?: RequestOptions): Promise<Machine> {
    return this.#request(`/machines/${segment(machineId)}`, options);
  }

  listCalls(
    query?: CallQuery,
    options?: RequestOptions,
  ): Promise<SupportCallPage> {
    return this.#request('/calls', { ...options, query: { ...query } });
  }

  logCall(
    call: SupportCallInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<SupportCall> {
    return this.#request('/calls', {
      signal: options.signal,
      body: call,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  }

  exportCalls(
    query: Omit<CallQuery, 'cursor' | 'limit'> & { language: 'fr' | 'en' },
    options?: RequestOptions,
  ): Promise<ItsmFile> {
    return this.#download('/calls/export', { ...options, query: { ...query } });
  }

  redactCall(
    callId: string,
    input: SupportCallRedactionInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<SupportCall> {
    return this.#request(`/calls/${segment(callId)}/redactions`, {
      signal: options.signal,
      body: input,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  }

  listTickets(
    query?: TicketQuery,
    options?: RequestOptions,
  ): Promise<TicketPage> {
    return this.#request('/tickets', { ...options, query: { ...query } });
  }

  exportTickets(
    query: Omit<TicketQuery, 'cursor' | 'limit'> & { language: 'fr' | 'en' },
    options?: RequestOptions,
  ): Promise<ItsmFile> {
    return this.#download('/tickets/export', {
      ...options,
      query: { ...query },
    });
  }

  countTickets(
    query?: { establishment?: string },
    options?: RequestOptions,
  ): Promise<TicketCounts> {
    return this.#request('/tickets/counts', {
      ...options,
      query: { ...query },
    });
  }

  previewTicket(
    request: TicketPreviewRequest,
    options?: RequestOptions,
  ): Promise<TicketPreview> {
    return this.#request('/tickets/preview', { ...options, body: request });
  }

  registerTicket(
    registration: TicketRegistration,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<Ticket> {
    return this.#request('/tickets', {
      signal: options.signal,
      body: registration,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  }

  getTicket(ticketId: string, options?: RequestOptions): Promise<Ticket> {
    return this.#request(`/tickets/${segment(ticketId)}`, options);
  }

  explainTicket(
    ticketId: string,
    options?: RequestOptions,
  ): Promise<Explanation> {
    return this.#request(`/tickets/${segment(ticketId)}/explanation`, options);
  }

  getRecap(ticketId: string, options: DocumentOptions): Promise<ItsmFile> {
    const { language, signal } = options;
    return this.#download(`/tickets/${segment(ticketId)}/recap.pdf`, {
      signal,
      query: { language },
    });
  }

  getInterventionReport(
    ticketId: string,
    interventionId: string,
    options: DocumentOptions,
  ): Promise<ItsmFile> {
    const { language, signal } = options;
    const intervention = segment(interventionId);
    return this.#download(
      `/tickets/${segment(ticketId)}/interventions/${intervention}/report.pdf`,
      { signal, query: { language } },
    );
  }

  actOnTicket<A extends TicketAct>(
    ticketId: string,
    act: A,
    input: ActInput<A>,
    options: ActOptions = {},
  ): Promise<Ticket> {
    const { version, idempotencyKey, signal } = options;
    return this.#request(`/tickets/${segment(ticketId)}/acts/${act}`, {
      signal,
      body: input,
      headers: {
        'If-Match': version === undefined ? undefined : `"${version}"`,
        'Idempotency-Key': idempotencyKey,
      },
    });
  }

  listTicketMessages(
    ticketId: string,
    options?: RequestOptions,
  ): Promise<TicketMessages> {
    return this.#request(`/tickets/${segment(ticketId)}/messages`, options);
  }

  listMessages(
    query?: MessageQuery,
    options?: RequestOptions,
  ): Promise<MessagePage> {
    return this.#request('/messages', { ...options, query: { ...query } });
  }

  resendMessages(
    which: MessageResend,
    options?: RequestOptions,
  ): Promise<{ resent: number; readdressed: number }> {
    return this.#request('/messages/resend', { ...options, body: which });
  }

  getPreferences(options?: RequestOptions): Promise<MessagePreferences> {
    return this.#request('/me/preferences', options);
  }

  savePreferences(
    preferences: MessagePreferencesInput,
    options?: RequestOptions,
  ): Promise<MessagePreferences> {
    return this.#request('/me/preferences', {
      ...options,
      method: 'PUT',
      body: preferences,
    });
  }

  #writePart(
    establishmentId: string,
    part: ProfilePart,
    body: object,
    { revision, signal }: RevisionOptions,
  ): Promise<EstablishmentProfile> {
    return this.#request(
      `/establishments/${segment(establishmentId)}/${part}`,
      {
        signal,
        method: 'PUT',
        body,
        headers: { 'If-Match': `"${revision}"` },
      },
    );
  }

  attachFile(
    ticketId: string,
    file: Blob,
    options: AttachOptions,
  ): Promise<AttachmentReceipt> {
    const { fileName, internal, idempotencyKey, signal } = options;
    return this.#request(`/tickets/${segment(ticketId)}/attachments`, {
      signal,
      file,
      query: { fileName, internal: internal || undefined },
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  async getAttachment(
    ticketId: string,
    attachmentId: string,
    options?: RequestOptions,
  ): Promise<Blob> {
    const response = await this.#send(
      `/tickets/${segment(ticketId)}/attachments/${segment(attachmentId)}`,
      options,
    );
    return response.blob();
  }

  listStaff(query?: StaffQuery, options?: RequestOptions): Promise<StaffPage> {
    return this.#request('/staff', { ...options, query: { ...query } });
  }

  addStaffMember(
    input: StaffInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<StaffMember> {
    return this.#request('/staff', {
      signal: options.signal,
      body: input,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  }

  changeStaffMember(
    staffId: string,
    input: StaffInput,
    options: RequestOptions & { version: number },
  ): Promise<StaffMember> {
    return this.#request(`/staff/${segment(staffId)}`, {
      signal: options.signal,
      body: input,
      headers: { 'If-Match': `"${options.version}"` },
    });
  }

  async #request<Answer>(path: string, request: Request = {}): Promise<Answer> {
    const sentAt = Date.now();
    const response = await this.#send(path, request);
    const answer = await response.json();
    if (typeof answer?.now === 'string') {
      this.clock.set(answer.now, { sentAt, receivedAt: Date.now() });
    }
    return answer;
  }

  async #download(path: string, request: Request): Promise<ItsmFile> {
    const response = await this.#send(path, request);
    const named = /filename="([^"]+)"/.exec(
      response.headers.get('Content-Disposition') ?? '',
    );
    return {
      name: named?.[1] ?? path.split('/').pop()!,
      content: await response.blob(),
    };
  }

  async #send(path: string, request: Request = {}): Promise<Response> {
    const { body, file, headers, query, signal } = request;
    const baseUrl = await this.#discoveryApi.getBaseUrl('itsm');
    const content = file ?? (body === undefined ? body : JSON.stringify(body));
    const { method = content === undefined ? undefined : 'POST' } = request;
    const response = await this.#fetchApi
      .fetch(`${baseUrl}${path}${queryString(query)}`, {
        signal,
        ...(method && { method }),
        ...(content !== undefined && { body: content }),
        headers: definedOnly({
          ...headers,
          'Content-Type': contentTypeOf(request),
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

/** A file is sent as bytes: the desk looks for itself what it is. */
function contentTypeOf({ body, file }: Request): string | undefined {
  if (file) return 'application/octet-stream';
  return body === undefined ? undefined : 'application/json';
}

function segment(value: string): string {
  return encodeURIComponent(value);
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
