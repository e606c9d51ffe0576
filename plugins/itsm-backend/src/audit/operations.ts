import type { AccessKind } from '@caih/backstage-plugin-itsm-common';

/** What of an establishment an operation shows, to be told to it. */
export interface Shown {
  kind: AccessKind;
  /** The parameter of the path that names it; absent for a list. */
  subject?: 'ticketId' | 'machineId' | 'attachmentId' | 'interventionId';
  /** Where the establishment is named: the path, or else the answer. */
  from?: 'path' | 'ticket';
}

/** A write as the audit of the portal has it. */
export interface Write {
  eventId: string;
  severity: 'low' | 'medium' | 'high';
  /** Members of the body that say what it is done to, where the path does not. */
  names?: readonly string[];
}

/** How an operation is traced. */
export interface TracedOperation {
  /** In the audit of the portal; without one only looks by staff are there. */
  write?: Write;
  shows?: Shown;
}

const TICKET: Shown = { kind: 'ticket', subject: 'ticketId' };
// Without its number: that a draft is written is not told before its time.
const NOTICE: Shown = { kind: 'notice' };
const PROFILE: Shown = { kind: 'establishment', from: 'path' };
const PROFILE_CHANGE = {
  write: { eventId: 'establishment-update', severity: 'medium' },
} as const;

/**
 * How each operation of the specification is traced. What shows nothing of an
 * establishment is there with nothing: one's own person, the directory of
 * establishments and their sites, the register of intervening staff, counts,
 * and what the catalog and the search of the portal follow.
 */
