import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import type {
  AcceptanceInput,
  AccessLogPage,
  ActInput,
  AdoptionFaultPage,
  AnniversaryListDetail,
  AnniversaryListPage,
  AnniversaryMachinePage,
  AttachedMachines,
  AttachmentReceipt,
  BulkEdit,
  ColleaguePage,
  ComponentInput,
  ContactInput,
  DeclarationPage,
  EndOfLifeSourceList,
  Establishment,
  EstablishmentChangePage,
  EstablishmentLevelsPage,
  EstablishmentPage,
  EstablishmentProfile,
  EstablishmentRules,
  EstablishmentTicketCountsList,
  Evolution,
  EvolutionAct,
  EvolutionActInput,
  EvolutionInput,
  EvolutionPage,
  Explanation,
  FleetComposition,
  HardwareTableReport,
  ImportApplication,
  ImportCheck,
  ImportLinePage,
  InstalledInput,
  InventoryImport,
  InventoryImportPage,
  InventoryLanguage,
  LevelsInput,
  LifecycleKind,
  LifecycleRecordPage,
  LocalReferentList,
  Machine,
  MachineDeclaration,
  MachineEndOfLife,
  MachinePage,
  MachineHistory,
  MachineTermsOverTime,
  MatchDecisionInput,
  Me,
  MessagePage,
  MessagePreferences,
  MessagePreferencesInput,
  MessageResend,
  ModelAtRiskPage,
  ModelMatchItem,
  ModelMatchPage,
  MovementPage,
  Notice,
  NoticeAct,
  NoticeActInput,
  NoticeDraftInput,
  NoticeDraftReceipt,
  NoticePage,
  Order,
  OrderInput,
  OrderPage,
  ProfilePart,
  ProofKind,
  RuleInput,
  PenaltyAct,
  PenaltyActInput,
  PenaltyCase,
  PenaltyPage,
  ReportDetail,
  ReportPage,
  ServiceLevels,
  ServiceLevelTicketPage,
  SingleContact,
  StaffInput,
  StaffMember,
  StaffPage,
  StandingChoices,
  SupportCall,
  SupportCallCounts,
  SupportCallInput,
  SupportCallPage,
  SupportCallRedactionInput,
  TableImportPage,
  TableMode,
  TechnicalState,
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
import { DeskConnection, pathTo } from './DeskConnection';
import type {
  AccessLogQuery,
  ActOptions,
  AttachOptions,
  CallQuery,
  ComponentOptions,
  DocumentOptions,
  EvolutionQuery,
  ImportLineQuery,
  ImportQuery,
  ItsmApi,
  ItsmFile,
  MachineQuery,
  MessageQuery,
  ModelsAtRiskQuery,
  NoticeQuery,
  PageQuery,
  RequestOptions,
  RevisionOptions,
  ImprovementAxisInput,
  PenaltyQuery,
  ReportQuery,
  ServiceLevelQuery,
  ServiceLevelTicketQuery,
  StaffQuery,
  TicketQuery,
} from './ItsmApi';

const CSV = 'text/csv';
const XLSX =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The desk's API through the portal's own fetch.
 *
 * @public
 */
export class ItsmClient implements ItsmApi {
  readonly clock: ServerClock;
  readonly #desk: DeskConnection;

  constructor(options: {
    discoveryApi: DiscoveryApi;
    fetchApi: FetchApi;
    clock?: ServerClock;
  }) {
    this.clock = options.clock ?? new ServerClock();
    this.#desk = new DeskConnection({ ...options, clock: this.clock });
  }

  getMe(options?: RequestOptions): Promise<Me> {
    return this.#desk.request('/me', options);
  }

  listColleagues(
    query?: PageQuery,
    options?: RequestOptions,
  ): Promise<ColleaguePage> {
    return this.#desk.request('/colleagues', {
      ...options,
      query: { ...query },
    });
  }

  listEstablishments(
    query?: PageQuery,
    options?: RequestOptions,
  ): Promise<EstablishmentPage> {
    return this.#desk.request('/establishments', {
      ...options,
      query: { ...query },
    });
  }

  getEstablishment(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<Establishment> {
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}`,
      options,
    );
  }

  getEstablishmentProfile(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<EstablishmentProfile> {
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}/profile`,
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
    return this.#desk.request('/establishments/ticket-counts', {
      ...options,
      query: { establishment: establishmentIds },
    });
  }

  listLocalReferents(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<LocalReferentList> {
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}/local-referents`,
      options,
    );
  }

  getEstablishmentRules(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<EstablishmentRules> {
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}/rules`,
      options,
    );
  }

  publishRule(
    establishmentId: string,
    rule: RuleInput,
    options?: RequestOptions,
  ): Promise<EstablishmentRules> {
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}/rules`,
      {
        ...options,
        body: rule,
      },
    );
  }

  withdrawRule(
    establishmentId: string,
    ruleId: string,
    options?: RequestOptions,
  ): Promise<EstablishmentRules> {
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}/rules/${ruleId}/withdrawal`,
      { ...options, method: 'POST' },
    );
  }

  acceptRules(
    establishmentId: string,
    acceptance: AcceptanceInput,
    options?: RequestOptions,
  ): Promise<EstablishmentRules> {
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}/rules/acceptances`,
      { ...options, body: acceptance },
    );
  }

  listEstablishmentChanges(
    establishmentId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<EstablishmentChangePage> {
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}/changes`,
      { ...options, query: { ...query } },
    );
  }

  listAccessLog(
    establishmentId: string,
    query?: AccessLogQuery,
    options?: RequestOptions,
  ): Promise<AccessLogPage> {
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}/access-log`,
      { ...options, query: { ...query } },
    );
  }

  listMachines(
    query?: MachineQuery,
    options?: RequestOptions,
  ): Promise<MachinePage> {
    return this.#desk.request('/machines', { ...options, query: { ...query } });
  }

  getMachine(machineId: string, options?: RequestOptions): Promise<Machine> {
    return this.#desk.request(pathTo`/machines/${machineId}`, options);
  }

  listAdoptionFaults(
    query?: Parameters<ItsmApi['listAdoptionFaults']>[0],
    options?: RequestOptions,
  ): Promise<AdoptionFaultPage> {
    return this.#desk.request('/machines/adoption-faults', {
      ...options,
      query: { ...query },
    });
  }

  getMachineHistory(
    machineId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<MachineHistory> {
    return this.#desk.request(pathTo`/machines/${machineId}/history`, {
      ...options,
      query: { ...query },
    });
  }

  getMachineTerms(
    machineId: string,
    options?: RequestOptions,
  ): Promise<MachineTermsOverTime> {
    return this.#desk.request(pathTo`/machines/${machineId}/terms`, options);
  }

  listOrders(
    establishmentId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<OrderPage> {
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}/orders`,
      { ...options, query: { ...query } },
    );
  }

  placeOrder(
    establishmentId: string,
    order: OrderInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<Order> {
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}/orders`,
      {
        signal: options.signal,
        body: order,
        headers: { 'Idempotency-Key': options.idempotencyKey },
      },
    );
  }

  startOrder(
    orderId: string,
    input: { startedOn: string },
    options?: RequestOptions,
  ): Promise<Order> {
    return this.#desk.request(pathTo`/orders/${orderId}/start`, {
      ...options,
      body: input,
    });
  }

  withdrawOrder(
    orderId: string,
    input: { reason: string },
    options?: RequestOptions,
  ): Promise<Order> {
    return this.#desk.request(pathTo`/orders/${orderId}/withdrawal`, {
      ...options,
      body: input,
    });
  }

  listDeclarations(
    establishmentId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<DeclarationPage> {
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}/declarations`,
      { ...options, query: { ...query } },
    );
  }

  acceptDeclaration(
    declarationId: string,
    options?: RequestOptions,
  ): Promise<MachineDeclaration> {
    return this.#desk.request(
      pathTo`/declarations/${declarationId}/acceptance`,
      { ...options, method: 'POST' },
    );
  }

  refuseDeclaration(
    declarationId: string,
    input: { reason: string },
    options?: RequestOptions,
  ): Promise<MachineDeclaration> {
    return this.#desk.request(pathTo`/declarations/${declarationId}/refusal`, {
      ...options,
      body: input,
    });
  }

  listMovements(
    establishmentId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<MovementPage> {
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}/movements`,
      { ...options, query: { ...query } },
    );
  }

  getFleetComposition(
    query?: { establishment?: string },
    options?: RequestOptions,
  ): Promise<FleetComposition> {
    return this.#desk.request('/machines/composition', {
      ...options,
      query: { ...query },
    });
  }

  getMachineLabel(
    machineId: string,
    { language, signal }: DocumentOptions,
  ): Promise<ItsmFile> {
    return this.#desk.download(pathTo`/machines/${machineId}/label.pdf`, {
      signal,
      query: { language },
    });
  }

  getMachineLabels(
    query: Omit<MachineQuery, 'cursor' | 'limit'> & {
      machine?: readonly string[];
    },
    { language, signal }: DocumentOptions,
  ): Promise<ItsmFile> {
    return this.#desk.download('/machines/labels.pdf', {
      signal,
      query: { ...query, language },
    });
  }

  exportMachines(
    query: Omit<MachineQuery, 'cursor' | 'limit'> & {
      language: InventoryLanguage;
    },
    options?: RequestOptions,
  ): Promise<ItsmFile> {
    return this.#desk.download('/machines/export', {
      ...options,
      query: { ...query },
    });
  }

  listImports(
    query?: ImportQuery,
    options?: RequestOptions,
  ): Promise<InventoryImportPage> {
    return this.#desk.request('/imports', { ...options, query: { ...query } });
  }

  createImport(
    file: Blob,
    options: RequestOptions & { establishmentId: string; fileName: string },
  ): Promise<InventoryImport> {
    const { establishmentId, fileName, signal } = options;
    return this.#desk.request('/imports', {
      signal,
      file,
      // The desk looks for itself what it is; this is what it lets in.
      headers: { 'Content-Type': /\.(csv|txt)$/i.test(fileName) ? CSV : XLSX },
      query: { establishment: establishmentId, fileName },
    });
  }

  createBulkEdit(
    edit: BulkEdit,
    { language, signal }: RequestOptions & { language: InventoryLanguage },
  ): Promise<InventoryImport> {
    return this.#desk.request('/imports/bulk-edits', {
      signal,
      body: edit,
      query: { language },
    });
  }

  getImport(
    importId: string,
    options?: RequestOptions,
  ): Promise<InventoryImport> {
    return this.#desk.request(pathTo`/imports/${importId}`, options);
  }

  checkImport(
    importId: string,
    check: ImportCheck,
    options?: RequestOptions,
  ): Promise<InventoryImport> {
    return this.#desk.request(pathTo`/imports/${importId}/check`, {
      ...options,
      body: check,
    });
  }

  listImportLines(
    importId: string,
    query: ImportLineQuery,
    options?: RequestOptions,
  ): Promise<ImportLinePage> {
    return this.#desk.request(pathTo`/imports/${importId}/lines`, {
      ...options,
      query: { ...query },
    });
  }

  applyImport(
    importId: string,
    application: ImportApplication,
    options?: RequestOptions,
  ): Promise<InventoryImport> {
    return this.#desk.request(pathTo`/imports/${importId}/apply`, {
      ...options,
      body: application,
    });
  }

  getImportFile(importId: string, options?: RequestOptions): Promise<ItsmFile> {
    return this.#desk.download(pathTo`/imports/${importId}/file`, {
      ...options,
    });
  }

  getImportCorrections(
    importId: string,
    options: RequestOptions & { language: InventoryLanguage },
  ): Promise<ItsmFile> {
    const { language, signal } = options;
    return this.#desk.download(pathTo`/imports/${importId}/corrections`, {
      signal,
      query: { language },
    });
  }

  getImportTemplate(
    establishmentId: string,
    options: RequestOptions & {
      machines: boolean;
      language: InventoryLanguage;
    },
  ): Promise<ItsmFile> {
    const { machines, language, signal } = options;
    return this.#desk.download('/imports/template', {
      signal,
      query: { establishment: establishmentId, machines, language },
    });
  }

  listCalls(
    query?: CallQuery,
    options?: RequestOptions,
  ): Promise<SupportCallPage> {
    return this.#desk.request('/calls', { ...options, query: { ...query } });
  }

  logCall(
    call: SupportCallInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<SupportCall> {
    return this.#desk.request('/calls', {
      signal: options.signal,
      body: call,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  }

  exportCalls(
    query: Omit<CallQuery, 'cursor' | 'limit'> & { language: 'fr' | 'en' },
    options?: RequestOptions,
  ): Promise<ItsmFile> {
    return this.#desk.download('/calls/export', {
      ...options,
      query: { ...query },
    });
  }

  redactCall(
    callId: string,
    input: SupportCallRedactionInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<SupportCall> {
    return this.#desk.request(pathTo`/calls/${callId}/redactions`, {
      signal: options.signal,
      body: input,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  }

  listTickets(
    query?: TicketQuery,
    options?: RequestOptions,
  ): Promise<TicketPage> {
    return this.#desk.request('/tickets', { ...options, query: { ...query } });
  }

  exportTickets(
    query: Omit<TicketQuery, 'cursor' | 'limit'> & { language: 'fr' | 'en' },
    options?: RequestOptions,
  ): Promise<ItsmFile> {
    return this.#desk.download('/tickets/export', {
      ...options,
      query: { ...query },
    });
  }

  countTickets(
    query?: { establishment?: string },
    options?: RequestOptions,
  ): Promise<TicketCounts> {
    return this.#desk.request('/tickets/counts', {
      ...options,
      query: { ...query },
    });
  }

  previewTicket(
    request: TicketPreviewRequest,
    options?: RequestOptions,
  ): Promise<TicketPreview> {
    return this.#desk.request('/tickets/preview', {
      ...options,
      body: request,
    });
  }

  registerTicket(
    registration: TicketRegistration,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<Ticket> {
    return this.#desk.request('/tickets', {
      signal: options.signal,
      body: registration,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  }

  getTicket(ticketId: string, options?: RequestOptions): Promise<Ticket> {
    return this.#desk.request(pathTo`/tickets/${ticketId}`, options);
  }

  explainTicket(
    ticketId: string,
    options?: RequestOptions,
  ): Promise<Explanation> {
    return this.#desk.request(
      pathTo`/tickets/${ticketId}/explanation`,
      options,
    );
  }

  getRecap(ticketId: string, options: DocumentOptions): Promise<ItsmFile> {
    const { language, signal } = options;
    return this.#desk.download(pathTo`/tickets/${ticketId}/recap.pdf`, {
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
    return this.#desk.download(
      pathTo`/tickets/${ticketId}/interventions/${interventionId}/report.pdf`,
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
    return this.#desk.request(pathTo`/tickets/${ticketId}/acts/${act}`, {
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
    return this.#desk.request(pathTo`/tickets/${ticketId}/messages`, options);
  }

  listMessages(
    query?: MessageQuery,
    options?: RequestOptions,
  ): Promise<MessagePage> {
    return this.#desk.request('/messages', { ...options, query: { ...query } });
  }

  resendMessages(
    which: MessageResend,
    options?: RequestOptions,
  ): Promise<{ resent: number; readdressed: number }> {
    return this.#desk.request('/messages/resend', { ...options, body: which });
  }

  getPreferences(options?: RequestOptions): Promise<MessagePreferences> {
    return this.#desk.request('/me/preferences', options);
  }

  savePreferences(
    preferences: MessagePreferencesInput,
    options?: RequestOptions,
  ): Promise<MessagePreferences> {
    return this.#desk.request('/me/preferences', {
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
    return this.#desk.request(
      pathTo`/establishments/${establishmentId}/${part}`,
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
    return this.#desk.request(pathTo`/tickets/${ticketId}/attachments`, {
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
    const response = await this.#desk.send(
      pathTo`/tickets/${ticketId}/attachments/${attachmentId}`,
      options,
    );
    return response.blob();
  }

  listNotices(
    query?: NoticeQuery,
    options?: RequestOptions,
  ): Promise<NoticePage> {
    return this.#desk.request('/obsolescence/notices', {
      ...options,
      query: { ...query },
    });
  }

  draftNotices(
    draft: NoticeDraftInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<NoticeDraftReceipt> {
    return this.#desk.request('/obsolescence/notices', {
      signal: options.signal,
      body: draft,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  }

  getNotice(noticeId: string, options?: RequestOptions): Promise<Notice> {
    return this.#desk.request(
      pathTo`/obsolescence/notices/${noticeId}`,
      options,
    );
  }

  actOnNotice<A extends NoticeAct>(
    noticeId: string,
    act: A,
    input: NoticeActInput<A>,
    options: RequestOptions & { version: number; idempotencyKey: string },
  ): Promise<Notice> {
    const { version, idempotencyKey, signal } = options;
    return this.#desk.request(
      pathTo`/obsolescence/notices/${noticeId}/acts/${act}`,
      {
        signal,
        body: input,
        headers: {
          'If-Match': `"${version}"`,
          'Idempotency-Key': idempotencyKey,
        },
      },
    );
  }

  attachProof(
    noticeId: string,
    file: Blob,
    options: RequestOptions & {
      fileName: string;
      proves: ProofKind;
      idempotencyKey: string;
    },
  ): Promise<Notice> {
    const { fileName, proves, idempotencyKey, signal } = options;
    return this.#desk.request(
      pathTo`/obsolescence/notices/${noticeId}/proofs`,
      {
        signal,
        file,
        query: { fileName, proves },
        headers: { 'Idempotency-Key': idempotencyKey },
      },
    );
  }

  async getProof(
    noticeId: string,
    attachmentId: string,
    options?: RequestOptions,
  ): Promise<Blob> {
    const response = await this.#desk.send(
      pathTo`/obsolescence/notices/${noticeId}/proofs/${attachmentId}`,
      options,
    );
    return response.blob();
  }

  listAnniversaryLists(
    query?: Omit<PageQuery, 'text'> & { establishment?: string },
    options?: RequestOptions,
  ): Promise<AnniversaryListPage> {
    return this.#desk.request('/obsolescence/lists', {
      ...options,
      query: { ...query },
    });
  }

  getAnniversaryList(
    listId: string,
    options?: RequestOptions,
  ): Promise<AnniversaryListDetail> {
    return this.#desk.request(pathTo`/obsolescence/lists/${listId}`, options);
  }

  listAnniversaryMachines(
    listId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<AnniversaryMachinePage> {
    return this.#desk.request(pathTo`/obsolescence/lists/${listId}/machines`, {
      ...options,
      query: { ...query },
    });
  }

  getAnniversaryListFile(
    listId: string,
    format: 'pdf' | 'xlsx',
    { language, signal }: DocumentOptions,
  ): Promise<ItsmFile> {
    return this.#desk.download(pathTo`/obsolescence/lists/${listId}/file`, {
      signal,
      query: { format, language },
    });
  }

  getServiceLevels(
    query?: ServiceLevelQuery,
    options?: RequestOptions,
  ): Promise<ServiceLevels> {
    return this.#desk.request('/service-levels', {
      ...options,
      query: { ...query },
    });
  }

  listServiceLevelTickets(
    query: ServiceLevelTicketQuery,
    options?: RequestOptions,
  ): Promise<ServiceLevelTicketPage> {
    return this.#desk.request('/service-levels/tickets', {
      ...options,
      query: { ...query },
    });
  }

  listServiceLevelEstablishments(
    query?: Omit<ServiceLevelQuery, 'establishment'> & Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<EstablishmentLevelsPage> {
    return this.#desk.request('/service-levels/establishments', {
      ...options,
      query: { ...query },
    });
  }

  exportInterventions(
    query: ServiceLevelQuery & { language: 'fr' | 'en' },
    options?: RequestOptions,
  ): Promise<ItsmFile> {
    return this.#desk.download('/service-levels/interventions', {
      ...options,
      query: { ...query },
    });
  }

  printInterventions(
    query: ServiceLevelQuery,
    { language, ...options }: DocumentOptions,
  ): Promise<ItsmFile> {
    return this.#desk.download('/service-levels/interventions.pdf', {
      ...options,
      query: { ...query, language },
    });
  }

  countSupportCalls(
    query?: Omit<ServiceLevelQuery, 'from'>,
    options?: RequestOptions,
  ): Promise<SupportCallCounts> {
    return this.#desk.request('/service-levels/calls', {
      ...options,
      query: { ...query },
    });
  }

  getServiceLevelsFile(
    query: ServiceLevelQuery,
    format: 'pdf' | 'xlsx',
    { language, ...options }: DocumentOptions,
  ): Promise<ItsmFile> {
    return this.#desk.download('/service-levels/file', {
      ...options,
      query: { ...query, format, language },
    });
  }

  listReports(
    query?: ReportQuery,
    options?: RequestOptions,
  ): Promise<ReportPage> {
    return this.#desk.request('/reports', { ...options, query: { ...query } });
  }

  getReport(reportId: string, options?: RequestOptions): Promise<ReportDetail> {
    return this.#desk.request(pathTo`/reports/${reportId}`, options);
  }

  getReportFile(
    reportId: string,
    format: 'pdf' | 'xlsx',
    { language, ...options }: DocumentOptions,
  ): Promise<ItsmFile> {
    return this.#desk.download(pathTo`/reports/${reportId}/file`, {
      ...options,
      query: { format, language },
    });
  }

  planImprovements(
    reportId: string,
    axes: readonly ImprovementAxisInput[],
    options?: RequestOptions,
  ): Promise<ReportDetail> {
    return this.#desk.request(pathTo`/reports/${reportId}/axes`, {
      ...options,
      body: { axes },
    });
  }

  listPenalties(
    query?: PenaltyQuery,
    options?: RequestOptions,
  ): Promise<PenaltyPage> {
    return this.#desk.request('/penalties', {
      ...options,
      query: { ...query },
    });
  }

  getPenalty(
    penaltyId: string,
    options?: RequestOptions,
  ): Promise<PenaltyCase> {
    return this.#desk.request(pathTo`/penalties/${penaltyId}`, options);
  }

  decidePenalty<A extends PenaltyAct>(
    penaltyId: string,
    act: A,
    input: PenaltyActInput<A>,
    options: RequestOptions & { version: number; idempotencyKey: string },
  ): Promise<PenaltyCase> {
    const { version, idempotencyKey, signal } = options;
    return this.#desk.request(pathTo`/penalties/${penaltyId}/acts/${act}`, {
      signal,
      body: input,
      headers: {
        'If-Match': `"${version}"`,
        'Idempotency-Key': idempotencyKey,
      },
    });
  }

  listModelsAtRisk(
    query?: ModelsAtRiskQuery,
    options?: RequestOptions,
  ): Promise<ModelAtRiskPage> {
    return this.#desk.request('/end-of-life/models', {
      ...options,
      query: { ...query },
    });
  }

  listModelMatches(
    query?: Omit<PageQuery, 'text'> & {
      state?: readonly ModelMatchItem['state'][];
    },
    options?: RequestOptions,
  ): Promise<ModelMatchPage> {
    return this.#desk.request('/end-of-life/matches', {
      ...options,
      query: { ...query },
    });
  }

  decideModelMatch(
    decision: MatchDecisionInput,
    options?: RequestOptions,
  ): Promise<ModelMatchItem> {
    return this.#desk.request('/end-of-life/matches', {
      ...options,
      body: decision,
    });
  }

  listLifecycleRecords(
    query?: PageQuery & { kind?: LifecycleKind },
    options?: RequestOptions,
  ): Promise<LifecycleRecordPage> {
    return this.#desk.request('/end-of-life/records', {
      ...options,
      query: { ...query },
    });
  }

  listEndOfLifeSources(options?: RequestOptions): Promise<EndOfLifeSourceList> {
    return this.#desk.request('/end-of-life/sources', options);
  }

  listTableImports(
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<TableImportPage> {
    return this.#desk.request('/end-of-life/table/imports', {
      ...options,
      query: { ...query },
    });
  }

  importHardwareTable(
    file: Blob,
    options: RequestOptions & {
      fileName: string;
      mode: TableMode;
      dryRun: boolean;
      language: InventoryLanguage;
    },
  ): Promise<HardwareTableReport> {
    const { fileName, mode, dryRun, language, signal } = options;
    return this.#desk.request('/end-of-life/table/imports', {
      signal,
      file,
      headers: {
        'Accept-Language': language,
        'Content-Type': /\.(csv|txt)$/i.test(fileName) ? CSV : XLSX,
      },
      query: { fileName, mode, dryRun },
    });
  }

  getMachineEndOfLife(
    machineId: string,
    options?: RequestOptions,
  ): Promise<MachineEndOfLife> {
    return this.#desk.request(
      pathTo`/machines/${machineId}/end-of-life`,
      options,
    );
  }

  getAttachedMachines(
    machineId: string,
    options?: RequestOptions,
  ): Promise<AttachedMachines> {
    return this.#desk.request(pathTo`/machines/${machineId}/attached`, options);
  }

  attachMachine(
    machineId: string,
    to: string,
    options?: RequestOptions,
  ): Promise<AttachedMachines> {
    return this.#desk.request(pathTo`/machines/${machineId}/attached`, {
      ...options,
      body: { to },
    });
  }

  detachMachine(
    machineId: string,
    otherId: string,
    options?: RequestOptions,
  ): Promise<AttachedMachines> {
    return this.#desk.request(
      pathTo`/machines/${machineId}/attached/${otherId}/removal`,
      { ...options, method: 'POST' },
    );
  }

  getTechnicalState(
    machineId: string,
    options?: RequestOptions,
  ): Promise<TechnicalState> {
    return this.#desk.request(
      pathTo`/machines/${machineId}/technical-state`,
      options,
    );
  }

  addComponent(
    machineId: string,
    component: ComponentInput,
    options?: RequestOptions,
  ): Promise<TechnicalState> {
    return this.#desk.request(
      pathTo`/machines/${machineId}/technical-state/components`,
      { ...options, body: component },
    );
  }

  sayInstalled(
    machineId: string,
    input: InstalledInput,
    { componentId, version, signal }: ComponentOptions,
  ): Promise<TechnicalState> {
    return this.#desk.request(
      pathTo`/machines/${machineId}/technical-state/components/${componentId}/installed`,
      {
        signal,
        method: 'PUT',
        body: input,
        headers: { 'If-Match': `"${version}"` },
      },
    );
  }

  sayLevels(
    machineId: string,
    levels: LevelsInput,
    { componentId, version, signal }: ComponentOptions,
  ): Promise<TechnicalState> {
    return this.#desk.request(
      pathTo`/machines/${machineId}/technical-state/components/${componentId}/levels`,
      {
        signal,
        method: 'PUT',
        body: levels,
        headers: { 'If-Match': `"${version}"` },
      },
    );
  }

  removeComponent(
    machineId: string,
    componentId: string,
    options?: RequestOptions,
  ): Promise<TechnicalState> {
    return this.#desk.request(
      pathTo`/machines/${machineId}/technical-state/components/${componentId}/removal`,
      { ...options, method: 'POST' },
    );
  }

  listEvolutions(
    query?: EvolutionQuery,
    options?: RequestOptions,
  ): Promise<EvolutionPage> {
    return this.#desk.request('/evolutions', {
      ...options,
      query: { ...query },
    });
  }

  getEvolution(
    evolutionId: string,
    options?: RequestOptions,
  ): Promise<Evolution> {
    return this.#desk.request(pathTo`/evolutions/${evolutionId}`, options);
  }

  proposeEvolution(
    machineId: string,
    proposal: EvolutionInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<Evolution> {
    return this.#desk.request(pathTo`/machines/${machineId}/evolutions`, {
      signal: options.signal,
      body: proposal,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  }

  actOnEvolution<A extends EvolutionAct>(
    evolutionId: string,
    act: A,
    input: EvolutionActInput<A>,
    options: RequestOptions & { version: number; idempotencyKey: string },
  ): Promise<Evolution> {
    const { version, idempotencyKey, signal } = options;
    return this.#desk.request(pathTo`/evolutions/${evolutionId}/acts/${act}`, {
      signal,
      body: input,
      headers: {
        'If-Match': `"${version}"`,
        'Idempotency-Key': idempotencyKey,
      },
    });
  }

  listStaff(query?: StaffQuery, options?: RequestOptions): Promise<StaffPage> {
    return this.#desk.request('/staff', { ...options, query: { ...query } });
  }

  addStaffMember(
    input: StaffInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<StaffMember> {
    return this.#desk.request('/staff', {
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
    return this.#desk.request(pathTo`/staff/${staffId}`, {
      signal: options.signal,
      body: input,
      headers: { 'If-Match': `"${options.version}"` },
    });
  }
}
