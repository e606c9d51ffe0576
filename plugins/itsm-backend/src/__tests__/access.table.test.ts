import { TestDatabases } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import {
  ACT_INPUTS,
  isPermissionOnTickets,
  noCounts,
  permissionOfAct,
  type Role,
  type Ticket,
  type TicketAct,
  ticketReadPermission,
  TRANSITIONS,
} from '@caih/backstage-plugin-itsm-common';
import {
  createItsmConditionalDecision,
  itsmTicketConditions,
} from '@caih/backstage-plugin-itsm-node';
import type { Test } from 'supertest';
import {
  type Caller,
  CALLERS,
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  STAFF_ID,
  startPortal,
} from '../__testUtils__/portal';
import { TRACED_OPERATIONS } from '../audit';
import { workbook } from '../fleet/__testUtils__/workbook';
import { FILE_MEDIA_TYPE } from '../attachments';
import { CSV_MEDIA_TYPE, XLSX_MEDIA_TYPE } from '../router';
import { spec } from '../schema/openapi.generated';

jest.setTimeout(120_000);

type Place = 'own' | 'other';
const ESTABLISHMENTS: Record<Place, string> = { own: OWN, other: OTHER };

/**
 * What an operation answers to each caller: a status, or for a list with 200
 * whether it holds something. The order is that of `CALLERS`: beneficiary,
 * local referent, contractor, coordinator, outsider, another service, the
 * catalog, anonymous.
 */
type Answers = readonly (number | 'full' | 'empty')[];

interface Operation {
  /** For an establishment of the caller's. */
  own: Answers;
  /** For one that is not; the same where the place has no part in it. */
  other: Answers;
  /**
   * Where the ticket, or all the tickets there are, are hidden from everybody
   * by the policy of the portal: each operation on tickets has a line.
   */
  hidden?: Answers;
  request(
    call: (method: 'get' | 'post' | 'put', path: string) => Test,
    about: { establishmentId: string; ticket: Ticket; portal: Portal },
  ): Test;
}

const ITEM = {
  own: [200, 200, 200, 200, 404, 403, 403, 401],
  other: [404, 404, 200, 200, 404, 403, 403, 401],
} as const;
/** A list of one establishment, which is no list where one has no part in it. */
const OF_ESTABLISHMENT = {
  own: ['full', 'full', 'full', 'full', 404, 403, 403, 401],
  other: [404, 404, 'full', 'full', 404, 403, 403, 401],
} as const;
/** What is hidden is for everybody what another's is for a hospital's people. */
const HIDDEN_ITEM = [404, 404, 404, 404, 404, 403, 403, 401] as const;
const LIST = {
  own: ['full', 'full', 'full', 'full', 'empty', 403, 403, 401],
  other: ['empty', 'empty', 'full', 'full', 'empty', 403, 403, 401],
} as const;
const HIDDEN_LIST = [
  'empty',
  'empty',
  'empty',
  'empty',
  'empty',
  403,
  403,
  401,
] as const;
/** The register of intervening staff is the contractor's, of no establishment. */
const REGISTER = [403, 403, 200, 403, 403, 403, 403, 401] as const;
const STAFF = {
  name: 'Karim Belkacem',
  employer: 'contractor',
  company: 'Titulaire',
  profile: 'Storage engineer',
  badge: '4471',
};
const NAMED_IN_BODY = {
  own: [200, 200, 200, 403, 403, 403, 403, 401],
  other: [400, 400, 200, 403, 403, 403, 403, 401],
} as const;

const FILE = Buffer.from('fan 3 failed');

/** What is known of the model that both machines are. */
const ENDS_OF_LIFE = Buffer.from(
  [
    'Constructeur;Modèle;Fin des pièces détachées;Source;Vu le',
    'HPE;ProLiant DL380 Gen10;31/12/2028;Courrier;01/11/2026',
  ].join('\n'),
);

const HEADERS = [
  'FINESS site',
  'Constructeur',
  'Modèle',
  'Catégorie',
  'N° de série',
];

const inventory = (establishmentId: string) =>
  workbook([
    HEADERS,
    [
      establishmentId,
      'HPE',
      'ProLiant DL380',
      'server-x86',
      `SYNTH-9-${establishmentId}`,
    ],
  ]);

/** Of each establishment, an inventory given in before the tests. */
const IMPORT: Record<string, string> = {};

/** The notice that each establishment was told of. */
const noticeOf = (establishmentId: string) =>
  establishmentId === OWN ? 'OBS-2026-000001' : 'OBS-2026-000002';

/** The list that was made for each establishment. */
const listOf = (establishmentId: string) =>
  `LAO-2026-${establishmentId.slice(-6)}`;
const reportOf = (establishmentId: string) =>
  `RAP-2026-${establishmentId.slice(-6)}`;

const penaltyOf = (establishmentId: string) =>
  `PEN-2026-${establishmentId.slice(-6)}`;

/** The order that each establishment has, started already. */
const orderOf = (establishmentId: string) =>
  establishmentId === OWN ? 'CMD-2026-000001' : 'CMD-2026-000002';

/** The declaration that each establishment has, accepted already. */
const declarationOf = (establishmentId: string) =>
  `DEC-2026-00000${establishmentId === OWN ? 8 : 9}`;

/** The evolution of each establishment's machine, accepted already. */
const evolutionOf = (establishmentId: string) =>
  establishmentId === OWN ? 'EVO-2026-000001' : 'EVO-2026-000002';

/** The component that each machine has beside those every one has. */
const componentOf = (establishmentId: string) =>
  `/machines/${MACHINE[establishmentId]}/technical-state/components/0ne`;

const EVOLUTION = {
  componentId: '0ne',
  to: '7.6',
  reason: 'Corrects a loss of paths',
  risk: 'A restart',
  entitlement: 'vendor-update',
};

const RULE = {
  kind: 'it-charter',
  title: 'Charter',
  text: 'No account is shared.',
  validFrom: '2026-11-23',
};