export const TRACED_OPERATIONS: Readonly<Record<string, TracedOperation>> = {
  getMe: {},
  listColleagues: {},
  listEstablishments: {},
  getEstablishment: {},
  countTicketsByEstablishment: {},
  listLocalReferents: { shows: PROFILE },
  getEstablishmentRules: { shows: PROFILE },
  publishRule: PROFILE_CHANGE,
  acceptRules: PROFILE_CHANGE,
  withdrawRule: PROFILE_CHANGE,
  getEstablishmentProfile: { shows: PROFILE },
  writeContacts: PROFILE_CHANGE,
  writeStandingChoices: PROFILE_CHANGE,
  writeSingleContact: PROFILE_CHANGE,
  listEstablishmentChanges: { shows: PROFILE },
  listAccessLog: {},
  getPreferences: {},
  savePreferences: {
    write: { eventId: 'preferences-update', severity: 'low' },
  },
  listMessages: { shows: { kind: 'tickets' } },
  resendMessages: {
    write: {
      eventId: 'message-resend',
      severity: 'medium',
      names: ['ids', 'kind'],
    },
  },
  listTicketMessages: { shows: { ...TICKET, from: 'ticket' } },
  listMachines: { shows: { kind: 'machines' } },
  listAdoptionFaults: { shows: { kind: 'machines' } },
  // Counts name no machine.
  getFleetComposition: {},
  listMachineChanges: {},
  getMachineOfEntity: {},
  // What the search of the portal is made of; who finds what is its own affair.
  listSearchTickets: {},
  listSearchMachines: {},
  listSearchNotices: {},
  importMachines: { write: { eventId: 'machine-import', severity: 'high' } },
  exportMachines: {
    write: { eventId: 'machine-export', severity: 'medium' },
    shows: { kind: 'export' },
  },
  getMachineLabel: { shows: { kind: 'machine', subject: 'machineId' } },
  getMachineLabels: { shows: { kind: 'machines' } },
  listImports: { shows: { kind: 'machines' } },
  createImport: {
    write: { eventId: 'inventory-create', severity: 'medium' },
    shows: { kind: 'machines' },
  },
  createBulkEdit: {
    write: { eventId: 'inventory-create', severity: 'medium' },
    shows: { kind: 'machines' },
  },
  getImportTemplate: { shows: { kind: 'machines' } },
  getImport: { shows: { kind: 'machines' } },
  checkImport: {
    write: { eventId: 'inventory-check', severity: 'low' },
    shows: { kind: 'machines' },
  },
  listImportLines: { shows: { kind: 'machines' } },
  applyImport: {
    write: { eventId: 'inventory-apply', severity: 'high' },
    shows: { kind: 'machines' },
  },
  getImportFile: { shows: { kind: 'export' } },
  getImportCorrections: { shows: { kind: 'export' } },
  getMachineHistory: { shows: { kind: 'machine', subject: 'machineId' } },
  getMachineTerms: { shows: { kind: 'machine', subject: 'machineId' } },
  getMachine: { shows: { kind: 'machine', subject: 'machineId' } },
  getMachineEndOfLife: { shows: { kind: 'machine', subject: 'machineId' } },
  // Counts of machines by model name no establishment, and what sources say is
  // nobody's.
  listModelsAtRisk: {},
  listModelMatches: {},
  decideModelMatch: {
    write: {
      eventId: 'end-of-life-match',
      severity: 'medium',
      names: ['maker', 'model', 'recordId', 'verdict'],
    },
  },
  listLifecycleRecords: {},
  listEndOfLifeSources: {},
  listTableImports: {},
  importHardwareTable: {
    write: { eventId: 'end-of-life-import', severity: 'medium' },
  },
  listCalls: { shows: { kind: 'calls' } },
  logCall: { write: { eventId: 'call-log', severity: 'low' } },
  exportCalls: {
    write: { eventId: 'call-export', severity: 'medium' },
    shows: { kind: 'export' },
  },
  redactCall: {
    write: { eventId: 'call-redact', severity: 'medium' },
    shows: { kind: 'calls' },
  },
  // The register is of the contractor's own people: it names no establishment,
  // and its readers are those whom the log would tell of. Who of it comes to an
  // establishment is on the tickets, which are there.
  listStaff: {},
  addStaffMember: { write: { eventId: 'staff-add', severity: 'medium' } },
  changeStaffMember: { write: { eventId: 'staff-change', severity: 'medium' } },
  listOrders: { shows: PROFILE },
  listMovements: { shows: PROFILE },
  listDeclarations: { shows: PROFILE },
  acceptDeclaration: {
    write: { eventId: 'declaration-accept', severity: 'medium' },
  },
  refuseDeclaration: {
    write: { eventId: 'declaration-refuse', severity: 'medium' },
  },
  placeOrder: { write: { eventId: 'order-place', severity: 'medium' } },
  startOrder: { write: { eventId: 'order-start', severity: 'medium' } },
  withdrawOrder: { write: { eventId: 'order-withdraw', severity: 'medium' } },
  getAttachedMachines: { shows: { kind: 'machine', subject: 'machineId' } },
  attachMachine: {
    write: { eventId: 'machine-attach', severity: 'low', names: ['to'] },
  },
  detachMachine: { write: { eventId: 'machine-detach', severity: 'low' } },
  getTechnicalState: { shows: { kind: 'machine', subject: 'machineId' } },
  addComponent: { write: { eventId: 'component-add', severity: 'low' } },
  sayInstalled: { write: { eventId: 'component-change', severity: 'low' } },
  sayLevels: { write: { eventId: 'component-change', severity: 'low' } },
  removeComponent: { write: { eventId: 'component-remove', severity: 'low' } },
  listEvolutions: { shows: { kind: 'machines' } },
  getEvolution: { shows: { kind: 'machine' } },
  proposeEvolution: {
    write: { eventId: 'evolution-propose', severity: 'medium' },
  },
  actOnEvolution: {
    write: { eventId: 'evolution-act', severity: 'medium' },
    shows: { kind: 'machine' },
  },
  listNotices: { shows: { kind: 'notices' } },
  draftNotices: { write: { eventId: 'notice-draft', severity: 'medium' } },
  getNotice: { shows: NOTICE },
  actOnNotice: {
    write: { eventId: 'notice-act', severity: 'high' },
    shows: NOTICE,
  },
  attachProof: { write: { eventId: 'notice-attach', severity: 'medium' } },
  // The file is no JSON: who writes it says whose it is.
  getProof: { shows: NOTICE },
  listAnniversaryLists: { shows: { kind: 'notices' } },
  getAnniversaryList: { shows: NOTICE },
  listAnniversaryMachines: { shows: NOTICE },
  // The file is no JSON: who writes it says whose it is.
  getAnniversaryListFile: { shows: { kind: 'export' } },
  // Figures of many tickets, and of nobody.
  getServiceLevels: {},
  listServiceLevelTickets: { shows: { kind: 'tickets' } },
  listServiceLevelEstablishments: {},
  countSupportCalls: {},
  // The file is no JSON: who writes it says whose figures are in it.
  getServiceLevelsFile: { shows: { kind: 'export' } },
  listReports: {},
  getReport: {},
  getReportFile: { shows: { kind: 'export' } },
  // Of which tickets, a case says itself.
  listPenalties: { shows: { kind: 'tickets' } },
  exportPenalties: {
    write: { eventId: 'penalty-export', severity: 'medium' },
    shows: { kind: 'export' },
  },
  getPenalty: { shows: { kind: 'tickets' } },
  decidePenalty: {
    write: { eventId: 'penalty-decide', severity: 'medium' },
    shows: { kind: 'tickets' },
  },
  planImprovements: {
    write: { eventId: 'report-plan', severity: 'medium' },
  },
  // The workbook is no JSON: who writes it says whose tickets are in it.
  printInterventions: {
    write: { eventId: 'intervention-print', severity: 'medium' },
    shows: { kind: 'export' },
  },
  exportInterventions: {
    write: { eventId: 'intervention-export', severity: 'medium' },
    shows: { kind: 'export' },
  },
  listTickets: { shows: { kind: 'tickets' } },
  // The workbook is no JSON: who writes it says whose tickets are in it.
  exportTickets: {
    write: { eventId: 'ticket-export', severity: 'medium' },
    shows: { kind: 'export' },
  },
  countTickets: {},
  previewTicket: { shows: { kind: 'tickets' } },
  registerTicket: { write: { eventId: 'ticket-register', severity: 'medium' } },
  getTicket: { shows: TICKET },
  explainTicket: { shows: { ...TICKET, from: 'ticket' } },
  actOnTicket: {
    write: { eventId: 'ticket-act', severity: 'medium' },
    shows: TICKET,
  },
  attachFile: { write: { eventId: 'file-attach', severity: 'medium' } },
  getAttachment: {
    shows: { kind: 'attachment', subject: 'attachmentId', from: 'ticket' },
  },
  getRecap: { shows: { kind: 'document', from: 'ticket' } },
  getInterventionReport: {
    shows: { kind: 'document', subject: 'interventionId', from: 'ticket' },
  },
};
