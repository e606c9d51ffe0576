import { createApiRef } from '@backstage/core-plugin-api';
import type {
  ImprovementAxis,
  PenaltyAct,
  PenaltyActInput,
  PenaltyCase,
  PenaltyKind,
  PenaltyPage,
  PenaltyState,
  ReportDetail,
  ReportKind,
  ReportPage,
  Scale,
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
  DocumentLanguage,
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
  EvolutionState,
  Explanation,
  FiguresEdition,
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
  LineOutcome,
  LocalMonth,
  LocalReferentList,
  Machine,
  MachineDeclaration,
  MachineEndOfLife,
  MachinePage,
  MachineHistory,
  MachineTermsOverTime,
  MatchDecisionInput,
  Me,
  MessageKind,
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
  NoticeState,
  Order,
  OrderInput,
  OrderPage,
  Population,
  ProofKind,
  RuleInput,
  ServiceLevels,
  ServiceLevelTicketPage,
  SingleContact,
  Split,
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
  TicketState,
} from '@caih/backstage-plugin-itsm-common';
import type { ServerClock } from '../clock';

/** What every request takes. @public */
export interface RequestOptions {
  /** Gives the request up, for an answer nobody waits for any more. */
  signal?: AbortSignal;
}

/** A page of a list. @public */
export interface PageQuery {
  text?: string;
  /** The `nextCursor` of the page before. */
  cursor?: string;
  /** At most 200; 50 where left out. */
  limit?: number;
}

/** @public */
export interface AccessLogQuery {
  /** Entity reference of who looked. */
  person?: string;
  /** From this instant on, and before that one. */
  from?: string;
  until?: string;
  cursor?: string;
  limit?: number;
}

/** @public */
export interface MachineQuery extends PageQuery {
  /** Legal FINESS. */
  establishment?: string;
  category?: string;
  level?: string;
  /** Level ends within so many days: 30, 90 or 365. */
  endsWithin?: number;
  /** With `endsWithin`: is then not covered. */
  lost?: boolean;
  /** A notice of obsolescence is told of it: in this state, or `any`. */
  notice?: string;
  /** Of the model of this record of ends of life, with no notice. */
  endOfLife?: string;
  /** Of this `Resource` of the catalog, which others wrote. */
  entity?: string;
}

/** @public */
export interface ModelsAtRiskQuery extends Omit<PageQuery, 'text'> {
  kind?: LifecycleKind;
  /** Legal FINESS. */
  establishment?: string;
  /** Of which it is time to tell. */
  proposed?: boolean;
  /** With a machine of which no notice was told. */
  withoutNotice?: boolean;
}

/** @public */
export interface ImportQuery extends Omit<PageQuery, 'text'> {
  /** Legal FINESS. */
  establishment?: string;
}

/** @public */
export interface ImportLineQuery extends Omit<PageQuery, 'text'> {
  /** Only these; all where left out. */
  outcome?: readonly LineOutcome[];
  /** Of what is said about faults. */
  language: InventoryLanguage;
}

/** @public */
export interface CallQuery extends Omit<PageQuery, 'text'> {
  /** Legal FINESS. */
  establishment?: string;
  /** Received from this instant on. */
  from?: string;
  /** Received before this one. */
  to?: string;
}

/** @public */
export interface TicketQuery extends PageQuery {
  /** `open`: registered, in progress, suspended or restored. */
  state?: readonly (TicketState | 'open')[];
  /** Legal FINESS. */
  establishment?: string;
  /** Machine id. */
  machine?: string;
  /** Registered at least so many days ago, of 24 hours (DI13). */
  ageFrom?: number;
  /** Registered less than so many days ago, of 24 hours. */
  ageUnder?: number;
  /** `warning`: three quarters of the restore time are used, not all (DI16). */
  timing?: 'late' | 'warning';
  /** `pending`: with a mediation that waits for somebody (CI21). */
  mediation?: 'pending';
  /**
   * Whose work: held or declared by oneself, waiting for the establishment's
   * word, in the desk's queue, with a maker to ask again (C20), or with an
   * approval that is awaited (CI12).
   */
  work?: 'mine' | 'to-agree' | 'queue' | 'to-chase' | 'awaiting-approval';
  /** `due`: the next to be late first; `approval`: awaited longest first. */
  sort?: 'newest' | 'due' | 'approval';
}