/** Each operation of the specification; one that is missing fails the test. */
const OPERATIONS: Record<string, Operation> = {
  getMe: {
    own: [200, 200, 200, 200, 200, 403, 403, 401],
    other: [200, 200, 200, 200, 200, 403, 403, 401],
    request: call => call('get', '/me'),
  },
  getPreferences: {
    own: [200, 200, 200, 200, 200, 403, 403, 401],
    other: [200, 200, 200, 200, 200, 403, 403, 401],
    request: call => call('get', '/me/preferences'),
  },
  savePreferences: {
    own: [200, 200, 200, 200, 200, 403, 403, 401],
    other: [200, 200, 200, 200, 200, 403, 403, 401],
    request: call =>
      call('put', '/me/preferences').send({ language: 'en', unwanted: [] }),
  },
  listMessages: {
    own: [403, 403, 'full', 'full', 403, 403, 403, 401],
    other: [403, 403, 'full', 'full', 403, 403, 403, 401],
    hidden: [403, 403, 'empty', 'empty', 403, 403, 403, 401],
    request: call => call('get', '/messages').query({ state: 'sent' }),
  },
  resendMessages: {
    own: [403, 403, 200, 403, 403, 403, 403, 401],
    other: [403, 403, 200, 403, 403, 403, 403, 401],
    request: call =>
      call('post', '/messages/resend').send({ kind: 'closed-recap' }),
  },
  listColleagues: {
    own: [403, 403, 'full', 403, 403, 403, 403, 401],
    other: [403, 403, 'full', 403, 403, 403, 403, 401],
    request: call => call('get', '/colleagues'),
  },
  listEstablishments: {
    ...LIST,
    request: (call, { establishmentId }) =>
      call('get', '/establishments').query({ text: establishmentId }),
  },
  getEstablishment: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/establishments/${establishmentId}`),
  },
  countTicketsByEstablishment: {
    ...LIST,
    request: (call, { establishmentId }) =>
      call('get', '/establishments/ticket-counts').query({
        establishment: establishmentId,
      }),
  },
  listLocalReferents: {
    own: ['full', 'full', 'full', 'full', 404, 403, 403, 401],
    other: [404, 404, 'empty', 'empty', 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', `/establishments/${establishmentId}/local-referents`),
  },
  getEstablishmentRules: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/establishments/${establishmentId}/rules`),
  },
  publishRule: {
    own: [403, 201, 403, 403, 404, 403, 403, 401],
    other: [404, 404, 403, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', `/establishments/${establishmentId}/rules`).send(RULE),
  },
  acceptRules: {
    // No rule has this id: who may accept is told so, others that they may not.
    own: [403, 403, 400, 403, 404, 403, 403, 401],
    other: [404, 404, 400, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', `/establishments/${establishmentId}/rules/acceptances`).send(
        { ruleIds: ['none'] },
      ),
  },
  withdrawRule: {
    own: [403, 404, 403, 403, 404, 403, 403, 401],
    other: [404, 404, 403, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', `/establishments/${establishmentId}/rules/none/withdrawal`),
  },
  getEstablishmentProfile: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/establishments/${establishmentId}/profile`),
  },
  listEstablishmentChanges: {
    // The rule published above is in it.
    own: ['full', 'full', 'full', 'full', 404, 403, 403, 401],
    other: [404, 404, 'empty', 'empty', 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', `/establishments/${establishmentId}/changes`),
  },
  writeContacts: {
    own: [403, 200, 403, 403, 404, 403, 403, 401],
    other: [404, 404, 403, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('put', `/establishments/${establishmentId}/contacts`)
        .set('If-Match', '"0"')
        .send({ contacts: [] }),
  },
  writeStandingChoices: {
    own: [403, 200, 403, 403, 404, 403, 403, 401],
    other: [404, 404, 403, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('put', `/establishments/${establishmentId}/standing-choices`)
        .set('If-Match', '"0"')
        .send({ dataMedia: 'kept' }),
  },
  writeSingleContact: {
    own: [403, 403, 200, 403, 404, 403, 403, 401],
    other: [404, 404, 200, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('put', `/establishments/${establishmentId}/single-contact`)
        .set('If-Match', '"0"')
        .send({ name: 'Noa Perrin', phone: '0199001001' }),
  },
  listMachines: {
    ...LIST,
    request: (call, { establishmentId }) =>
      call('get', '/machines').query({ establishment: establishmentId }),
  },
  listAdoptionFaults: {
    ...LIST,
    request: (call, { establishmentId }) =>
      call('get', '/machines/adoption-faults').query({
        establishment: establishmentId,
      }),
  },
  getFleetComposition: {
    ...LIST,
    request: (call, { establishmentId }) =>
      call('get', '/machines/composition').query({
        establishment: establishmentId,
      }),
  },
  listMachineChanges: {
    own: [403, 403, 403, 403, 403, 403, 200, 401],
    other: [403, 403, 403, 403, 403, 403, 200, 401],
    request: call => call('get', '/machines/changes'),
  },
  // None hangs on it: what is found is the test of adoption's.
  getMachineOfEntity: {
    own: [403, 403, 403, 403, 403, 403, 404, 401],
    other: [403, 403, 403, 403, 403, 403, 404, 401],
    request: call =>
      call('get', '/machines/of-entity').query({
        entity: 'resource:default/none',
      }),
  },
  // What the search of the portal is given is its own test's.
  listSearchTickets: {
    own: [403, 403, 403, 403, 403, 403, 403, 401],
    other: [403, 403, 403, 403, 403, 403, 403, 401],
    hidden: [403, 403, 403, 403, 403, 403, 403, 401],
    request: call => call('get', '/search/tickets').query({ months: 13 }),
  },
  listSearchMachines: {
    own: [403, 403, 403, 403, 403, 403, 403, 401],
    other: [403, 403, 403, 403, 403, 403, 403, 401],
    request: call => call('get', '/search/machines'),
  },
  listSearchNotices: {
    own: [403, 403, 403, 403, 403, 403, 403, 401],
    other: [403, 403, 403, 403, 403, 403, 403, 401],
    request: call => call('get', '/search/notices'),
  },
  // What the workbook holds is its own test's.
  exportMachines: {
    own: [200, 200, 200, 200, 200, 403, 403, 401],
    other: [200, 200, 200, 200, 200, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', '/machines/export').query({ establishment: establishmentId }),
  },
  // What they say is their own test's; who sees none of them has none to print.
  getMachineLabels: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', '/machines/labels.pdf').query({
        machine: MACHINE[establishmentId],
      }),
  },
  getMachineLabel: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/machines/${MACHINE[establishmentId]}/label.pdf`),
  },
  createImport: {
    own: [403, 201, 201, 403, 404, 403, 403, 401],
    other: [404, 404, 201, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', '/imports')
        .query({ establishment: establishmentId, fileName: 'parc.xlsx' })
        .set('Content-Type', XLSX_MEDIA_TYPE)
        .send(inventory(establishmentId)),
  },
  // The fleet of an establishment that is not theirs is none.
  createBulkEdit: {
    own: [403, 201, 201, 403, 404, 403, 403, 401],
    other: [404, 404, 201, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', '/imports/bulk-edits').send({
        machines: { ids: [MACHINE[establishmentId]] },
        changes: { room: 'S2' },
      }),
  },
  listImports: {
    ...LIST,
    request: (call, { establishmentId }) =>
      call('get', '/imports').query({ establishment: establishmentId }),
  },
  getImportTemplate: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', '/imports/template').query({
        establishment: establishmentId,
        machines: true,
      }),
  },
  getImport: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/imports/${IMPORT[establishmentId]}`),
  },
  checkImport: {
    own: [403, 200, 200, 403, 404, 403, 403, 401],
    other: [404, 404, 200, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', `/imports/${IMPORT[establishmentId]}/check`).send({
        columns: [],
        mode: 'update',
      }),
  },
  listImportLines: {
    own: ['full', 'full', 'full', 'full', 404, 403, 403, 401],
    other: [404, 404, 'full', 'full', 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', `/imports/${IMPORT[establishmentId]}/lines`),
  },
  // After the check above.
  applyImport: {
    own: [403, 200, 403, 403, 404, 403, 403, 401],
    other: [404, 404, 403, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', `/imports/${IMPORT[establishmentId]}/apply`).send({
        lines: 'all',
      }),
  },
  getImportFile: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/imports/${IMPORT[establishmentId]}/file`),
  },
  getImportCorrections: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/imports/${IMPORT[establishmentId]}/corrections`),
  },
  importMachines: {
    own: [403, 200, 403, 403, 403, 403, 403, 401],
    // A site of others is an unknown site: an error in its cell.
    other: [403, 422, 403, 403, 403, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', '/machines/import')
        .query({ dryRun: true })
        .set('Content-Type', XLSX_MEDIA_TYPE)
        .send(inventory(establishmentId)),
  },
  getMachine: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/machines/${MACHINE[establishmentId]}`),
  },
  // Nobody has intervened on it: what it tells is its own test's.
  getMachineHistory: {
    own: ['empty', 'empty', 'empty', 'empty', 404, 403, 403, 401],
    other: [404, 404, 'empty', 'empty', 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', `/machines/${MACHINE[establishmentId]}/history`),
  },
  getMachineTerms: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/machines/${MACHINE[establishmentId]}/terms`),
  },
  listCalls: {
    ...LIST,
    // Those without a ticket: there is nothing to hide of them.
    hidden: LIST.own,
    request: (call, { establishmentId }) =>
      call('get', '/calls').query({ establishment: establishmentId }),
  },
  logCall: {
    own: [403, 403, 201, 403, 403, 403, 403, 401],
    other: [403, 403, 201, 403, 403, 403, 403, 401],
    request: (call, { establishmentId, portal }) =>
      call('post', '/calls')
        .set('Idempotency-Key', portal.nextKey())
        .send({ establishmentId, subject: 'Whom to ask' }),
  },
  // What the workbook holds is its own test's.
  exportCalls: {
    own: [200, 200, 200, 200, 200, 403, 403, 401],
    other: [200, 200, 200, 200, 200, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', '/calls/export').query({ establishment: establishmentId }),
  },
  redactCall: {
    // Nobody is said to be called for: who may remove is told so.
    own: [400, 400, 400, 403, 404, 403, 403, 401],
    other: [404, 404, 400, 403, 404, 403, 403, 401],
    request: (call, { establishmentId, portal }) =>
      call('post', `/calls/C-${establishmentId}/redactions`)
        .set('Idempotency-Key', portal.nextKey())
        .send({ fields: ['onBehalfOf'], reason: 'A patient' }),
  },
  listTickets: {
    ...LIST,
    hidden: HIDDEN_LIST,
    request: (call, { establishmentId }) =>
      call('get', '/tickets').query({ establishment: establishmentId }),
  },
  registerTicket: {
    own: [201, 201, 201, 403, 403, 403, 403, 401],
    other: [400, 400, 201, 403, 403, 403, 403, 401],
    // What one registers is shown, once.
    hidden: [201, 201, 201, 403, 403, 403, 403, 401],
    request: (call, { establishmentId, portal }) =>
      call('post', '/tickets').set('Idempotency-Key', portal.nextKey()).send({
        title: 'Disk failed',
        description: 'Amber light',
        impact: 2,
        urgency: 2,
        machineId: MACHINE[establishmentId],
      }),
  },
  // What the workbook holds is its own test's.
  exportTickets: {
    own: [200, 200, 200, 200, 200, 403, 403, 401],
    other: [200, 200, 200, 200, 200, 403, 403, 401],
    hidden: [200, 200, 200, 200, 200, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', '/tickets/export').query({ establishment: establishmentId }),
  },
  countTickets: {
    own: [200, 200, 200, 200, 200, 403, 403, 401],
    other: [200, 200, 200, 200, 200, 403, 403, 401],
    hidden: [200, 200, 200, 200, 200, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', '/tickets/counts').query({ establishment: establishmentId }),
  },
  previewTicket: {
    ...NAMED_IN_BODY,
    hidden: NAMED_IN_BODY.own,
    request: (call, { establishmentId }) =>
      call('post', '/tickets/preview').send({
        machineId: MACHINE[establishmentId],
        impact: 2,
        urgency: 2,
      }),
  },
  getTicket: {
    ...ITEM,
    hidden: HIDDEN_ITEM,
    request: (call, { ticket }) => call('get', `/tickets/${ticket.id}`),
  },
  explainTicket: {
    ...ITEM,
    hidden: HIDDEN_ITEM,
    request: (call, { ticket }) =>
      call('get', `/tickets/${ticket.id}/explanation`),
  },
  getRecap: {
    ...ITEM,
    hidden: HIDDEN_ITEM,
    request: (call, { ticket }) =>
      call('get', `/tickets/${ticket.id}/recap.pdf`),
  },
  getInterventionReport: {
    // Nobody has worked on it: to those who see the ticket it is missing too.
    own: [404, 404, 404, 404, 404, 403, 403, 401],
    other: [404, 404, 404, 404, 404, 403, 403, 401],
    hidden: HIDDEN_ITEM,
    request: (call, { ticket }) =>
      call('get', `/tickets/${ticket.id}/interventions/i-2/report.pdf`),
  },
  listTicketMessages: {
    own: ['full', 'full', 'full', 'full', 404, 403, 403, 401],
    other: [404, 404, 'full', 'full', 404, 403, 403, 401],
    hidden: HIDDEN_ITEM,
    request: (call, { ticket }) =>
      call('get', `/tickets/${ticket.id}/messages`),
  },
  // After what staff has looked at above.
  listAccessLog: {
    own: [403, 'full', 403, 403, 404, 403, 403, 401],
    other: [404, 404, 403, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', `/establishments/${establishmentId}/access-log`),
  },
  listStaff: {
    own: [403, 403, 'full', 'full', 403, 403, 403, 401],
    other: [403, 403, 'full', 'full', 403, 403, 403, 401],
    request: call => call('get', '/staff'),
  },
  addStaffMember: {
    own: [403, 403, 201, 403, 403, 403, 403, 401],
    other: [403, 403, 201, 403, 403, 403, 403, 401],
    request: (call, { portal }) =>
      call('post', '/staff')
        .set('Idempotency-Key', portal.nextKey())
        .send(STAFF),
  },
  changeStaffMember: {
    own: REGISTER,
    other: [403, 403, 409, 403, 403, 403, 403, 401],
    request: call =>
      call('post', `/staff/${STAFF_ID}`).set('If-Match', '"1"').send(STAFF),
  },
  getMachineEndOfLife: {
    own: ['full', 'full', 'full', 'full', 404, 403, 403, 401],
    other: [404, 404, 'full', 'full', 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', `/machines/${MACHINE[establishmentId]}/end-of-life`),
  },
  listModelsAtRisk: {
    ...LIST,
    request: (call, { establishmentId }) =>
      call('get', '/end-of-life/models').query({
        establishment: establishmentId,
      }),
  },
  // Models without machines of one's own are not there; what they hold is
  // their own test's.
  listModelMatches: {
    own: ['full', 'full', 'full', 'full', 'empty', 403, 403, 401],
    other: ['full', 'full', 'full', 'full', 'empty', 403, 403, 401],
    request: call =>
      call('get', '/end-of-life/matches').query({
        state: ['matched', 'confirmed'],
      }),
  },
  decideModelMatch: {
    own: [403, 403, 200, 403, 403, 403, 403, 401],
    other: [403, 403, 200, 403, 403, 403, 403, 401],
    request: call =>
      call('post', '/end-of-life/matches').send({
        kind: 'hardware',
        maker: 'HPE',
        model: 'ProLiant DL380 Gen10',
        recordId: 'table:hpe/proliantdl380gen10',
        verdict: 'confirmed',
      }),
  },
  // What sources say is nobody's own.
  listLifecycleRecords: {
    own: ['full', 'full', 'full', 'full', 'full', 403, 403, 401],
    other: ['full', 'full', 'full', 'full', 'full', 403, 403, 401],
    request: call => call('get', '/end-of-life/records'),
  },
  listEndOfLifeSources: {
    own: ['full', 'full', 'full', 'full', 'full', 403, 403, 401],
    other: ['full', 'full', 'full', 'full', 'full', 403, 403, 401],
    request: call => call('get', '/end-of-life/sources'),
  },
  listTableImports: {
    own: ['full', 'full', 'full', 'full', 'full', 403, 403, 401],
    other: ['full', 'full', 'full', 'full', 'full', 403, 403, 401],
    request: call => call('get', '/end-of-life/table/imports'),
  },
  importHardwareTable: {
    own: [403, 403, 200, 403, 403, 403, 403, 401],
    other: [403, 403, 200, 403, 403, 403, 403, 401],
    request: call =>
      call('post', '/end-of-life/table/imports')
        .query({ fileName: 'fins-de-vie.csv' })
        .set('Content-Type', CSV_MEDIA_TYPE)
        .send(ENDS_OF_LIFE),
  },
  listOrders: {
    ...OF_ESTABLISHMENT,
    request: (call, { establishmentId }) =>
      call('get', `/establishments/${establishmentId}/orders`),
  },
  listMovements: {
    ...OF_ESTABLISHMENT,
    request: (call, { establishmentId }) =>
      call('get', `/establishments/${establishmentId}/movements`),
  },
  listDeclarations: {
    ...OF_ESTABLISHMENT,
    request: (call, { establishmentId }) =>
      call('get', `/establishments/${establishmentId}/declarations`),
  },
  // It was accepted already: who may decide is told so.
  acceptDeclaration: {
    own: [403, 403, 409, 403, 404, 403, 403, 401],
    other: [404, 404, 409, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call(
        'post',
        `/declarations/${declarationOf(establishmentId)}/acceptance`,
      ),
  },
  refuseDeclaration: {
    own: [403, 403, 409, 403, 404, 403, 403, 401],
    other: [404, 404, 409, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call(
        'post',
        `/declarations/${declarationOf(establishmentId)}/refusal`,
      ).send({ reason: 'Unknown model' }),
  },
  // There is a first one: who may place an order is told so.
  placeOrder: {
    own: [403, 422, 403, 403, 404, 403, 403, 401],
    other: [404, 404, 403, 403, 404, 403, 403, 401],
    request: (call, { establishmentId, portal }) =>
      call('post', `/establishments/${establishmentId}/orders`)
        .set('Idempotency-Key', portal.nextKey())
        .send({
          kind: 'first',
          reference: 'BC-2',
          placedOn: '2026-11-23',
          importId: IMPORT[establishmentId],
        }),
  },
  startOrder: {
    own: [403, 403, 409, 403, 404, 403, 403, 401],
    other: [404, 404, 409, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', `/orders/${orderOf(establishmentId)}/start`).send({
        startedOn: '2026-11-23',
      }),
  },
  withdrawOrder: {
    own: [403, 409, 403, 403, 404, 403, 403, 401],
    other: [404, 404, 403, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', `/orders/${orderOf(establishmentId)}/withdrawal`).send({
        reason: 'Placed twice',
      }),
  },
  getAttachedMachines: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/machines/${MACHINE[establishmentId]}/attached`),
  },
  // To itself: who may attach is told so.
  attachMachine: {
    own: [403, 422, 403, 403, 404, 403, 403, 401],
    other: [404, 404, 403, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', `/machines/${MACHINE[establishmentId]}/attached`).send({
        to: MACHINE[establishmentId],
      }),
  },
  detachMachine: {
    own: [403, 404, 403, 403, 404, 403, 403, 401],
    other: [404, 404, 403, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call(
        'post',
        `/machines/${MACHINE[establishmentId]}/attached/none/removal`,
      ),
  },
  getTechnicalState: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/machines/${MACHINE[establishmentId]}/technical-state`),
  },
  // The machine has one of this name: who may add another is told so.
  addComponent: {
    own: [422, 422, 422, 403, 404, 403, 403, 401],
    other: [404, 404, 422, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call(
        'post',
        `/machines/${MACHINE[establishmentId]}/technical-state/components`,
      ).send({ kind: 'multipath', name: 'PowerPath' }),
  },
  // On a version that is not: who may change it is told so.
  sayInstalled: {
    own: [409, 409, 409, 403, 404, 403, 403, 401],
    other: [404, 404, 409, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('put', `${componentOf(establishmentId)}/installed`)
        .set('If-Match', '"9"')
        .send({ installed: '7.6' }),
  },
  sayLevels: {
    own: [403, 403, 409, 403, 404, 403, 403, 401],
    other: [404, 404, 409, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('put', `${componentOf(establishmentId)}/levels`)
        .set('If-Match', '"9"')
        .send({ source: 'Dell', seenOn: '2026-11-20' }),
  },
  // An evolution of it is open.
  removeComponent: {
    own: [422, 422, 422, 403, 404, 403, 403, 401],
    other: [404, 404, 422, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', `${componentOf(establishmentId)}/removal`),
  },
  // One is open already.
  proposeEvolution: {
    own: [403, 403, 422, 403, 404, 403, 403, 401],
    other: [404, 404, 422, 403, 404, 403, 403, 401],
    request: (call, { establishmentId, portal }) =>
      call('post', `/machines/${MACHINE[establishmentId]}/evolutions`)
        .set('Idempotency-Key', portal.nextKey())
        .send(EVOLUTION),
  },
  listEvolutions: {
    ...LIST,
    request: (call, { establishmentId }) =>
      call('get', '/evolutions').query({ establishment: establishmentId }),
  },
  getEvolution: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/evolutions/${evolutionOf(establishmentId)}`),
  },
  actOnEvolution: {
    // The establishment has accepted it: nobody accepts it twice.
    own: [409, 409, 403, 403, 404, 403, 403, 401],
    other: [404, 404, 403, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', `/evolutions/${evolutionOf(establishmentId)}/acts/accept`)
        .set('If-Match', '"2"')
        .send({}),
  },
  listNotices: {
    ...LIST,
    request: (call, { establishmentId }) =>
      call('get', '/obsolescence/notices').query({
        establishment: establishmentId,
      }),
  },
  draftNotices: {
    // The machine is on a notice: it goes on no other.
    own: [403, 403, 422, 403, 403, 403, 403, 401],
    other: [403, 403, 422, 403, 403, 403, 403, 401],
    request: (call, { establishmentId, portal }) =>
      call('post', '/obsolescence/notices')
        .set('Idempotency-Key', portal.nextKey())
        .send({
          machineIds: [MACHINE[establishmentId]],
          lastDay: '2028-06-30',
          reason: 'No parts are sold any more',
        }),
  },
  getNotice: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/obsolescence/notices/${noticeOf(establishmentId)}`),
  },
  actOnNotice: {
    own: [403, 403, 409, 403, 404, 403, 403, 401],
    other: [404, 404, 409, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call(
        'post',
        `/obsolescence/notices/${noticeOf(establishmentId)}/acts/chase`,
      )
        .set('If-Match', '"1"')
        .send({}),
  },
  attachProof: {
    own: [403, 403, 201, 403, 404, 403, 403, 401],
    other: [404, 404, 201, 403, 404, 403, 403, 401],
    request: (call, { establishmentId, portal }) =>
      call('post', `/obsolescence/notices/${noticeOf(establishmentId)}/proofs`)
        .query({ fileName: 'proof.txt', proves: 'receipt' })
        .set('Idempotency-Key', portal.nextKey())
        .set('Content-Type', FILE_MEDIA_TYPE)
        .send(FILE),
  },
  getProof: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call(
        'get',
        `/obsolescence/notices/${noticeOf(establishmentId)}/proofs/a-2`,
      ),
  },
  listAnniversaryLists: {
    ...LIST,
    request: (call, { establishmentId }) =>
      call('get', '/obsolescence/lists').query({
        establishment: establishmentId,
      }),
  },
  getAnniversaryList: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/obsolescence/lists/${listOf(establishmentId)}`),
  },
  listAnniversaryMachines: {
    own: ['full', 'full', 'full', 'full', 404, 403, 403, 401],
    other: [404, 404, 'full', 'full', 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', `/obsolescence/lists/${listOf(establishmentId)}/machines`),
  },
  getAnniversaryListFile: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/obsolescence/lists/${listOf(establishmentId)}/file`).query({
        format: 'pdf',
      }),
  },
  getServiceLevels: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', '/service-levels').query({ establishment: establishmentId }),
  },
  // No figure is counted before the task has run; the tickets are there.
  listServiceLevelTickets: {
    ...OF_ESTABLISHMENT,
    request: (call, { establishmentId }) =>
      call('get', '/service-levels/tickets').query({
        establishment: establishmentId,
        from: '2026-01',
        to: '2026-12',
        population: 'declared',
      }),
    hidden: ['empty', 'empty', 'empty', 'empty', 404, 403, 403, 401],
  },
  listServiceLevelEstablishments: {
    own: ['empty', 'empty', 'empty', 'empty', 'empty', 403, 403, 401],
    other: ['empty', 'empty', 'empty', 'empty', 'empty', 403, 403, 401],
    request: call => call('get', '/service-levels/establishments'),
  },
  exportInterventions: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', '/service-levels/interventions').query({
        establishment: establishmentId,
      }),
  },
  printInterventions: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', '/service-levels/interventions.pdf').query({
        establishment: establishmentId,
      }),
  },
  countSupportCalls: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', '/service-levels/calls').query({
        establishment: establishmentId,
      }),
  },
  getServiceLevelsFile: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', '/service-levels/file').query({
        establishment: establishmentId,
        format: 'xlsx',
      }),
  },
  listReports: {
    own: ['full', 'full', 'full', 'full', 'empty', 403, 403, 401],
    other: ['empty', 'empty', 'full', 'full', 'empty', 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', '/reports').query({ establishment: establishmentId }),
  },
  getReport: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/reports/${reportOf(establishmentId)}`),
  },
  getReportFile: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/reports/${reportOf(establishmentId)}/file`).query({
        format: 'pdf',
      }),
  },
  // An establishment's own report names no dysfunction.
  planImprovements: {
    own: [403, 403, 400, 403, 404, 403, 403, 401],
    other: [404, 404, 400, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', `/reports/${reportOf(establishmentId)}/axes`).send({
        axes: [
          {
            maker: 'HPE',
            model: 'ProLiant DL380 Gen10',
            axis: 'A new firmware',
            plannedFor: '2027-01-31',
          },
        ],
      }),
  },
  listPenalties: {
    own: ['full', 'full', 'full', 'full', 'empty', 403, 403, 401],
    other: ['empty', 'empty', 'full', 'full', 'empty', 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', '/penalties').query({ establishment: establishmentId }),
  },
  // What the workbook holds is its own test's.
  exportPenalties: {
    own: [200, 200, 200, 200, 200, 403, 403, 401],
    other: [200, 200, 200, 200, 200, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('get', '/penalties/export').query({
        establishment: establishmentId,
      }),
  },
  getPenalty: {
    ...ITEM,
    request: (call, { establishmentId }) =>
      call('get', `/penalties/${penaltyOf(establishmentId)}`),
  },
  // Only the referent of the establishment decides on its cases; this one has
  // been lifted.
  decidePenalty: {
    own: [403, 409, 403, 403, 404, 403, 403, 401],
    other: [404, 404, 403, 403, 404, 403, 403, 401],
    request: (call, { establishmentId }) =>
      call('post', `/penalties/${penaltyOf(establishmentId)}/acts/apply`)
        .set('If-Match', '"2"')
        .send({}),
  },
  // Who may do which act is the next table's.
  actOnTicket: {
    own: [200, 200, 200, 403, 404, 403, 403, 401],
    other: [404, 404, 200, 403, 404, 403, 403, 401],
    hidden: HIDDEN_ITEM,
    request: (call, { ticket }) =>
      call('post', `/tickets/${ticket.id}/acts/comment`).send({
        comment: 'Here',
      }),
  },
  attachFile: {
    own: [201, 201, 201, 403, 404, 403, 403, 401],
    other: [404, 404, 201, 403, 404, 403, 403, 401],
    hidden: HIDDEN_ITEM,
    request: (call, { ticket, portal }) =>
      call('post', `/tickets/${ticket.id}/attachments`)
        .query({ fileName: 'journal.log' })
        .set('Idempotency-Key', portal.nextKey())
        .set('Content-Type', FILE_MEDIA_TYPE)
        .send(FILE),
  },
  // The first event after the registration of each ticket is a file.
  getAttachment: {
    ...ITEM,
    hidden: HIDDEN_ITEM,
    request: (call, { ticket }) =>
      call('get', `/tickets/${ticket.id}/attachments/a-2`),
  },
};

const EITHER_SIDE: readonly Role[] = [
  'beneficiary',
  'local-referent',
  'contractor',
];
const ESTABLISHMENT: readonly Role[] = ['beneficiary', 'local-referent'];
const REFERENT: readonly Role[] = ['local-referent'];
const CONTRACTOR: readonly Role[] = ['contractor'];
const COORDINATOR: readonly Role[] = ['coordinator'];

type Step = [by: Caller, act: TicketAct, input: object];

const FAR = { until: '2026-11-25T08:00:00Z', reason: 'Theatre in use' };
const RESTORED: Step = [
  'contractor',
  'restore',
  { backInOperation: true, solution: 'Replaced', latenessReason: 'No part' },
];
const CLOSED: Step[] = [RESTORED, ['beneficiary', 'approve', {}]];
const CLAIMED: Step = [
  'contractor',
  'claim-exclusion',
  { ground: 'fall', reason: 'It fell' },
];
const PROPOSED: Step = [
  'contractor',
  'propose-workaround',
  { workaround: 'Use the other one' },
];
const ON_SITE: Step = [
  'contractor',
  'start-intervention',
  { mode: 'on-site', technician: 'Maxime Petit', employer: 'contractor' },
];
const CANCELLATION: Step = [
  'contractor',
  'request-cancellation',
  { kind: 'cancelled', reason: 'A mistake' },
];
const ASKED: Step = ['contractor', 'request-suspension', FAR];
const CONTESTED: Step = [
  'contractor',
  'open-mediation',
  { subject: 'verdict', reason: 'The door was closed' },
];
const CORRECTED: Step[] = [
  ...CLOSED,
  CONTESTED,
  [
    'coordinator',
    'conclude-mediation',
    { opinion: 'It was', correction: 'counts-late' },
  ],
];
/** A restoration claimed for an instant over 24 hours back. */
const CLAIMED_INSTANT: Step = [
  'contractor',
  'restore',
  {
    latenessReason: 'No part',
    backInOperation: true,
    solution: 'Replaced',
    occurredAt: '2026-11-20T09:00:00Z',
  },
];
const OTHER_MACHINE: Step = [
  'contractor',
  'qualify',
  { diagnosis: 'The other one', machineId: '0wn000000002' },
];

const SECOND_MACHINE: Step = [
  'beneficiary',
  'add-machine',
  { machineId: '0wn000000002' },
];

/**
 * Each act of the workflow: what has to happen first, what is given, and who
 * of a ticket's own people may do it.
 */
const ACTS: Record<
  TicketAct,
  { after: readonly Step[]; input: object; by: readonly Role[] }
> = {
  qualify: { after: [], input: { diagnosis: 'Disk' }, by: CONTRACTOR },
  'agree-qualification': {
    after: [OTHER_MACHINE],
    input: {},
    by: ESTABLISHMENT,
  },
  'refuse-qualification': {
    after: [OTHER_MACHINE],
    input: { reason: 'No' },
    by: ESTABLISHMENT,
  },
  'add-machine': {
    after: [],
    input: { machineId: '0wn000000002' },
    by: EITHER_SIDE,
  },
  'remove-machine': {
    after: [SECOND_MACHINE],
    input: { machineId: '0wn000000002', reason: 'It never failed' },
    by: ESTABLISHMENT,
  },
  split: {
    after: [SECOND_MACHINE],
    input: { machineId: '0wn000000002', reason: 'Another fault' },
    by: EITHER_SIDE,
  },
  'start-work': { after: [], input: {}, by: CONTRACTOR },
  'start-intervention': { after: [], input: ON_SITE[2], by: CONTRACTOR },
  'end-intervention': {
    after: [ON_SITE],
    input: { interventionId: 'i-2', workDone: 'Replaced' },
    by: CONTRACTOR,
  },
  'replace-part': {
    after: [ON_SITE],
    input: {
      interventionId: 'i-2',
      component: 'power',
      reference: '865414-B21',
      condition: 'new-original',
      holdsData: false,
      removedPart: 'taken-back',
    },
    by: CONTRACTOR,
  },
  'choose-data-media': {
    after: [],
    input: { choice: 'destroyed' },
    by: ESTABLISHMENT,
  },
  'announce-visit': {
    after: [],
    input: { staffIds: [STAFF_ID], expectedAt: '2026-11-24T08:00:00Z' },
    by: CONTRACTOR,
  },
  'order-stop': {
    after: [ON_SITE],
    input: { interventionId: 'i-2', reason: 'We close' },
    by: ESTABLISHMENT,
  },
  'set-access': {
    after: [],
    input: { siteContact: 'Ada Roux' },
    by: EITHER_SIDE,
  },
  comment: { after: [], input: { comment: 'Here' }, by: EITHER_SIDE },
  attach: { after: [], input: { fileName: 'x.log' }, by: EITHER_SIDE },
  // What the contractor's side wrote, as the registrations of this table.
  redact: {
    after: [],
    input: { sequence: 1, field: 'description', reason: 'A name' },
    by: EITHER_SIDE,
  },
  'request-suspension': { after: [], input: FAR, by: EITHER_SIDE },
  'agree-suspension': { after: [ASKED], input: {}, by: REFERENT },
  'refuse-suspension': {
    after: [ASKED],
    input: { reason: 'No' },
    by: ESTABLISHMENT,
  },
  // By the side that asked.
  'withdraw-suspension': { after: [ASKED], input: {}, by: CONTRACTOR },
  'end-suspension': {
    after: [ASKED, ['local-referent', 'agree-suspension', {}]],
    input: {},
    by: EITHER_SIDE,
  },
  'propose-workaround': { after: [], input: PROPOSED[2], by: CONTRACTOR },
  'accept-workaround': { after: [PROPOSED], input: {}, by: ESTABLISHMENT },
  'refuse-workaround': {
    after: [PROPOSED],
    input: { reason: 'No' },
    by: ESTABLISHMENT,
  },
  restore: { after: [], input: RESTORED[2], by: CONTRACTOR },
  approve: { after: [RESTORED], input: {}, by: ESTABLISHMENT },
  refuse: {
    after: [RESTORED],
    input: { reason: 'Still down', serviceDown: true },
    by: ESTABLISHMENT,
  },
  reopen: { after: CLOSED, input: { reason: 'Again' }, by: ESTABLISHMENT },
  'mark-not-recall': {
    after: [...CLOSED, ['beneficiary', 'reopen', { reason: 'Again' }]],
    input: { reason: 'Something else' },
    by: ESTABLISHMENT,
  },
  'agree-instant': { after: [CLAIMED_INSTANT], input: {}, by: ESTABLISHMENT },
  'refuse-instant': {
    after: [CLAIMED_INSTANT],
    input: { reason: 'No' },
    by: ESTABLISHMENT,
  },
  'change-priority': {
    after: [],
    input: { impact: 1, urgency: 1, reason: 'Theatre' },
    by: EITHER_SIDE,
  },
  cancel: { after: [], input: CANCELLATION[2], by: ESTABLISHMENT },
  'request-cancellation': {
    after: [],
    input: CANCELLATION[2],
    by: CONTRACTOR,
  },
  'agree-cancellation': { after: [CANCELLATION], input: {}, by: ESTABLISHMENT },
  'refuse-cancellation': {
    after: [CANCELLATION],
    input: { reason: 'No' },
    by: ESTABLISHMENT,
  },
  'claim-exclusion': { after: [], input: CLAIMED[2], by: CONTRACTOR },
  'accept-exclusion': { after: [CLAIMED], input: {}, by: REFERENT },
  'contest-exclusion': {
    after: [CLAIMED],
    input: { reason: 'No' },
    by: ESTABLISHMENT,
  },
  'withdraw-exclusion': { after: [CLAIMED], input: {}, by: CONTRACTOR },
  'open-mediation': { after: [], input: CONTESTED[2], by: EITHER_SIDE },
  'give-opinion': {
    after: [CONTESTED],
    input: { opinion: 'The badge did not work' },
    by: [...EITHER_SIDE, ...COORDINATOR],
  },
  'conclude-mediation': {
    after: [CONTESTED],
    input: { opinion: 'It is as it is', correction: 'none' },
    by: COORDINATOR,
  },
  'agree-correction': { after: CORRECTED, input: {}, by: REFERENT },
  'refuse-correction': {
    after: CORRECTED,
    input: { reason: 'No' },
    by: REFERENT,
  },
  take: { after: [], input: {}, by: CONTRACTOR },
  'hand-over': {
    after: [],
    input: { to: 'user:default/contractor', note: 'All yours' },
    by: CONTRACTOR,
  },
  'record-maker-case': {
    after: [],
    input: { caseNumber: 'SR-4821', chaseOn: '2026-11-25' },
    by: CONTRACTOR,
  },
};

/** What callers outside the establishment's and contractor's people get. */
const OUTSIDE: Partial<Record<Caller, number>> = {
  outsider: 404,
  service: 403,
  catalog: 403,
  anonymous: 401,
};

/** Hides every ticket that is neither closed nor of a third hospital. */
const HIDING_POLICY: PermissionPolicy = {
  async handle({ permission }) {
    return isPermissionOnTickets(permission)
      ? createItsmConditionalDecision(permission, {
          anyOf: [
            itsmTicketConditions.hasState({ states: ['closed'] }),
            itsmTicketConditions.isOfEstablishment({
              establishmentIds: ['750000018'],
            }),
          ],
        })
      : { result: AuthorizeResult.ALLOW };
  },
};

/** Lets everybody see what their role sees, and do nothing to it. */
const READING_POLICY: PermissionPolicy = {
  async handle({ permission }) {
    const isReading =
      permission.name === ticketReadPermission.name ||
      permission.attributes.action === 'read';
    return {
      result: isReading ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
    };
  },
};

/** A status; for a list that came with 200, whether it holds something. */
function answerOf(
  status: number,
  body: { items?: unknown[]; total?: number },
): Answers[number] {
  const found = body.items?.length ?? body.total;
  if (status !== 200 || found === undefined) return status;
  return found > 0 ? 'full' : 'empty';
}

describe('who may do what', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
  // One is enough for what is above the stores: the first there is.
  const [[databaseId]] = databases.eachSupportedId();
  let portal: Portal;
  /** On the same tickets, with a policy each. */
  let hidingPortal: Portal;
  let readingPortal: Portal;
  const tickets = {} as Record<Place, Ticket>;

  beforeAll(async () => {
    const knex = await databases.init(databaseId);
    portal = await startPortal(knex);
    hidingPortal = await startPortal(
      knex,
      {},
      { policy: HIDING_POLICY, isSecond: true },
    );
    readingPortal = await startPortal(
      knex,
      {},
      { policy: READING_POLICY, isSecond: true },
    );
    const machine = await knex('machine').where({ id: MACHINE[OWN] }).first();
    await knex('machine').insert({
      ...machine,
      id: '0wn000000002',
      identity: 'second',
    });
    portal.at('2026-11-20T08:00:00Z');
    tickets.own = await portal.register(OWN);
    tickets.other = await portal.register(OTHER);
    for (const { id } of Object.values(tickets)) {
      await portal.attach('contractor', id, 'journal.log', FILE);
    }
    await knex('outbox_message').insert(
      (['own', 'other'] as const).map(place => ({
        id: place,
        ticket: tickets[place].id,
        kind: 'registered',
        sequence: 1,
        step: 0,
        establishment_id: ESTABLISHMENTS[place],
        audience: 'local-referents',
        recipient: 'user:default/local-referent',
        channel: 'email',
        language: 'fr',
        state: 'sent',
        attempts: 1,
        created_at: 0,
        not_before_at: 0,
        next_try_at: 0,
      })),
    );
    portal.at('2026-11-23T08:00:00Z');
    for (const establishmentId of [OWN, OTHER]) {
      await portal.tellNotice(establishmentId);
    }
    await portal
      .call('contractor', 'post', '/end-of-life/table/imports')
      .query({ fileName: 'fins-de-vie.csv' })
      .set('Content-Type', CSV_MEDIA_TYPE)
      .send(ENDS_OF_LIFE);
    await knex('support_call').insert(
      [OWN, OTHER].map(establishmentId => ({
        id: `C-${establishmentId}`,
        establishment_id: establishmentId,
        received_at: 0,
        recorded_at: 0,
        outcome: 'answered',
        taken_by: 'user:default/contractor',
        taken_by_name: 'contractor (person)',
        caller: '',
        number: '',
        on_behalf_of: '',
        subject: 'Whom to ask',
      })),
    );
    for (const establishmentId of [OWN, OTHER]) {
      const { body } = await portal
        .call('contractor', 'post', '/imports')
        .query({ establishment: establishmentId, fileName: 'parc.xlsx' })
        .set('Content-Type', XLSX_MEDIA_TYPE)
        .send(inventory(establishmentId));
      IMPORT[establishmentId] = body.id;
      await knex('purchase_order').insert({
        id: orderOf(establishmentId),
        establishment_id: establishmentId,
        kind: 'first',
        state: 'started',
        reference: 'BC-1',
        import_id: body.id,
        placed_on: '2026-11-02',
        execute_by: '2026-12-02',
        placed_at: 0,
        placed_by: 'user:default/local-referent',
        placed_by_name: 'local-referent (person)',
        started_on: '2026-11-03',
      });
      await knex('entry_declaration').insert({
        id: declarationOf(establishmentId),
        establishment_id: establishmentId,
        state: 'accepted',
        change_sequence: 0,
        machine_count: 1,
        declared_at: 0,
        declared_by: 'user:default/local-referent',
        declared_by_name: 'local-referent (person)',
        decided_at: 0,
        decided_by: 'user:default/contractor',
        decided_by_name: 'contractor (person)',
      });
      await knex('technical_component').insert({
        machine_id: MACHINE[establishmentId],
        component_id: '0ne',
        establishment_id: establishmentId,
        kind: 'multipath',
        name: 'PowerPath',
        version: 1,
      });
      const { body: evolution } = await portal
        .call(
          'contractor',
          'post',
          `/machines/${MACHINE[establishmentId]}/evolutions`,
        )
        .set('Idempotency-Key', portal.nextKey())
        .send(EVOLUTION);
      await knex('evolution_event').insert({
        evolution: evolution.id,
        sequence: 2,
        type: 'accept',
        recorded_at: 0,
        actor_role: 'local-referent',
        data: '{}',
        digests: '{}',
        hash: '',
      });
      await knex('anniversary_list').insert({
        id: listOf(establishmentId),
        establishment_id: establishmentId,
        day: '2026-11-02',
        next_day: '2027-11-02',
        made_at: 0,
        orders: '[]',
        machines_out: 0,
        machines_ending: 0,
        machines_unproven: 0,
        machines_at_risk: 1,
      });
      await knex('anniversary_machine').insert({
        list: listOf(establishmentId),
        position: 1,
        establishment_id: establishmentId,
        machine_id: MACHINE[establishmentId],
        situation: 'at-risk',
        name: 'srv',
        maker: 'HPE',
        model: 'ProLiant DL380 Gen10',
        site_name: 'Main site',
      });
      const about = {
        establishmentId,
        kind: 'threshold-missed',
        month: '2026-10',
        subject: 'closed-in-time',
      } as const;
      await knex('penalty_case').insert({
        id: penaltyOf(establishmentId),
        establishment_id: establishmentId,
        kind: about.kind,
        month: about.month,
        subject: about.subject,
        state: 'lifted',
        version: 2,
        last_hash: '',
        raised_at: 0,
      });
      for (const [sequence, type, data] of [
        [
          1,
          'raise',
          {
            ...about,
            byCorrection: false,
            evidence: {
              kind: 'threshold-missed',
              indicator: 'closed-in-time',
              scale: 'establishment',
              month: '2026-10',
              numerator: 8,
              denominator: 10,
              threshold: 90,
              direction: 'at-least',
              countsUntil: 'restoration',
            },
            scale: null,
            amountCents: null,
          },
        ],
        [2, 'revise', { assessment: null }],
      ] as const) {
        await knex('penalty_event').insert({
          penalty: penaltyOf(establishmentId),
          sequence,
          type,
          recorded_at: 0,
          actor_role: 'system',
          data: JSON.stringify(data),
          digests: '{}',
          hash: '',
        });
      }
      await knex('report').insert({
        id: reportOf(establishmentId),
        kind: 'monthly',
        owner: establishmentId,
        from_month: '2026-10',
        to_month: '2026-10',
        made_at: 0,
        declared_count: 0,
        closed_count: 0,
        rated_count: 0,
        in_time_count: 0,
        reopened_count: 0,
        dysfunction_count: 0,
        content: JSON.stringify({
          levels: {
            now: '2026-11-04T07:00:00Z',
            asOf: '2026-11-04T07:00:00Z',
            catchingUp: false,
            countsUntil: 'restoration',
            scale: 'establishment',
            establishment: { id: establishmentId, name: 'CH' },
            from: '2026-10',
            to: '2026-10',
            counts: noCounts(),
            corrected: null,
            months: [],
            parts: [],
            times: [],
            open: { open: 0, late: 0, awaitingApproval: 0, ages: [] },
          },
          calls: { weeks: [], months: [], year: { year: 2026, count: 0 } },
          establishments: [],
          dysfunctions: [],
          dysfunctionCount: 0,
        }),
      });
      await knex('machine_terms').insert({
        machine_id: MACHINE[establishmentId],
        change_sequence: 0,
        establishment_id: establishmentId,
        kind: 'joined',
        recorded_at: 0,
        warranty_end: 'none',
      });
    }
  });
  afterAll(async () => {
    await readingPortal.stop();
    await hidingPortal.stop();
    await portal.stop();
  });

  const operations = Object.entries(spec.paths).flatMap(([path, methods]) =>
    Object.values(methods).map(({ operationId }) => ({ path, operationId })),
  );
  const operationIds = operations.map(one => one.operationId);

  it('has a line for every operation of the specification', () => {
    expect(Object.keys(OPERATIONS).sort()).toEqual([...operationIds].sort());
    for (const { own, other } of Object.values(OPERATIONS)) {
      expect([own.length, other.length]).toEqual([
        CALLERS.length,
        CALLERS.length,
      ]);
    }
  });

  it('traces every operation of the specification, or says that it need not', () => {
    expect(Object.keys(TRACED_OPERATIONS).sort()).toEqual(
      [...operationIds].sort(),
    );
  });

  it('has a line for every act of the workflow', () => {
    expect(Object.keys(ACTS).sort()).toEqual(Object.keys(ACT_INPUTS).sort());
    expect(new Set(TRANSITIONS.map(row => row.act))).toEqual(
      new Set(Object.keys(ACTS)),
    );
  });

  describe.each(Object.keys(OPERATIONS))('%s', operationId => {
    const operation = OPERATIONS[operationId];
    const cases = (['own', 'other'] as const).flatMap(place =>
      CALLERS.map(
        (caller, index) => [caller, place, operation[place][index]] as const,
      ),
    );

    it.each(cases)(
      'by %s in %s establishment: %s',
      async (caller, place, answer) => {
        const { status, body } = await operation.request(
          (method, path) => portal.call(caller, method, path),
          {
            establishmentId: ESTABLISHMENTS[place],
            ticket: tickets[place],
            portal,
          },
        );
        expect([answerOf(status, body), body.error?.message]).toEqual([
          answer,
          body.error?.message,
        ]);
      },
    );
  });

  it('has a line under a policy for every operation on tickets', () => {
    for (const { path, operationId } of operations) {
      const { hidden } = OPERATIONS[operationId];
      expect([operationId, hidden?.length]).toEqual([
        operationId,
        path.startsWith('/tickets') ? CALLERS.length : hidden?.length,
      ]);
    }
  });

  describe.each(
    Object.keys(OPERATIONS).filter(id => OPERATIONS[id].hidden !== undefined),
  )('%s of what the policy hides', operationId => {
    const { hidden = [], request } = OPERATIONS[operationId];

    it.each(CALLERS.map((caller, index) => [caller, hidden[index]] as const))(
      'by %s: %s',
      async (caller, answer) => {
        const { status, body } = await request(
          (method, path) => hidingPortal.call(caller, method, path),
          { establishmentId: OWN, ticket: tickets.own, portal: hidingPortal },
        );
        expect([answerOf(status, body), body.error?.message]).toEqual([
          answer,
          body.error?.message,
        ]);
      },
    );
  });

  it('counts and previews nothing that the policy hides', async () => {
    const { body: counts } = await hidingPortal.call(
      'contractor',
      'get',
      '/tickets/counts',
    );
    expect(counts).toMatchObject({
      all: 0,
      open: 0,
      late: 0,
      toApprove: 0,
      approvals: 0,
    });
    const { body: byEstablishment } = await hidingPortal
      .call('contractor', 'get', '/establishments/ticket-counts')
      .query({ establishment: [OWN, OTHER] });
    expect(byEstablishment.items).toEqual([
      { establishmentId: OWN, open: 0, late: 0 },
      { establishmentId: OTHER, open: 0, late: 0 },
    ]);
    const { body: preview } = await hidingPortal
      .call('contractor', 'post', '/tickets/preview')
      .send({ machineId: MACHINE[OWN], impact: 2, urgency: 2 });
    expect(preview.openTickets).toEqual([]);
    const { body: machine } = await hidingPortal.call(
      'contractor',
      'get',
      `/machines/${MACHINE[OWN]}`,
    );
    expect(machine).toMatchObject({ openTickets: 0 });
  });

  it('lets nobody register, import, preview or log a call where the policy does not', async () => {
    const refused = [
      readingPortal
        .call('beneficiary', 'post', '/tickets')
        .set('Idempotency-Key', readingPortal.nextKey())
        .send({
          title: 'Disk failed',
          description: 'Amber light',
          impact: 2,
          urgency: 2,
          machineId: MACHINE[OWN],
        }),
      readingPortal
        .call('contractor', 'post', '/tickets/preview')
        .send({ machineId: MACHINE[OWN], impact: 2, urgency: 2 }),
      readingPortal
        .call('local-referent', 'post', '/machines/import')
        .query({ dryRun: true })
        .set('Content-Type', XLSX_MEDIA_TYPE)
        .send(workbook([HEADERS])),
      readingPortal
        .call('local-referent', 'post', '/imports')
        .query({ establishment: OWN, fileName: 'parc.xlsx' })
        .set('Content-Type', XLSX_MEDIA_TYPE)
        .send(inventory(OWN)),
      readingPortal
        .call('contractor', 'post', '/calls')
        .set('Idempotency-Key', readingPortal.nextKey())
        .send({ establishmentId: OWN, subject: 'Whom to ask' }),
      readingPortal
        .call('contractor', 'post', '/staff')
        .set('Idempotency-Key', readingPortal.nextKey())
        .send(STAFF),
      readingPortal
        .call('contractor', 'post', `/staff/${STAFF_ID}`)
        .set('If-Match', '"1"')
        .send(STAFF),
    ];
    for (const { status, body } of await Promise.all(refused)) {
      expect([status, body.code]).toEqual([403, 'permission-missing']);
    }
    const { body: me } = await readingPortal.call(
      'local-referent',
      'get',
      '/me',
    );
    expect(me.permissions).toEqual([
      'itsm.ticket.read',
      'itsm.establishment.read',
      'itsm.access-log.read',
      'itsm.machine.read',
      'itsm.call.read',
      'itsm.notice.read',
      'itsm.end-of-life.read',
      'itsm.service-level.read',
      'itsm.penalty.read',
      'itsm.order.read',
      'itsm.technical-state.read',
    ]);
  });

  it('counts nothing of another establishment', async () => {
    const { body } = await portal
      .call('local-referent', 'get', '/tickets/counts')
      .query({ establishment: OTHER });
    expect(body).toMatchObject({ all: 0, open: 0, late: 0 });
  });

  describe.each(Object.keys(ACTS) as TicketAct[])('%s', act => {
    const { after, input, by } = ACTS[act];
    const statusFor = (caller: Caller): number =>
      OUTSIDE[caller] ??
      ((by as readonly string[]).includes(caller) ? 200 : 403);

    /** A ticket on which the act is possible. */
    const prepare = async (establishmentId: string): Promise<Ticket> => {
      portal.at('2026-11-20T08:00:00Z');
      const ticket = await portal.register(establishmentId);
      portal.at('2026-11-23T08:00:00Z');
      for (const [who, step, given] of after) {
        const { status, body } = await portal.act(who, ticket, step, given);
        if (status !== 200) throw new Error(`${step}: ${JSON.stringify(body)}`);
      }
      return ticket;
    };

    it.each(CALLERS.map(caller => [caller, statusFor(caller)] as const))(
      'by %s: %i',
      async (caller, expected) => {
        const ticket = await prepare(OWN);
        const { status, body } = await portal.act(caller, ticket, act, input);
        // Only the side that asked takes a request back: possible, not to it.
        const asked = act === 'withdraw-suspension' && expected === 403;
        const answer =
          asked && ESTABLISHMENT.includes(caller as Role) ? 409 : expected;
        const last = body.events?.[body.events.length - 1];
        expect({
          status,
          last: last && [last.type, last.actor.ref, last.actor.role],
        }).toEqual({
          status: answer,
          last:
            answer === 200
              ? [act, `user:default/${caller}`, caller]
              : undefined,
        });
      },
    );

    it('is refused by the policy that lets read only, with what is missing', async () => {
      const ticket = await prepare(OWN);
      for (const caller of by as readonly Caller[]) {
        const { body: seen } = await readingPortal.call(
          caller,
          'get',
          `/tickets/${ticket.id}`,
        );
        const { status, body } = await readingPortal.act(
          caller,
          ticket,
          act,
          input,
        );
        expect([caller, seen.possibleActs, status, body.code]).toEqual([
          caller,
          [],
          403,
          'permission-missing',
        ]);
        expect(body.error.message).toContain(
          permissionOfAct(act, caller as Role).name,
        );
      }
    });

    it('by the people of another establishment: 404', async () => {
      for (const caller of ['beneficiary', 'local-referent'] as const) {
        const { status } = await portal.act(caller, tickets.other, act, input);
        expect([caller, status]).toEqual([caller, 404]);
      }
    });

    it('answers 409 once its line is taken out of the workflow', async () => {
      const ticket = await prepare(OWN);
      const table = TRANSITIONS as (typeof TRANSITIONS)[number][];
      const whole = [...table];
      table.splice(0, table.length, ...whole.filter(row => row.act !== act));
      try {
        const { status, body } = await portal.act(
          by[0] as Caller,
          ticket,
          act,
          input,
        );
        expect({ status, code: body.code }).toEqual({
          status: 409,
          code: 'not-possible',
        });
        expect(body.possibleActs).not.toContain(act);
      } finally {
        table.splice(0, table.length, ...whole);
      }
    });
  });
});
