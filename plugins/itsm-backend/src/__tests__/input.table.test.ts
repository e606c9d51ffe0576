import { TestDatabases } from '@backstage/backend-test-utils';
import {
  ACT_INPUTS,
  MAX_TEXT_LENGTH,
  type Ticket,
  type TicketAct,
  TRANSITIONS,
} from '@caih/backstage-plugin-itsm-common';
import type { Test } from 'supertest';
import {
  type Caller,
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  STAFF_ID,
  startPortal,
} from '../__testUtils__/portal';
import { FILE_MEDIA_TYPE } from '../attachments';
import { XLSX_MEDIA_TYPE } from '../router';
import { spec } from '../schema/openapi.generated';

jest.setTimeout(120_000);

/** As much of a JSON schema as ours use. */
interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  enum?: readonly unknown[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  oneOf?: readonly Schema[];
  required?: readonly string[];
  properties?: Record<string, Schema>;
}
interface Parameter {
  $ref?: string;
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  schema: Schema;
}
interface Operation {
  operationId: string;
  parameters?: readonly Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** The part of the specification that a reference names. */
function resolve<T extends { $ref?: string }>(part: T): T {
  if (!part.$ref) return part;
  const names = part.$ref.replace('#/', '').split('/');
  const found = names.reduce<unknown>(
    (whole, name) => (whole as Record<string, unknown>)[name],
    spec,
  );
  return resolve(found as T);
}

const OPERATIONS = Object.entries(spec.paths).flatMap(([path, methods]) =>
  Object.entries(methods as unknown as Record<string, Operation>).map(
    ([method, operation]) => ({
      path,
      method: method as 'get' | 'post' | 'put',
      operation,
      parameters: (operation.parameters ?? []).map(resolve),
    }),
  ),
);

type Described = (typeof OPERATIONS)[number];

/** Texts that a schema must refuse, with what is wrong with each. */
function badTexts(schema: Schema): [string, string][] {
  const { type, enum: values, pattern, items } = resolve(schema);
  const { maxLength, minimum, maximum, oneOf } = resolve(schema);
  if (items) return badTexts(items);
  if (type === 'integer') {
    return [
      ['mistyped', 'many'],
      ['a fraction', '1.5'],
      ['too small', String((minimum ?? 0) - 1)],
      ['too large', String((maximum ?? 0) + 1)],
    ];
  }
  if (type === 'boolean') return [['mistyped', 'maybe']];
  if (values || pattern || oneOf) {
    return [
      ['unknown', 'nonsense'],
      ['oversized', '9'.repeat(300)],
    ];
  }
  return maxLength ? [['oversized', 'x'.repeat(maxLength + 1)]] : [];
}

/** Values of a body's member that its schema must refuse. */
function badValues(schema: Schema): [string, unknown][] {
  const resolved = resolve(schema);
  const { type, enum: values, maxLength, minLength, pattern } = resolved;
  if (type === 'integer') {
    return [
      ['mistyped', '2'],
      ['a fraction', 1.5],
      ['unknown', 99],
    ];
  }
  const bad: [string, unknown][] = [
    ['mistyped', { text: 'x' }],
    ['null', null],
  ];
  if (values || pattern) bad.push(['unknown', 'nonsense']);
  if (maxLength) bad.push(['oversized', 'x'.repeat(maxLength + 1)]);
  if (minLength) bad.push(['empty', '']);
  return bad;
}

const REGISTRATION = {
  title: 'Disk failed',
  description: 'Amber light',
  impact: 2,
  urgency: 2,
};

const STAFF = {
  name: 'Karim Belkacem',
  employer: 'contractor',
  company: 'Titulaire',
  profile: 'Storage engineer',
  qualifications: 'x',
  badge: '4471',
  active: true,
};

/** A body that would be taken, of each operation that takes JSON. */
const GOOD_BODIES: Record<string, object> = {
  placeOrder: {
    kind: 'yearly',
    reference: 'BC-2',
    placedOn: '2026-11-20',
    importId: 'parc-2026',
    executeBy: '2026-12-20',
  },
  createBulkEdit: {
    machines: { ids: [MACHINE[OWN]] },
    changes: { room: 'S2' },
  },
  startOrder: { startedOn: '2026-11-20' },
  withdrawOrder: { reason: 'Placed twice' },
  refuseDeclaration: { reason: 'Unknown model' },
  registerTicket: { ...REGISTRATION, machineId: MACHINE[OWN] },
  logCall: { establishmentId: OWN, subject: 'Whom to ask' },
  redactCall: { fields: ['caller'], reason: 'A patient' },
  previewTicket: { machineId: MACHINE[OWN], impact: 2, urgency: 2 },
  publishRule: {
    kind: 'it-charter',
    title: 'Charter',
    text: 'No account is shared.',
    validFrom: '2026-11-23',
  },
  acceptRules: { ruleIds: ['none'] },
  writeContacts: { contacts: [] },
  writeStandingChoices: { dataMedia: 'kept' },
  writeSingleContact: { name: 'Noa Perrin', phone: '0199001001' },
  resendMessages: { kind: 'registered' },
  savePreferences: { language: 'fr', unwanted: [] },
  draftNotices: {
    machineIds: [MACHINE[OWN]],
    lastDay: '2028-06-30',
    reason: 'No parts are sold any more',
  },
  decideModelMatch: {
    kind: 'hardware',
    maker: 'HPE',
    model: 'ProLiant DL380 Gen10',
    recordId: 'table:hpe/proliantdl380gen10',
    verdict: 'confirmed',
  },
  // Its inputs are checked as those of the acts on tickets are.
  actOnNotice: {},
  attachMachine: { to: MACHINE[OTHER] },
  addComponent: { kind: 'multipath', name: 'PowerPath' },
  sayInstalled: { installed: '7.6' },
  sayLevels: { source: 'Dell', seenOn: '2026-11-20' },
  proposeEvolution: {
    componentId: 'firmware',
    to: 'U30 v2.90',
    reason: 'A fault',
    risk: 'A restart',
    entitlement: 'vendor-update',
  },
  actOnEvolution: {},
  decidePenalty: { reason: 'A storm' },
  planImprovements: {
    axes: [
      {
        maker: 'HPE',
        model: 'ProLiant DL380 Gen10',
        axis: 'A new firmware',
        plannedFor: '2027-01-31',
      },
    ],
  },
  addStaffMember: STAFF,
  changeStaffMember: STAFF,
  checkImport: { columns: [], mode: 'update' },
  applyImport: { lines: 'all' },
  // The inputs of acts are each tried below.
  actOnTicket: { comment: 'Here' },
};

/** A field that is given in the place of another, and what goes with it. */
const GOOD_INSTEAD: Partial<Record<TicketAct, Record<string, unknown>>> = {
  qualify: { diagnosis: 'Disk', unlisted: true },
  redact: { attachmentId: 'a-2', reason: 'x' },
};

/** What each act takes, with every field it knows. */
const GOOD_INPUTS: Record<TicketAct, Record<string, unknown>> = {
  qualify: { diagnosis: 'Disk', component: 'disk', machineId: MACHINE[OWN] },
  'agree-qualification': { note: 'x' },
  'refuse-qualification': { reason: 'x' },
  'start-work': { note: 'x', occurredAt: '2026-11-23T08:00:00Z' },
  'start-intervention': {
    mode: 'remote',
    technician: 'x',
    staffId: STAFF_ID,
    employer: 'subcontractor',
    company: 'x',
    place: 'x',
    note: 'x',
    occurredAt: '2026-11-23T08:00:00Z',
  },
  'end-intervention': {
    interventionId: 'i-2',
    workDone: 'x',
    component: 'disk',
    firmwareBefore: 'x',
    firmwareAfter: 'x',
    osBefore: 'x',
    osAfter: 'x',
    osParametersRestored: true,
    supplierDifficulties: 'x',
    waste: ['weee'],
    wasteRemoved: 'x',
    damageTo: ['people', 'goods'],
    damage: 'x',
    occurredAt: '2026-11-23T08:00:00Z',
  },
  'replace-part': {
    interventionId: 'i-2',
    component: 'disk',
    reference: 'x',
    condition: 'new-original',
    serialRemoved: 'x',
    serialInstalled: 'x',
    holdsData: true,
    removedPart: 'kept',
    certificate: 'x',
    occurredAt: '2026-11-23T08:00:00Z',
  },
  'choose-data-media': { choice: 'wiped', note: 'x' },
  'announce-visit': {
    staffIds: [STAFF_ID],
    expectedAt: '2026-11-25T08:00:00Z',
    note: 'x',
  },
  'order-stop': { interventionId: 'i-2', reason: 'x' },
  'add-machine': { machineId: MACHINE[OWN], note: 'x' },
  'remove-machine': { machineId: MACHINE[OWN], reason: 'x' },
  split: { machineId: MACHINE[OWN], title: 'x', reason: 'x' },
  'set-access': {
    building: 'x',
    room: 'x',
    rack: 'x',
    rackUnit: 'x',
    siteContact: 'x',
    callBackNumber: 'x',
    badgeOrEscort: 'x',
    careConstraint: 'x',
    cleared: ['room'],
    basedOn: 1,
  },
  comment: { comment: 'x', internal: false, attachmentIds: ['a-2'] },
  attach: { fileName: 'x', internal: false },
  redact: { sequence: 1, field: 'description', reason: 'x' },
  'request-suspension': { reason: 'x', until: '2026-11-25T08:00:00Z' },
  'agree-suspension': { note: 'x', agreedBy: 'x' },
  'refuse-suspension': { reason: 'x' },
  'withdraw-suspension': { note: 'x' },
  'end-suspension': { note: 'x', occurredAt: '2026-11-23T08:00:00Z' },
  'propose-workaround': {
    workaround: 'x',
    occurredAt: '2026-11-23T08:00:00Z',
  },
  'accept-workaround': { note: 'x' },
  'refuse-workaround': { reason: 'x' },
  restore: {
    solution: 'x',
    backInOperation: true,
    latenessReason: 'x',
    occurredAt: '2026-11-23T08:00:00Z',
  },
  approve: { note: 'x', agreedBy: 'x' },
  refuse: { reason: 'x', serviceDown: true },
  reopen: { reason: 'x', occurredAt: '2026-11-23T08:00:00Z' },
  'mark-not-recall': { reason: 'x', agreedBy: 'x' },
  'agree-instant': { note: 'x' },
  'refuse-instant': { reason: 'x' },
  'change-priority': { impact: 1, urgency: 1, reason: 'x' },
  cancel: { kind: 'duplicate', reason: 'x', otherTicket: 'INC-2026-000001' },
  'request-cancellation': {
    kind: 'duplicate',
    reason: 'x',
    otherTicket: 'INC-2026-000001',
  },
  'agree-cancellation': { note: 'x', agreedBy: 'x' },
  'refuse-cancellation': { reason: 'x' },
  'claim-exclusion': { ground: 'fall', reason: 'x', attachmentIds: ['a-2'] },
  'accept-exclusion': { note: 'x', agreedBy: 'x' },
  'contest-exclusion': { reason: 'x', attachmentIds: ['a-2'] },
  'withdraw-exclusion': { note: 'x' },
  'open-mediation': { subject: 'verdict', reason: 'x' },
  'give-opinion': { opinion: 'x', attachmentIds: ['a-2'] },
  'conclude-mediation': { opinion: 'x', correction: 'none' },
  'agree-correction': { note: 'x' },
  'refuse-correction': { reason: 'x' },
  take: { note: 'x' },
  'hand-over': { to: 'user:default/contractor', note: 'x' },
  'record-maker-case': {
    caseNumber: 'SR-4821',
    chaseOn: '2026-11-25',
    note: 'x',
  },
};

/** Those that are asked for an establishment in their query. */
const OF_ONE_ESTABLISHMENT = [
  'countTicketsByEstablishment',
  'createImport',
  'getImportTemplate',
];

/** Those that take a workbook. */
const WORKBOOKS = ['importMachines', 'createImport', 'importHardwareTable'];

/** Who calls an operation that is not open to all people. */
const USUAL_CALLERS: Record<string, Caller> = {
  listMachineChanges: 'service',
  getMachineOfEntity: 'service',
  listSearchTickets: 'service',
  listSearchMachines: 'service',
  listSearchNotices: 'service',
  listColleagues: 'contractor',
  listMessages: 'contractor',
  resendMessages: 'contractor',
};

/** Someone who may do the act in some state. */
function callerOf(act: TicketAct): Caller {
  const row = TRANSITIONS.find(one => one.act === act);
  const usual = ['local-referent', 'contractor', 'coordinator'] as const;
  return usual.find(role => row?.by.includes(role)) ?? 'beneficiary';
}

const without = (body: object, field: string) =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));