/** @public */
export interface MessageQuery {
  state?: 'waiting' | 'sent' | 'dead' | 'overtaken';
  kind?: MessageKind;
  /** Legal FINESS. */
  establishment?: string;
  /** The `nextCursor` of the page before. */
  cursor?: string;
  /** At most 200; 50 where left out. */
  limit?: number;
}

/** @public */
export interface StaffQuery extends PageQuery {
  /** Only those in the register now, or only those who left it. */
  active?: boolean;
}

/** @public */
export interface NoticeQuery {
  state?: readonly NoticeState[];
  /** Legal FINESS. */
  establishment?: string;
  /** Machine id. */
  machine?: string;
  /** Those drafted together, by the first one's number. */
  set?: string;
  /** Such as 2028-Q2. */
  quarter?: string;
  cursor?: string;
  limit?: number;
}

/** @public */
export interface EvolutionQuery {
  state?: readonly EvolutionState[];
  /** Legal FINESS. */
  establishment?: string;
  /** Machine id. */
  machine?: string;
  cursor?: string;
  limit?: number;
}

/** A component of a machine, in the version one looked at. @public */
export interface ComponentOptions extends RequestOptions {
  componentId: string;
  version: number;
}

/** @public */
export interface ActOptions extends RequestOptions {
  /**
   * The version of the ticket one looked at (CI3). Needed for every act but
   * the appended ones: comments, and interventions once work has begun.
   */
  version?: number;
  /** A key of one's own making: the same key does the act once. */
  idempotencyKey?: string;
}

/** @public */
export interface RevisionOptions extends RequestOptions {
  /** The revision of the page one looked at. */
  revision: number;
}

/** @public */
export interface AttachOptions extends RequestOptions {
  fileName: string;
  /** For the eyes of one's own side. */
  internal?: boolean;
  idempotencyKey: string;
}

/** @public */
export interface DocumentOptions extends RequestOptions {
  /** What the document is written in. */
  language: DocumentLanguage;
}

/** A file of the desk's. @public */
export interface ItsmFile {
  /** As the desk calls it. */
  name: string;
  content: Blob;
}

/** Whose service levels, over which months. @public */
export interface ServiceLevelQuery {
  /** Legal FINESS; the whole lot where absent. */
  establishment?: string;
  /** The last month where absent. */
  from?: LocalMonth;
  /** The present month where absent. */
  to?: LocalMonth;
}

/** Which tickets behind which figure. @public */
export interface ServiceLevelTicketQuery
  extends ServiceLevelQuery,
    Omit<PageQuery, 'text'> {
  population: Population;
  /** By what the figure is parted. */
  split?: Split;
  /** Empty or absent for those of which it is not known. */
  part?: string;
  edition?: FiguresEdition;
}

/** Which reports of service levels. @public */
export interface ReportQuery extends Omit<PageQuery, 'text'> {
  /** Legal FINESS. */
  establishment?: string;
  /** Those of establishments, or of the whole lot. */
  scale?: Scale;
  kind?: ReportKind;
}

/** Which penalty cases. @public */
export interface PenaltyQuery extends Omit<PageQuery, 'text'> {
  /** Legal FINESS. */
  establishment?: string;
  /** Those of establishments, or of the whole lot. */
  scale?: Scale;
  /** Such as 2026-10. */
  month?: string;
  kind?: readonly PenaltyKind[];
  state?: readonly PenaltyState[];
}

/** What is done about a dysfunction, and by when. @public */
export type ImprovementAxisInput = Pick<
  ImprovementAxis,
  'maker' | 'model' | 'axis' | 'plannedFor'