describe('what is refused', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
  // One is enough for what is above the stores: the first there is.
  const [[databaseId]] = databases.eachSupportedId();
  let portal: Portal;
  let ticket: Ticket;
  let foreign: Ticket;

  beforeAll(async () => {
    portal = await startPortal(await databases.init(databaseId));
    ticket = await portal.register(OWN);
    foreign = await portal.register(OTHER);
  });
  afterAll(() => portal.stop());

  const urlOf = (path: string, given: Record<string, string> = {}) => {
    const values: Record<string, string> = {
      ticketId: ticket.id,
      machineId: MACHINE[OWN],
      establishmentId: OWN,
      ruleId: 'none',
      callId: 'C-0',
      staffId: STAFF_ID,
      noticeId: 'OBS-2026-000001',
      orderId: 'CMD-2026-000001',
      declarationId: 'DEC-2026-000001',
      componentId: 'firmware',
      otherId: 'none',
      evolutionId: 'EVO-2026-000001',
      listId: 'LAO-2026-000001',
      reportId: 'RAP-2026-000001',
      penaltyId: 'PEN-2026-000001',
      importId: 'none',
      act: 'comment',
      attachmentId: 'a-1',
      ...given,
    };
    return path.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  };

  /** A request that would be answered well, before it is spoilt. */
  const start = (
    { path, method, operation }: Described,
    given: { path?: Record<string, string>; caller?: Caller } = {},
  ) => {
    const { operationId } = operation;
    const usual = USUAL_CALLERS[operationId] ?? 'local-referent';
    const call = portal.call(
      given.caller ?? usual,
      method,
      urlOf(path, given.path),
    );
    const creating = [
      'registerTicket',
      'attachFile',
      'logCall',
      'redactCall',
      'addStaffMember',
      'draftNotices',
      'attachProof',
      'placeOrder',
      'proposeEvolution',
    ];
    if (creating.includes(operationId)) {
      call.set('Idempotency-Key', portal.nextKey());
    }
    if (OF_ONE_ESTABLISHMENT.includes(operationId)) {
      call.query({ establishment: OWN });
    }
    if (['createImport', 'importHardwareTable'].includes(operationId)) {
      call.query({ fileName: 'parc.xlsx' });
    }
    if (
      [
        'getAnniversaryListFile',
        'getReportFile',
        'getServiceLevelsFile',
      ].includes(operationId)
    ) {
      call.query({ format: 'pdf' });
    }
    if (operationId === 'listServiceLevelTickets') {
      call.query({ population: 'declared' });
    }
    if (operationId === 'listSearchTickets') call.query({ months: 13 });
    // What a case gives in its place comes after, and counts.
    if (operationId === 'attachProof') {
      call.query({ fileName: 'photo.jpg', proves: 'parts' });
    }
    return operationId === 'attachFile'
      ? call.query({ fileName: 'photo.jpg' })
      : call;
  };

  const sendGood = (call: Test, { method, operation }: Described) => {
    if (WORKBOOKS.includes(operation.operationId)) {
      call.set('Content-Type', XLSX_MEDIA_TYPE).send(Buffer.from('PK'));
    } else if (['attachFile', 'attachProof'].includes(operation.operationId)) {
      call.set('Content-Type', FILE_MEDIA_TYPE).send(Buffer.from('text'));
    } else if (method !== 'get') {
      call.send(GOOD_BODIES[operation.operationId]);
    }
  };

  it('has a good body to spoil for every operation that takes JSON', () => {
    const taking = OPERATIONS.filter(
      ({ operation }) => operation.requestBody?.content['application/json'],
    ).map(({ operation }) => operation.operationId);
    expect(Object.keys(GOOD_BODIES).sort()).toEqual(taking.sort());
  });

  it('has a good input to spoil for every act, with all its fields', () => {
    expect(Object.keys(GOOD_INPUTS).sort()).toEqual(
      Object.keys(ACT_INPUTS).sort(),
    );
    for (const act of Object.keys(ACT_INPUTS) as TicketAct[]) {
      const instead = GOOD_INSTEAD[act] ?? GOOD_INPUTS[act];
      const fields = Object.keys({ ...GOOD_INPUTS[act], ...instead });
      expect([act, fields.sort()]).toEqual([
        act,
        Object.keys(ACT_INPUTS[act].shape).sort(),
      ]);
      expect(ACT_INPUTS[act].safeParse(GOOD_INPUTS[act]).success).toBe(true);
      expect(ACT_INPUTS[act].safeParse(instead).success).toBe(true);
    }
  });

  describe.each(
    OPERATIONS.map(one => [one.operation.operationId, one] as const),
  )('%s', (_operationId, one) => {
    const cases = one.parameters.flatMap(parameter =>
      badTexts(parameter.schema).map(
        ([what, value]) =>
          [parameter.in, parameter.name, what, parameter, value] as const,
      ),
    );
    if (cases.length > 0) {
      it.each(cases)('%s %s, %s', async (_place, name, _what, where, value) => {
        const call = start(
          one,
          where.in === 'path' ? { path: { [name]: value } } : {},
        );
        if (where.in === 'query') call.query({ [name]: value });
        if (where.in === 'header') call.set(name, value);
        sendGood(call, one);
        const { status, body } = await call;
        // An element of a list is named after it, as in state.0.
        expect({
          status,
          field: body.field?.toLowerCase().split('.')[0],
        }).toEqual({ status: 400, field: name.toLowerCase() });
      });
    }

    it('a query parameter it does not know', async () => {
      const call = start(one).query({ colour: 'red' });
      sendGood(call, one);
      const { status, body } = await call;
      expect({ status, field: body.field }).toEqual({
        status: 400,
        field: 'colour',
      });
    });
  });

  describe.each(
    OPERATIONS.filter(({ operation }) =>
      [
        'registerTicket',
        'previewTicket',
        'logCall',
        'redactCall',
        'addStaffMember',
        'changeStaffMember',
      ].includes(operation.operationId),
    ).map(one => [one.operation.operationId, one] as const),
  )('the body of %s', (operationId, one) => {
    const good = GOOD_BODIES[operationId];
    const { properties = {}, required = [] } = resolve(
      one.operation.requestBody!.content['application/json'].schema,
    );
    const cases: [string, string, unknown][] = [
      ...required.map((name): [string, string, unknown] => [
        name,
        'missing',
        without(good, name),
      ]),
      ...Object.entries(properties).flatMap(([name, schema]) =>
        badValues(schema).map(([what, value]): [string, string, unknown] => [
          name,
          what,
          { ...good, [name]: value },
        ]),
      ),
      ['colour', 'a field it does not know', { ...good, colour: 'red' }],
    ];

    it.each(cases)('%s: %s', async (name, _what, given) => {
      const { status, body } = await start(one).send(given as object);
      expect({ status, field: body.field }).toEqual({
        status: 400,
        field: name,
      });
    });

    it.each([
      ['a list', '[]'],
      ['a text', '"x"'],
      ['no JSON', '{"title": '],
      ['nothing', ''],
    ])('%s', async (_, given) => {
      const { status } = await start(one)
        .set('Content-Type', 'application/json')
        .send(given);
      expect(status).toBe(400);
    });

    it('more than is read', async () => {
      const { status, body } = await start(one).send({
        ...good,
        description: 'x'.repeat(300_000),
      });
      expect([status, body.error.message]).toEqual([
        400,
        'request entity too large',
      ]);
    });

    it('another kind of content', async () => {
      const { status } = await start(one)
        .set('Content-Type', 'text/plain')
        .send('title=x');
      expect(status).toBe(400);
    });
  });

  describe('a registration', () => {
    const register = (caller: Caller, given: object) =>
      portal
        .call(caller, 'post', '/tickets')
        .set('Idempotency-Key', portal.nextKey())
        .send({ ...REGISTRATION, ...given });

    it.each<[string, string, Caller, object]>([
      ['machineId', 'foreign', 'beneficiary', { machineId: MACHINE[OTHER] }],
      ['machineId', 'unknown', 'contractor', { machineId: 'no-such' }],
      ['machineId', 'with a null', 'beneficiary', { machineId: 'a\0b' }],
      ['establishmentId', 'foreign', 'beneficiary', { establishmentId: OTHER }],
      ['establishmentId', 'missing', 'contractor', {}],
      [
        'establishmentId',
        'unknown',
        'contractor',
        { establishmentId: '999999999' },
      ],
      [
        'establishmentId',
        'not the machine’s',
        'contractor',
        { machineId: MACHINE[OWN], establishmentId: OTHER },
      ],
      ['title', 'blank', 'beneficiary', { title: '   ' }],
      ['description', 'with a null', 'beneficiary', { description: 'a\0b' }],
      ['channel', 'not one’s own', 'beneficiary', { channel: 'phone' }],
      ['channel', 'the contractor’s', 'beneficiary', { channel: 'found' }],
      [
        'channel',
        'the establishment’s',
        'contractor',
        { machineId: MACHINE[OWN], channel: 'portal' },
      ],
      [
        'calledAt',
        'not one’s own',
        'beneficiary',
        { calledAt: '2026-11-23T07:00:00Z' },
      ],
      [
        'calledAt',
        'in the future',
        'contractor',
        { machineId: MACHINE[OWN], calledAt: '2026-11-23T08:00:01Z' },
      ],
      [
        'calledAt',
        'no instant',
        'contractor',
        { machineId: MACHINE[OWN], calledAt: 'yesterday' },
      ],
      [
        'calledAt',
        'too far back',
        'contractor',
        { machineId: MACHINE[OWN], calledAt: '2016-11-23T08:00:00Z' },
      ],
      ['follows', 'unknown', 'beneficiary', { follows: 'INC-2020-000001' }],
    ])('%s: %s', async (field, _what, caller, given) => {
      const { status, body } = await register(caller, given);
      expect({ status, field: body.field }).toEqual({ status: 400, field });
    });

    it('follows: foreign', async () => {
      const { status, body } = await register('beneficiary', {
        follows: foreign.id,
      });
      expect({ status, field: body.field, code: body.code }).toEqual({
        status: 400,
        field: 'follows',
        code: 'unknown-ticket',
      });
    });

    it('without a key of one’s own', async () => {
      const { status, body } = await portal
        .call('beneficiary', 'post', '/tickets')
        .send(GOOD_BODIES.registerTicket);
      expect({ status, field: body.field }).toEqual({
        status: 400,
        field: 'idempotency-key',
      });
    });

    it('with a key used for another', async () => {
      const send = (impact: number) =>
        portal
          .call('beneficiary', 'post', '/tickets')
          .set('Idempotency-Key', 'used-for-another')
          .send({ ...GOOD_BODIES.registerTicket, impact });
      expect((await send(1)).status).toBe(201);
      const { status, body } = await send(2);
      expect({ status, field: body.field }).toEqual({
        status: 422,
        field: 'Idempotency-Key',
      });
    });
  });

  // A file comes by an operation of its own, whose parameters are tried above.
  const actsInJson = (Object.keys(ACT_INPUTS) as TicketAct[]).filter(
    act => act !== 'attach',
  );

  describe.each(actsInJson)('the act %s', act => {
    const good = GOOD_INPUTS[act];
    const shape: Record<
      string,
      { safeParse(value: unknown): { success: boolean } }
    > = ACT_INPUTS[act].shape;
    const spoilt = Object.keys(shape).flatMap(
      (field): [string, string, object][] => [
        ...(shape[field].safeParse(undefined).success
          ? []
          : [
              ['missing', field, without(good, field)] as [
                string,
                string,
                object,
              ],
            ]),
        ['mistyped', field, { ...good, [field]: { text: 'x' } }],
        [
          'oversized',
          field,
          { ...good, [field]: 'x'.repeat(MAX_TEXT_LENGTH + 1) },
        ],
      ],
    );

    it.each([
      ...spoilt,
      ['unknown', 'colour', { ...good, colour: 'red' }] as const,
    ])('%s: %s', async (_what, field, given) => {
      const { status, body } = await portal.act(
        callerOf(act),
        ticket,
        act,
        given,
      );
      // An element of a list is named after it, as in cleared.0.
      expect({ status, field: body.field?.split('.')[0] }).toEqual({
        status: 400,
        field,
      });
    });

    it('no such ticket', async () => {
      const { status } = await portal
        .call(callerOf(act), 'post', `/tickets/INC-2020-000001/acts/${act}`)
        .set('If-Match', '"1"')
        .send(good);
      expect(status).toBe(404);
    });

    const row = TRANSITIONS.find(
      one => one.act === act && one.from === 'registered' && !one.when,
    );
    if (row && !row.appended) {
      it('without the version one looked at', async () => {
        const { status, body } = await portal
          .call(callerOf(act), 'post', `/tickets/${ticket.id}/acts/${act}`)
          .send(without(good, 'occurredAt'));
        expect({ status, field: body.field }).toEqual({
          status: 400,
          field: 'If-Match',
        });
      });
    }
  });

  describe('what an act names', () => {
    it.each<[TicketAct, string, () => object]>([
      [
        'qualify',
        'machineId',
        () => ({ diagnosis: 'x', machineId: MACHINE[OTHER] }),
      ],
      [
        'qualify',
        'unlisted',
        () => ({ ...GOOD_INPUTS.qualify, unlisted: true }),
      ],
      ['qualify', 'unlisted', () => ({ diagnosis: 'x', unlisted: 'yes' })],
      [
        'cancel',
        'otherTicket',
        () => ({ kind: 'merged', reason: 'x', otherTicket: foreign.id }),
      ],
      [
        'request-cancellation',
        'otherTicket',
        () => ({ kind: 'merged', reason: 'x', otherTicket: foreign.id }),
      ],
      [
        'request-suspension',
        'until',
        () => ({ reason: 'x', until: '2026-11-23T08:00:00Z' }),
      ],
      [
        'request-suspension',
        'until',
        () => ({ reason: 'x', until: '9999-12-31T23:59:59Z' }),
      ],
      [
        'request-suspension',
        'until',
        () => ({ reason: 'x', until: '2027-02-30T08:00:00Z' }),
      ],
      ['cancel', 'otherTicket', () => ({ kind: 'duplicate', reason: 'x' })],
      [
        'start-work',
        'occurredAt',
        () => ({ occurredAt: '2026-11-23T08:00:01Z' }),
      ],
      [
        'restore',
        'solution',
        () => ({ solution: 'a\0b', backInOperation: true }),
      ],
      ['restore', 'backInOperation', () => ({ solution: 'x' })],
    ])('%s: foreign or impossible %s', async (act, field, input) => {
      const { status, body } = await portal.act(
        callerOf(act),
        ticket,
        act,
        input(),
      );
      expect({ status, field: body.field }).toEqual({ status: 400, field });
    });

    it('end-intervention: an intervention that is not under way', async () => {
      const own = await portal.register(OWN);
      await portal.act('contractor', own, 'start-intervention', {
        mode: 'remote',
        technician: 'Maxime Petit',
        employer: 'contractor',
      });
      const { status, body } = await portal.act(
        'contractor',
        own,
        'end-intervention',
        { interventionId: 'i-99', workDone: 'x' },
      );
      expect({ status, field: body.field }).toEqual({
        status: 400,
        field: 'interventionId',
      });
    });
  });

  describe('a cursor', () => {
    it.each(['/establishments', '/machines', '/tickets'])(
      'of %s that is none of its own',
      async path => {
        const { status, body } = await portal
          .call('local-referent', 'get', path)
          .query({ cursor: 'nonsense' });
        expect({ status, field: body.field }).toEqual({
          status: 400,
          field: 'cursor',
        });
      },
    );

    it('of changes that is none', async () => {
      const { status, body } = await portal
        .call('catalog', 'get', '/machines/changes')
        .query({ after: 'nonsense' });
      expect({ status, field: body.field }).toEqual({
        status: 400,
        field: 'after',
      });
    });
  });

  describe('a text with a null character', () => {
    it.each([
      ['/tickets', 'text'],
      ['/tickets', 'machine'],
    ])('in %s, %s', async (path, name) => {
      const { status, body } = await portal
        .call('local-referent', 'get', path)
        .query({ [name]: 'a\0b' });
      expect({ status, field: body.field }).toEqual({
        status: 400,
        field: name,
      });
    });
  });

  describe('a workbook', () => {
    const send = (type: string) =>
      portal
        .call('local-referent', 'post', '/machines/import')
        .set('Content-Type', type);

    it('that is missing', async () => {
      expect((await send(XLSX_MEDIA_TYPE).send('')).status).toBe(400);
    });

    it('that is something else', async () => {
      const { status } = await send(XLSX_MEDIA_TYPE).send('not a workbook');
      expect(status).toBe(400);
    });

    it('of another kind', async () => {
      expect((await send('text/csv').send('a;b')).status).toBe(400);
    });

    it('over 10 MB', async () => {
      const { status, body } = await send(XLSX_MEDIA_TYPE).send(
        Buffer.alloc(10 * 1024 * 1024 + 1),
      );
      expect([status, body.error.message]).toEqual([
        413,
        'A file has 10 MB at most; make it smaller, or send it in parts',
      ]);
    });
  });
});