>;

/**
 * The maintenance desk over HTTP. Every method throws `ItsmApiError`, and
 * `ItsmConflictError` where the ticket has moved on,
 * `ProfileConflictError` where the page of an establishment has.
 *
 * @public
 */
export interface ItsmApi {
  /** The server's time, set by every answer that carries it. */
  readonly clock: ServerClock;

  getMe(options?: RequestOptions): Promise<Me>;

  /** The contractor's people and teams; for its own people only (C20). */
  listColleagues(
    query?: PageQuery,
    options?: RequestOptions,
  ): Promise<ColleaguePage>;

  listEstablishments(
    query?: PageQuery,
    options?: RequestOptions,
  ): Promise<EstablishmentPage>;
  getEstablishment(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<Establishment>;
  getEstablishmentProfile(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<EstablishmentProfile>;
  /** All of them, in the order in which to call. */
  writeContacts(
    establishmentId: string,
    contacts: readonly ContactInput[],
    options: RevisionOptions,
  ): Promise<EstablishmentProfile>;
  writeStandingChoices(
    establishmentId: string,
    choices: StandingChoices,
    options: RevisionOptions,
  ): Promise<EstablishmentProfile>;
  writeSingleContact(
    establishmentId: string,
    contact: SingleContact,
    options: RevisionOptions,
  ): Promise<EstablishmentProfile>;
  /** Open and late incidents of those that are in scope; at most 200 at once. */
  countTicketsByEstablishment(
    establishmentIds: readonly string[],
    options?: RequestOptions,
  ): Promise<EstablishmentTicketCountsList>;
  listLocalReferents(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<LocalReferentList>;
  /** Every version of its rules, and who accepted which (A6). */
  getEstablishmentRules(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<EstablishmentRules>;
  /** `RulesConflictError` where there is another version since. */
  publishRule(
    establishmentId: string,
    rule: RuleInput,
    options?: RequestOptions,
  ): Promise<EstablishmentRules>;
  /** The rule of its latest version holds no more. */
  withdrawRule(
    establishmentId: string,
    ruleId: string,
    options?: RequestOptions,
  ): Promise<EstablishmentRules>;
  /** For oneself. */
  acceptRules(
    establishmentId: string,
    acceptance: AcceptanceInput,
    options?: RequestOptions,
  ): Promise<EstablishmentRules>;
  /** Who changed what on its page, the latest first. */
  listEstablishmentChanges(
    establishmentId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<EstablishmentChangePage>;

  /** Who of the staff looked at what of it; for its local referent (H3). */
  listAccessLog(
    establishmentId: string,
    query?: AccessLogQuery,
    options?: RequestOptions,
  ): Promise<AccessLogPage>;

  listMachines(
    query?: MachineQuery,
    options?: RequestOptions,
  ): Promise<MachinePage>;
  getMachine(machineId: string, options?: RequestOptions): Promise<Machine>;
  /** Hardware that others wrote into the catalog and is wrong, and why. */
  listAdoptionFaults(
    query?: Omit<PageQuery, 'text'> & { establishment?: string },
    options?: RequestOptions,
  ): Promise<AdoptionFaultPage>;
  /** The incidents of a machine in figures, and its interventions. */
  getMachineHistory(
    machineId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<MachineHistory>;
  /** What was, is and will be owed for a machine. */
  getMachineTerms(
    machineId: string,
    options?: RequestOptions,
  ): Promise<MachineTermsOverTime>;
  /** Orders of an establishment, the latest first (G1). */
  listOrders(
    establishmentId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<OrderPage>;
  /** Places an order; for the local referent. */
  placeOrder(
    establishmentId: string,
    order: OrderInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<Order>;
  /** Says from when an order is carried out; for the contractor. */
  startOrder(
    orderId: string,
    input: { startedOn: string },
    options?: RequestOptions,
  ): Promise<Order>;
  /** Takes back an order that is not started; for the local referent. */
  withdrawOrder(
    orderId: string,
    input: { reason: string },
    options?: RequestOptions,
  ): Promise<Order>;
  /** What an establishment declared during the year, the latest first (BI8). */
  listDeclarations(
    establishmentId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<DeclarationPage>;
  /** Has declared machines covered from today on; for the contractor. */
  acceptDeclaration(
    declarationId: string,
    options?: RequestOptions,
  ): Promise<MachineDeclaration>;
  /** Says why a declaration is not accepted; for the contractor. */
  refuseDeclaration(
    declarationId: string,
    input: { reason: string },
    options?: RequestOptions,
  ): Promise<MachineDeclaration>;
  /** Machines that joined the fleet of an establishment and left it (BI8). */
  listMovements(
    establishmentId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<MovementPage>;
  /** What the fleet is made of today: of one establishment, or of all in scope. */
  getFleetComposition(
    query?: { establishment?: string },
    options?: RequestOptions,
  ): Promise<FleetComposition>;
  /** The label of a machine, whose code opens its declaration, as a PDF (C1). */
  getMachineLabel(
    machineId: string,
    options: DocumentOptions,
  ): Promise<ItsmFile>;
  /** The labels of the same machines, or of some of them, as sheets to print. */
  getMachineLabels(
    query: Omit<MachineQuery, 'cursor' | 'limit'> & {
      machine?: readonly string[];
    },
    options: DocumentOptions,
  ): Promise<ItsmFile>;
  /** The same machines as a workbook that an import takes. */
  exportMachines(
    query: Omit<MachineQuery, 'cursor' | 'limit'> & {
      language: InventoryLanguage;
    },
    options?: RequestOptions,
  ): Promise<ItsmFile>;

  /** Inventories that were given in, the latest first (B5). */
  listImports(
    query?: ImportQuery,
    options?: RequestOptions,
  ): Promise<InventoryImportPage>;
  /** Gives in an inventory; nothing of the fleet changes. */
  createImport(
    file: Blob,
    options: RequestOptions & { establishmentId: string; fileName: string },
  ): Promise<InventoryImport>;
  /**
   * Changes several machines at once: written down as an import and compared
   * with the fleet, of which nothing changes yet.
   */
  createBulkEdit(
    edit: BulkEdit,
    options: RequestOptions & { language: InventoryLanguage },
  ): Promise<InventoryImport>;
  /** An import, and how far the work on it has come. */
  getImport(
    importId: string,
    options?: RequestOptions,
  ): Promise<InventoryImport>;
  /** Compares the file with the fleet; nothing of it changes. */
  checkImport(
    importId: string,
    check: ImportCheck,
    options?: RequestOptions,
  ): Promise<InventoryImport>;
  /** What becomes of each line, in the file's order. */
  listImportLines(
    importId: string,
    query: ImportLineQuery,
    options?: RequestOptions,
  ): Promise<ImportLinePage>;
  /** Does what the check said. */
  applyImport(
    importId: string,
    application: ImportApplication,
    options?: RequestOptions,
  ): Promise<InventoryImport>;
  /** The file as it was given in. */
  getImportFile(importId: string, options?: RequestOptions): Promise<ItsmFile>;
  /** The same file, with what is wrong written beside the cells. */
  getImportCorrections(
    importId: string,
    options: RequestOptions & { language: InventoryLanguage },
  ): Promise<ItsmFile>;
  /** The workbook to fill in, with the machines known so far or without. */
  getImportTemplate(
    establishmentId: string,
    options: RequestOptions & {
      machines: boolean;
      language: InventoryLanguage;
    },
  ): Promise<ItsmFile>;

  /** Calls to the contractor's desk, the latest first (C1). */
  listCalls(
    query?: CallQuery,
    options?: RequestOptions,
  ): Promise<SupportCallPage>;

  /** Logs a call that was answered without a ticket. */
  logCall(
    call: SupportCallInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<SupportCall>;

  /** The same calls as a workbook, all of them. */
  exportCalls(
    query: Omit<CallQuery, 'cursor' | 'limit'> & { language: 'fr' | 'en' },
    options?: RequestOptions,
  ): Promise<ItsmFile>;

  /** Takes texts out of a call; the call stays, and says so (HI3). */
  redactCall(
    callId: string,
    input: SupportCallRedactionInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<SupportCall>;

  listTickets(
    query?: TicketQuery,
    options?: RequestOptions,
  ): Promise<TicketPage>;
  /** The same tickets as a workbook, all of them. */
  exportTickets(
    query: Omit<TicketQuery, 'cursor' | 'limit'> & { language: 'fr' | 'en' },
    options?: RequestOptions,
  ): Promise<ItsmFile>;
  /** How many tickets each view of the list holds; 1,000: that or more. */
  countTickets(
    query?: { establishment?: string },
    options?: RequestOptions,
  ): Promise<TicketCounts>;
  /** What registering now would give; nothing is kept. */
  previewTicket(
    request: TicketPreviewRequest,
    options?: RequestOptions,
  ): Promise<TicketPreview>;
  /** The same key registers once, however often it is sent. */
  registerTicket(
    registration: TicketRegistration,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<Ticket>;

  getTicket(ticketId: string, options?: RequestOptions): Promise<Ticket>;
  explainTicket(
    ticketId: string,
    options?: RequestOptions,
  ): Promise<Explanation>;
  /** The recap of a ticket, as a PDF (C4). */
  getRecap(ticketId: string, options: DocumentOptions): Promise<ItsmFile>;
  /** The report of an intervention that has ended, as a PDF (C4). */
  getInterventionReport(
    ticketId: string,
    interventionId: string,
    options: DocumentOptions,
  ): Promise<ItsmFile>;
  actOnTicket<A extends TicketAct>(
    ticketId: string,
    act: A,
    input: ActInput<A>,
    options?: ActOptions,
  ): Promise<Ticket>;

  /** Attaches a file to a ticket; the same key attaches it once. */
  attachFile(
    ticketId: string,
    file: Blob,
    options: AttachOptions,
  ): Promise<AttachmentReceipt>;
  /** The content of a file, of the type it was found to be. */
  getAttachment(
    ticketId: string,
    attachmentId: string,
    options?: RequestOptions,
  ): Promise<Blob>;

  /** What was sent about a ticket, to whom, and what became of it. */
  listTicketMessages(
    ticketId: string,
    options?: RequestOptions,
  ): Promise<TicketMessages>;
  /** The messages of all tickets; for the contractor and the coordinator. */
  listMessages(
    query?: MessageQuery,
    options?: RequestOptions,
  ): Promise<MessagePage>;
  /** Lets dead messages be tried again; for the contractor. */
  resendMessages(
    which: MessageResend,
    options?: RequestOptions,
  ): Promise<{ resent: number; readdressed: number }>;

  /** How I want to be told. */
  getPreferences(options?: RequestOptions): Promise<MessagePreferences>;
  savePreferences(
    preferences: MessagePreferencesInput,
    options?: RequestOptions,
  ): Promise<MessagePreferences>;

  /** Obsolescence notices, the soonest last day first (E4). */
  listNotices(
    query?: NoticeQuery,
    options?: RequestOptions,
  ): Promise<NoticePage>;
  /** One for each establishment; the same key drafts them once. */
  draftNotices(
    draft: NoticeDraftInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<NoticeDraftReceipt>;
  getNotice(noticeId: string, options?: RequestOptions): Promise<Notice>;
  /** On the version one looked at: a stale one is refused. */
  actOnNotice<A extends NoticeAct>(
    noticeId: string,
    act: A,
    input: NoticeActInput<A>,
    options: RequestOptions & { version: number; idempotencyKey: string },
  ): Promise<Notice>;
  attachProof(
    noticeId: string,
    file: Blob,
    options: RequestOptions & {
      fileName: string;
      proves: ProofKind;
      idempotencyKey: string;
    },
  ): Promise<Notice>;
  getProof(
    noticeId: string,
    attachmentId: string,
    options?: RequestOptions,
  ): Promise<Blob>;

  /** Lists made at anniversaries of orders, the latest first (E1). */
  listAnniversaryLists(
    query?: Omit<PageQuery, 'text'> & { establishment?: string },
    options?: RequestOptions,
  ): Promise<AnniversaryListPage>;
  getAnniversaryList(
    listId: string,
    options?: RequestOptions,
  ): Promise<AnniversaryListDetail>;
  /** The machines of a list, by situation. */
  listAnniversaryMachines(
    listId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<AnniversaryMachinePage>;
  /** The whole list, to keep. */
  getAnniversaryListFile(
    listId: string,
    format: 'pdf' | 'xlsx',
    options: DocumentOptions,
  ): Promise<ItsmFile>;

  /** The service levels of an establishment, or of the lot (D3-D8). */
  getServiceLevels(
    query?: ServiceLevelQuery,
    options?: RequestOptions,
  ): Promise<ServiceLevels>;
  /** The tickets behind a figure: as many lines as it says. */
  listServiceLevelTickets(
    query: ServiceLevelTicketQuery,
    options?: RequestOptions,
  ): Promise<ServiceLevelTicketPage>;
  /** Establishments, those that miss a threshold first. */
  listServiceLevelEstablishments(
    query?: Omit<ServiceLevelQuery, 'establishment'> & Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<EstablishmentLevelsPage>;
  /** The recap of interventions of a period, as a workbook (D6). */
  exportInterventions(
    query: ServiceLevelQuery & { language: 'fr' | 'en' },
    options?: RequestOptions,
  ): Promise<ItsmFile>;
  /** The same as a document to sign; of few incidents (D6). */
  printInterventions(
    query: ServiceLevelQuery,
    options: DocumentOptions,
  ): Promise<ItsmFile>;
  /** Support calls by week, month and year (D5). */
  countSupportCalls(
    query?: Omit<ServiceLevelQuery, 'from'>,
    options?: RequestOptions,
  ): Promise<SupportCallCounts>;

  /** What a dashboard shows, as a file. */
  getServiceLevelsFile(
    query: ServiceLevelQuery,
    format: 'pdf' | 'xlsx',
    options: DocumentOptions,
  ): Promise<ItsmFile>;

  /** Reports of service levels, the latest period first. */
  listReports(
    query?: ReportQuery,
    options?: RequestOptions,
  ): Promise<ReportPage>;
  getReport(reportId: string, options?: RequestOptions): Promise<ReportDetail>;
  getReportFile(
    reportId: string,
    format: 'pdf' | 'xlsx',
    options: DocumentOptions,
  ): Promise<ItsmFile>;
  /** Writes what is done about dysfunctions; the report is sent again. */
  planImprovements(
    reportId: string,
    axes: readonly ImprovementAxisInput[],
    options?: RequestOptions,
  ): Promise<ReportDetail>;

  /** Penalty cases, the latest month first (G7). */
  listPenalties(
    query?: PenaltyQuery,
    options?: RequestOptions,
  ): Promise<PenaltyPage>;
  getPenalty(penaltyId: string, options?: RequestOptions): Promise<PenaltyCase>;
  /** Applies a penalty, or waives it with a reason. */
  decidePenalty<A extends PenaltyAct>(
    penaltyId: string,
    act: A,
    input: PenaltyActInput<A>,
    options: RequestOptions & { version: number; idempotencyKey: string },
  ): Promise<PenaltyCase>;

  /** Models that come to their end, the soonest first (E3). */
  listModelsAtRisk(
    query?: ModelsAtRiskQuery,
    options?: RequestOptions,
  ): Promise<ModelAtRiskPage>;
  /** Models and the records they are taken to be; those to confirm at first. */
  listModelMatches(
    query?: Omit<PageQuery, 'text'> & {
      state?: readonly ModelMatchItem['state'][];
    },
    options?: RequestOptions,
  ): Promise<ModelMatchPage>;
  decideModelMatch(
    decision: MatchDecisionInput,
    options?: RequestOptions,
  ): Promise<ModelMatchItem>;
  /** What the sources say, by model. */
  listLifecycleRecords(
    query?: PageQuery & { kind?: LifecycleKind },
    options?: RequestOptions,
  ): Promise<LifecycleRecordPage>;
  listEndOfLifeSources(options?: RequestOptions): Promise<EndOfLifeSourceList>;
  /** Who imported the table of hardware, the latest first. */
  listTableImports(
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<TableImportPage>;
  /** A check (`dryRun`) says what would change, and the errors by cell. */
  importHardwareTable(
    file: Blob,
    options: RequestOptions & {
      fileName: string;
      mode: TableMode;
      dryRun: boolean;
      language: InventoryLanguage;
    },
  ): Promise<HardwareTableReport>;
  /** What is known of the end of a machine's model, and of its system. */
  getMachineEndOfLife(
    machineId: string,
    options?: RequestOptions,
  ): Promise<MachineEndOfLife>;

  /** What a machine is attached to, and what is attached to it (B8). */
  getAttachedMachines(
    machineId: string,
    options?: RequestOptions,
  ): Promise<AttachedMachines>;
  /** Attaches a machine to another; for the local referent. */
  attachMachine(
    machineId: string,
    to: string,
    options?: RequestOptions,
  ): Promise<AttachedMachines>;
  /** Whichever of the two was attached to the other. */
  detachMachine(
    machineId: string,
    otherId: string,
    options?: RequestOptions,
  ): Promise<AttachedMachines>;
  /** The components of a machine, with their versions (B10). */
  getTechnicalState(
    machineId: string,
    options?: RequestOptions,
  ): Promise<TechnicalState>;
  addComponent(
    machineId: string,
    component: ComponentInput,
    options?: RequestOptions,
  ): Promise<TechnicalState>;
  /** What is installed of a component that no inventory tells of. */
  sayInstalled(
    machineId: string,
    input: InstalledInput,
    options: ComponentOptions,
  ): Promise<TechnicalState>;
  /** Which version is current, and which is recommended; for the contractor. */
  sayLevels(
    machineId: string,
    levels: LevelsInput,
    options: ComponentOptions,
  ): Promise<TechnicalState>;
  removeComponent(
    machineId: string,
    componentId: string,
    options?: RequestOptions,
  ): Promise<TechnicalState>;
  /** Evolutions, the latest proposed first. */
  listEvolutions(
    query?: EvolutionQuery,
    options?: RequestOptions,
  ): Promise<EvolutionPage>;
  getEvolution(
    evolutionId: string,
    options?: RequestOptions,
  ): Promise<Evolution>;
  /** The same key proposes once, however often it is sent. */
  proposeEvolution(
    machineId: string,
    proposal: EvolutionInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<Evolution>;
  /** On the version one looked at: a stale one is refused. */
  actOnEvolution<A extends EvolutionAct>(
    evolutionId: string,
    act: A,
    input: EvolutionActInput<A>,
    options: RequestOptions & { version: number; idempotencyKey: string },
  ): Promise<Evolution>;

  /** The register of intervening staff (A5). */
  listStaff(query?: StaffQuery, options?: RequestOptions): Promise<StaffPage>;
  /** The same key adds once, however often it is sent. */
  addStaffMember(
    input: StaffInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<StaffMember>;
  /** On the version one looked at: a stale one is refused. */
  changeStaffMember(
    staffId: string,
    input: StaffInput,
    options: RequestOptions & { version: number },
  ): Promise<StaffMember>;
}

/** @public */
export const itsmApiRef = createApiRef<ItsmApi>({ id: 'plugin.itsm.service' });
