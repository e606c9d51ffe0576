import type { ApiConflict } from '@caih/backstage-plugin-itsm-common';
import {
  ItsmApiError,
  ItsmConflictError,
  ProfileConflictError,
} from './errors';
import { ItsmClient } from './ItsmClient';

const discoveryApi = { getBaseUrl: async () => 'http://desk/api/itsm' };

/** A client whose desk gives one answer, and what it was asked. */
function clientAnswering(status: number, body: unknown) {
  const asked: { url: string; init: RequestInit }[] = [];
  const client = new ItsmClient({
    discoveryApi,
    fetchApi: {
      fetch: async (url, init = {}) => {
        asked.push({ url: String(url), init });
        return new Response(JSON.stringify(body), { status });
      },
    },
  });
  return { client, asked };
}

const headersOf = (init: RequestInit) => init.headers as Record<string, string>;

async function errorOf(asking: Promise<unknown>): Promise<ItsmApiError> {
  return asking.then(
    () => {
      throw new Error('It was answered');
    },
    error => error,
  );
}

describe('the client of the desk', () => {
  it('asks for a list by all that narrows it, states one by one', async () => {
    const { client, asked } = clientAnswering(200, { items: [] });
    await client.listTickets({
      state: ['open', 'closed'],
      establishment: '490999018',
      text: 'R740 & R750',
      sort: 'due',
      cursor: undefined,
    });
    expect(asked[0].url).toBe(
      'http://desk/api/itsm/tickets?state=open&state=closed&establishment=490999018&text=R740+%26+R750&sort=due',
    );
    expect(asked[0].init.method).toBeUndefined();
  });

  it('asks for the calls of an establishment, and logs one with its key', async () => {
    const { client, asked } = clientAnswering(200, { items: [] });
    await client.listCalls({ establishment: '490999018', limit: 10 });
    expect(asked[0].url).toBe(
      'http://desk/api/itsm/calls?establishment=490999018&limit=10',
    );
    const call = { establishmentId: '490999018', subject: 'Disk' };
    await client.logCall(call, { idempotencyKey: 'once-only' });
    expect(asked[1].init).toMatchObject({
      method: 'POST',
      body: JSON.stringify(call),
    });
    expect(headersOf(asked[1].init)['Idempotency-Key']).toBe('once-only');
  });

  it('asks what a fleet is made of, and for what ends of it', async () => {
    const { client, asked } = clientAnswering(200, { items: [] });
    await client.getFleetComposition({ establishment: '490999018' });
    await client.listMachines({ endsWithin: 90, lost: true });
    await client.getMachineTerms('m 1');
    await client.getMachineHistory('m 1', { cursor: 'c', limit: 5 });
    expect(asked.map(({ url }) => url)).toEqual([
      'http://desk/api/itsm/machines/composition?establishment=490999018',
      'http://desk/api/itsm/machines?endsWithin=90&lost=true',
      'http://desk/api/itsm/machines/m%201/terms',
      'http://desk/api/itsm/machines/m%201/history?cursor=c&limit=5',
    ]);
  });

  it('asks for the machine of a resource, and for what is wrong with some', async () => {
    const { client, asked } = clientAnswering(200, { items: [] });
    await client.listMachines({ entity: 'resource:default/nas-01' });
    await client.listAdoptionFaults({ establishment: '490999018', limit: 5 });
    expect(asked.map(one => one.url)).toEqual([
      'http://desk/api/itsm/machines?entity=resource%3Adefault%2Fnas-01',
      'http://desk/api/itsm/machines/adoption-faults?establishment=490999018&limit=5',
    ]);
  });

  it('asks what is attached to a machine, attaches another and takes it away', async () => {
    const { client, asked } = clientAnswering(200, {});
    await client.getAttachedMachines('m 1');
    await client.attachMachine('m-1', 'm-2');
    await client.detachMachine('m-1', 'm-2');
    expect(
      asked.map(({ url, init }) => [
        init.method ?? 'GET',
        url.replace('http://desk/api/itsm', ''),
        init.body,
      ]),
    ).toEqual([
      ['GET', '/machines/m%201/attached', undefined],
      ['POST', '/machines/m-1/attached', JSON.stringify({ to: 'm-2' })],
      ['POST', '/machines/m-1/attached/m-2/removal', undefined],
    ]);
  });

  it('asks for the technical state, says levels and does the acts of an evolution', async () => {
    const { client, asked } = clientAnswering(200, { items: [] });
    await client.getTechnicalState('m 1');
    const component = { kind: 'multipath', name: 'PowerPath' } as const;
    await client.addComponent('m-1', component);
    const of = { componentId: 'c-1', version: 3 };
    await client.sayInstalled('m-1', { installed: '7.6' }, of);
    const levels = { recommended: '7.6', source: 'Dell', seenOn: '2026-11-20' };
    await client.sayLevels('m-1', levels, of);
    await client.removeComponent('m-1', 'c-1');
    await client.listEvolutions({ state: ['proposed'], machine: 'm-1' });
    await client.getEvolution('EVO-2026-000001');
    const proposal = {
      componentId: 'c-1',
      to: '7.6',
      reason: 'A fault',
      risk: 'None',
      entitlement: 'vendor-update',
    } as const;
    await client.proposeEvolution('m-1', proposal, {
      idempotencyKey: 'once-only',
    });
    await client.actOnEvolution(
      'EVO-2026-000001',
      'refuse',
      { reason: 'Not now' },
      { version: 1, idempotencyKey: 'once-more' },
    );
    expect(
      asked.map(({ url, init }) => [
        init.method ?? 'GET',
        url.replace('http://desk/api/itsm', ''),
        init.body,
      ]),
    ).toEqual([
      ['GET', '/machines/m%201/technical-state', undefined],
      [
        'POST',
        '/machines/m-1/technical-state/components',
        JSON.stringify(component),
      ],
      [
        'PUT',
        '/machines/m-1/technical-state/components/c-1/installed',
        JSON.stringify({ installed: '7.6' }),
      ],
      [
        'PUT',
        '/machines/m-1/technical-state/components/c-1/levels',
        JSON.stringify(levels),
      ],
      [
        'POST',
        '/machines/m-1/technical-state/components/c-1/removal',
        undefined,
      ],
      ['GET', '/evolutions?state=proposed&machine=m-1', undefined],
      ['GET', '/evolutions/EVO-2026-000001', undefined],
      ['POST', '/machines/m-1/evolutions', JSON.stringify(proposal)],
      [
        'POST',
        '/evolutions/EVO-2026-000001/acts/refuse',
        JSON.stringify({ reason: 'Not now' }),
      ],
    ]);
    expect(headersOf(asked[2].init)['If-Match']).toBe('"3"');
    expect(headersOf(asked[7].init)['Idempotency-Key']).toBe('once-only');
    expect(headersOf(asked[8].init)).toMatchObject({
      'If-Match': '"1"',
      'Idempotency-Key': 'once-more',
    });
  });

  it('asks which models end, says which is which and checks the table', async () => {
    const { client, asked } = clientAnswering(200, { items: [] });
    await client.listModelsAtRisk({ kind: 'hardware', proposed: true });
    await client.listModelMatches({ state: ['to-confirm', 'none'] });
    await client.listLifecycleRecords({ text: 'DL380' });
    await client.listEndOfLifeSources();
    await client.listTableImports({ limit: 10 });
    await client.getMachineEndOfLife('m/1');
    const decision = {
      kind: 'hardware',
      maker: 'HPE',
      model: 'DL380',
      recordId: 'table:hpe/dl380',
      verdict: 'refused',
    } as const;
    await client.decideModelMatch(decision);
    await client.importHardwareTable(new Blob(['Maker;Model']), {
      fileName: 'fins.csv',
      mode: 'replace',
      dryRun: true,
      language: 'fr',
    });
    expect(
      asked.map(({ url }) => url.replace('http://desk/api/itsm', '')),
    ).toEqual([
      '/end-of-life/models?kind=hardware&proposed=true',
      '/end-of-life/matches?state=to-confirm&state=none',
      '/end-of-life/records?text=DL380',
      '/end-of-life/sources',
      '/end-of-life/table/imports?limit=10',
      '/machines/m%2F1/end-of-life',
      '/end-of-life/matches',
      '/end-of-life/table/imports?fileName=fins.csv&mode=replace&dryRun=true',
    ]);
    expect(asked[6].init.body).toBe(JSON.stringify(decision));
    expect(headersOf(asked[7].init)).toMatchObject({
      'Content-Type': 'text/csv',
      'Accept-Language': 'fr',
    });
  });

  it('asks for orders, places one with its key, starts it and takes it back', async () => {
    const { client, asked } = clientAnswering(200, { items: [] });
    await client.listOrders('490999018', { limit: 3 });
    await client.listMovements('490999018');
    const order = {
      kind: 'first',
      reference: 'BC-1',
      placedOn: '2026-03-01',
      importId: 'i-1',
    } as const;
    await client.placeOrder('490999018', order, { idempotencyKey: 'once-1' });
    await client.startOrder('CMD-2026-000001', { startedOn: '2026-03-02' });
    await client.withdrawOrder('CMD-2026-000001', { reason: 'Twice' });
    await client.listDeclarations('490999018', { limit: 5 });
    await client.acceptDeclaration('DEC-2026-000001');
    await client.refuseDeclaration('DEC-2026-000002', { reason: 'Unknown' });
    expect(
      asked.map(({ url, init }) => [
        init.method ?? 'GET',
        url.replace('http://desk/api/itsm', ''),
        init.body,
      ]),
    ).toEqual([
      ['GET', '/establishments/490999018/orders?limit=3', undefined],
      ['GET', '/establishments/490999018/movements', undefined],
      ['POST', '/establishments/490999018/orders', JSON.stringify(order)],
      [
        'POST',
        '/orders/CMD-2026-000001/start',
        JSON.stringify({ startedOn: '2026-03-02' }),
      ],
      [
        'POST',
        '/orders/CMD-2026-000001/withdrawal',
        JSON.stringify({ reason: 'Twice' }),
      ],
      ['GET', '/establishments/490999018/declarations?limit=5', undefined],
      ['POST', '/declarations/DEC-2026-000001/acceptance', undefined],
      [
        'POST',
        '/declarations/DEC-2026-000002/refusal',
        JSON.stringify({ reason: 'Unknown' }),
      ],
    ]);
    expect(headersOf(asked[2].init)['Idempotency-Key']).toBe('once-1');
  });

  it('asks for service levels and what is behind them', async () => {
    const { client, asked } = clientAnswering(200, { items: [] });
    await client.getServiceLevels({
      establishment: '490999018',
      to: '2026-10',
    });
    await client.listServiceLevelTickets({
      population: 'late',
      split: 'maker',
      part: '',
    });
    await client.listServiceLevelEstablishments({ from: '2026-01', limit: 5 });
    await client.countSupportCalls({ to: '2026-10' });
    await client.exportInterventions({ from: '2026-08', language: 'fr' });
    await client.printInterventions({ to: '2026-08' }, { language: 'en' });
    expect(
      asked.map(({ url }) => url.replace('http://desk/api/itsm', '')),
    ).toEqual([
      '/service-levels?establishment=490999018&to=2026-10',
      // Which part is not known: nothing is said of it.
      '/service-levels/tickets?population=late&split=maker',
      '/service-levels/establishments?from=2026-01&limit=5',
      '/service-levels/calls?to=2026-10',
      '/service-levels/interventions?from=2026-08&language=fr',
      '/service-levels/interventions.pdf?to=2026-08&language=en',
    ]);
  });

  it('asks for reports, their files and the view of a dashboard', async () => {
    const { client, asked } = clientAnswering(200, { items: [] });
    await client.listReports({ scale: 'lot', kind: 'quarterly', limit: 5 });
    await client.getReport('RAP-2026-000001');
    await client.getReportFile('RAP-2026-000001', 'pdf', { language: 'fr' });
    await client.getServiceLevelsFile({ to: '2026-10' }, 'xlsx', {
      language: 'en',
    });
    const axis = {
      maker: 'HPE',
      model: 'ProLiant DL380 Gen10',
      axis: 'A new firmware',
      plannedFor: '2027-01-31',
    };
    await client.planImprovements('RAP-2026-000001', [axis]);
    expect(
      asked.map(({ url }) => url.replace('http://desk/api/itsm', '')),
    ).toEqual([
      '/reports?scale=lot&kind=quarterly&limit=5',
      '/reports/RAP-2026-000001',
      '/reports/RAP-2026-000001/file?format=pdf&language=fr',
      '/service-levels/file?to=2026-10&format=xlsx&language=en',
      '/reports/RAP-2026-000001/axes',
    ]);
    expect(asked[4].init?.body).toBe(JSON.stringify({ axes: [axis] }));
  });

  it('asks for penalty cases, and decides the version one looked at', async () => {
    const { client, asked } = clientAnswering(200, { items: [] });
    await client.listPenalties({
      scale: 'lot',
      month: '2026-10',
      state: ['open'],
    });
    await client.getPenalty('PEN-2026-000001');
    await client.decidePenalty(
      'PEN-2026-000001',
      'waive',
      { reason: 'A storm' },
      { version: 2, idempotencyKey: 'key-00000001' },
    );
    expect(
      asked.map(({ url }) => url.replace('http://desk/api/itsm', '')),
    ).toEqual([
      '/penalties?scale=lot&month=2026-10&state=open',
      '/penalties/PEN-2026-000001',
      '/penalties/PEN-2026-000001/acts/waive',
    ]);
    expect(asked[2].init).toMatchObject({
      body: JSON.stringify({ reason: 'A storm' }),
      headers: { 'If-Match': '"2"', 'Idempotency-Key': 'key-00000001' },
    });
  });

  it('asks for lists of anniversaries, their machines and their file', async () => {
    const { client, asked } = clientAnswering(200, { items: [] });
    await client.listAnniversaryLists({ establishment: '490999018', limit: 3 });
    await client.getAnniversaryList('LAO-2026-000001');
    await client.listAnniversaryMachines('LAO-2026-000001', { cursor: 'c' });
    await client.getAnniversaryListFile('LAO-2026-000001', 'xlsx', {
      language: 'fr',
    });
    expect(
      asked.map(({ url }) => url.replace('http://desk/api/itsm', '')),
    ).toEqual([
      '/obsolescence/lists?establishment=490999018&limit=3',
      '/obsolescence/lists/LAO-2026-000001',
      '/obsolescence/lists/LAO-2026-000001/machines?cursor=c',
      '/obsolescence/lists/LAO-2026-000001/file?format=xlsx&language=fr',
    ]);
  });

  it('gives in an inventory as the file it is, has it checked and applies it', async () => {
    const { client, asked } = clientAnswering(200, {});
    const file = new Blob(['FINESS;Nom']);
    await client.createImport(file, {
      establishmentId: '490999018',
      fileName: 'parc & salle.CSV',
    });
    await client.createImport(file, {
      establishmentId: '490999018',
      fileName: 'parc.xlsx',
    });
    await client.checkImport('i-1', { columns: [], mode: 'whole-fleet' });
    await client.applyImport('i-1', { lines: 'good', removals: 3 });
    await client.listImportLines('i-1', {
      outcome: ['wrong', 'kept'],
      language: 'fr',
    });
    await client.listImports({ establishment: '490999018', limit: 10 });
    await client.getImport('i/1');
    expect(
      asked.map(({ url }) => url.replace('http://desk/api/itsm', '')),
    ).toEqual([
      '/imports?establishment=490999018&fileName=parc+%26+salle.CSV',
      '/imports?establishment=490999018&fileName=parc.xlsx',
      '/imports/i-1/check',
      '/imports/i-1/apply',
      '/imports/i-1/lines?outcome=wrong&outcome=kept&language=fr',
      '/imports?establishment=490999018&limit=10',
      '/imports/i%2F1',
    ]);
    expect(headersOf(asked[0].init)['Content-Type']).toBe('text/csv');
    expect(headersOf(asked[1].init)['Content-Type']).toMatch(/spreadsheetml/);
    expect(asked[0].init).toMatchObject({ method: 'POST', body: file });
    expect(asked[2].init.body).toBe('{"columns":[],"mode":"whole-fleet"}');
    expect(asked[3].init.body).toBe('{"lines":"good","removals":3}');
  });

  it('takes texts out of a call, with a key', async () => {
    const { client, asked } = clientAnswering(200, {});
    await client.redactCall(
      'C-1',
      { fields: ['caller'], reason: 'A patient' },
      { idempotencyKey: 'once-only' },
    );
    expect(asked[0].url).toBe('http://desk/api/itsm/calls/C-1/redactions');
    expect(asked[0].init).toMatchObject({
      method: 'POST',
      body: '{"fields":["caller"],"reason":"A patient"}',
    });
    expect(headersOf(asked[0].init)['Idempotency-Key']).toBe('once-only');
  });

  it('asks for people of the register, adds one with its key, and changes one on the version looked at', async () => {
    const { client, asked } = clientAnswering(200, {});
    await client.listStaff({ text: 'b1v', active: true, limit: 20 });
    expect(asked[0].url).toBe(
      'http://desk/api/itsm/staff?text=b1v&active=true&limit=20',
    );
    const person = {
      name: 'Ada Roux',
      employer: 'contractor',
      company: 'Titulaire',
      profile: 'Stockage',
      badge: '12',
    } as const;
    await client.addStaffMember(person, { idempotencyKey: 'once-only' });
    expect(asked[1].url).toBe('http://desk/api/itsm/staff');
    expect(asked[1].init.body).toBe(JSON.stringify(person));
    expect(headersOf(asked[1].init)['Idempotency-Key']).toBe('once-only');
    await client.changeStaffMember('a/b', person, { version: 3 });
    expect(asked[2].url).toBe('http://desk/api/itsm/staff/a%2Fb');
    expect(headersOf(asked[2].init)['If-Match']).toBe('"3"');
  });

  it('asks who looked, of a person and a period', async () => {
    const { client, asked } = clientAnswering(200, { items: [] });
    await client.listAccessLog('490999018', {
      person: 'user:default/camille.roy',
      from: '2026-11-01T00:00:00Z',
      until: undefined,
      limit: 20,
    });
    expect(asked[0].url).toBe(
      'http://desk/api/itsm/establishments/490999018/access-log?person=user%3Adefault%2Fcamille.roy&from=2026-11-01T00%3A00%3A00Z&limit=20',
    );
  });

  it('sends the version one looked at with an act, and its key', async () => {
    const { client, asked } = clientAnswering(200, {});
    await client.actOnTicket(
      'INC-2026-000001',
      'restore',
      { solution: 'Disk changed', backInOperation: true },
      { version: 7, idempotencyKey: 'once-only' },
    );
    const { url, init } = asked[0];
    expect(url).toBe(
      'http://desk/api/itsm/tickets/INC-2026-000001/acts/restore',
    );
    expect(init.method).toBe('POST');
    expect(init.body).toBe(
      '{"solution":"Disk changed","backInOperation":true}',
    );
    expect(headersOf(init)).toEqual({
      'Content-Type': 'application/json',
      'Idempotency-Key': 'once-only',
      'If-Match': '"7"',
    });
  });

  it('sends no version with an act that is appended', async () => {
    const { client, asked } = clientAnswering(200, {});
    await client.actOnTicket('INC-2026-000001', 'comment', {
      comment: 'On it',
    });
    expect(headersOf(asked[0].init)).toEqual({
      'Content-Type': 'application/json',
    });
  });

  it('sends a file as bytes, with its name and key', async () => {
    const { client, asked } = clientAnswering(201, { attachmentId: 'a-2' });
    const file = new Blob(['x'], { type: 'text/html' });
    await client.attachFile('INC-2026-000001', file, {
      fileName: 'chute n°3.jpg',
      internal: false,
      idempotencyKey: 'once-only',
    });
    const { url, init } = asked[0];
    expect(url).toBe(
      'http://desk/api/itsm/tickets/INC-2026-000001/attachments?fileName=chute+n%C2%B03.jpg',
    );
    expect(init.method).toBe('POST');
    expect(init.body).toBe(file);
    expect(headersOf(init)).toEqual({
      'Content-Type': 'application/octet-stream',
      'Idempotency-Key': 'once-only',
    });
  });

  it('gives the bytes of a file', async () => {
    const { client, asked } = clientAnswering(200, 'bytes');
    const file = await client.getAttachment('INC-2026-000001', 'a-2');
    expect(asked[0].url).toBe(
      'http://desk/api/itsm/tickets/INC-2026-000001/attachments/a-2',
    );
    expect(file.size).toBe('"bytes"'.length);
  });

  it('brings a document as a file, under the name the desk gives it', async () => {
    const asked: string[] = [];
    const client = new ItsmClient({
      discoveryApi,
      fetchApi: {
        fetch: async url => {
          asked.push(String(url));
          return new Response('%PDF', {
            headers: {
              'Content-Disposition': 'attachment; filename="recap.pdf"',
            },
          });
        },
      },
    });
    const { name, content } = await client.getInterventionReport(
      'INC-2026-000001',
      'i-2',
      { language: 'fr' },
    );
    await client.getRecap('INC-2026-000001', { language: 'en' });
    expect([name, content.size]).toEqual(['recap.pdf', 4]);
    expect(asked).toEqual([
      'http://desk/api/itsm/tickets/INC-2026-000001/interventions/i-2/report.pdf?language=fr',
      'http://desk/api/itsm/tickets/INC-2026-000001/recap.pdf?language=en',
    ]);
  });

  it('downloads the label of a machine, and sheets of those of some', async () => {
    const asked: string[] = [];
    const client = new ItsmClient({
      discoveryApi,
      fetchApi: {
        fetch: async url => {
          asked.push(String(url));
          return new Response('%PDF');
        },
      },
    });
    await client.getMachineLabel('m/1', { language: 'fr' });
    await client.getMachineLabels(
      { machine: ['m-1', 'm-2'], level: 'not-covered' },
      { language: 'en' },
    );
    expect(asked).toEqual([
      'http://desk/api/itsm/machines/m%2F1/label.pdf?language=fr',
      'http://desk/api/itsm/machines/labels.pdf?machine=m-1&machine=m-2&level=not-covered&language=en',
    ]);
  });

  it('changes several machines at once, in words of a language', async () => {
    const { client, asked } = clientAnswering(201, {});
    const edit = { machines: { ids: ['m-1', 'm-2'] }, changes: { room: null } };
    await client.createBulkEdit(edit, { language: 'en' });
    const [{ url, init }] = asked;
    expect([init.method, url]).toEqual([
      'POST',
      'http://desk/api/itsm/imports/bulk-edits?language=en',
    ]);
    expect(JSON.parse(String(init.body))).toEqual(edit);
  });

  it('asks for dead messages of a kind, and puts preferences', async () => {
    const { client, asked } = clientAnswering(200, {});
    await client.listMessages({ state: 'dead', kind: 'closed-recap' });
    await client.listTicketMessages('INC-2026-000001');
    await client.resendMessages({ kind: 'closed-recap' });
    await client.savePreferences({ language: 'en', unwanted: ['registered'] });
    expect(asked.map(({ url, init }) => [init.method, url, init.body])).toEqual(
      [
        [
          undefined,
          'http://desk/api/itsm/messages?state=dead&kind=closed-recap',
          undefined,
        ],
        [
          undefined,
          'http://desk/api/itsm/tickets/INC-2026-000001/messages',
          undefined,
        ],
        [
          'POST',
          'http://desk/api/itsm/messages/resend',
          '{"kind":"closed-recap"}',
        ],
        [
          'PUT',
          'http://desk/api/itsm/me/preferences',
          '{"language":"en","unwanted":["registered"]}',
        ],
      ],
    );
  });

  it('sets its clock by the answer', async () => {
    const { client } = clientAnswering(200, {
      now: '2030-05-08T06:00:00Z',
      items: [],
    });
    await client.listTickets();
    expect(client.clock.now()).toMatch(/^2030-05-08T06:00:0[01]Z$/);
  });

  it('says which field the desk refuses, and why', async () => {
    const { client } = clientAnswering(400, {
      error: { name: 'InputError', message: 'until is not in the future' },
      field: 'until',
      code: 'not-in-the-future',
    });
    const error = await errorOf(client.getTicket('INC-2026-000001'));
    expect(error).toBeInstanceOf(ItsmApiError);
    expect(error).toMatchObject({
      status: 400,
      message: 'until is not in the future',
      field: 'until',
      code: 'not-in-the-future',
    });
  });

  it('brings the newer ticket with a conflict', async () => {
    const conflict = {
      error: { name: 'ConflictError', message: 'It has moved on' },
      code: 'stale',
      ticket: { id: 'INC-2026-000001', version: 8 },
      possibleActs: ['approve', 'refuse'],
    } as unknown as ApiConflict;
    const { client } = clientAnswering(409, conflict);
    const error = await errorOf(client.getTicket('INC-2026-000001'));
    expect(error).toBeInstanceOf(ItsmConflictError);
    expect(error).toMatchObject({
      code: 'stale',
      ticket: { version: 8 },
      possibleActs: ['approve', 'refuse'],
    });
  });

  it('puts a part of an establishment’s page on the revision one looked at', async () => {
    const { client, asked } = clientAnswering(200, {});
    await client.writeSingleContact(
      '440999019',
      { name: 'Noa Perrin', phone: '0199001001', email: null },
      { revision: 3 },
    );
    const { url, init } = asked[0];
    expect([init.method, url]).toEqual([
      'PUT',
      'http://desk/api/itsm/establishments/440999019/single-contact',
    ]);
    expect(init.body).toBe(
      '{"name":"Noa Perrin","phone":"0199001001","email":null}',
    );
    expect(headersOf(init)).toEqual({
      'Content-Type': 'application/json',
      'If-Match': '"3"',
    });
  });

  it('brings the newer page of an establishment with a conflict', async () => {
    const { client } = clientAnswering(409, {
      error: { name: 'ConflictError', message: 'It has changed' },
      code: 'stale',
      profile: { establishmentId: '440999019', revision: 4 },
    });
    const error = await errorOf(
      client.writeContacts('440999019', [], { revision: 3 }),
    );
    expect(error).toBeInstanceOf(ProfileConflictError);
    expect(error).toMatchObject({ code: 'stale', profile: { revision: 4 } });
  });

  it('makes do with an answer that is not the desk’s', async () => {
    const client = new ItsmClient({
      discoveryApi,
      fetchApi: {
        fetch: async () =>
          new Response('<html>', { status: 502, statusText: 'Bad Gateway' }),
      },
    });
    await expect(client.getMe()).rejects.toMatchObject({
      status: 502,
      message: 'The desk answered 502 Bad Gateway',
    });
  });

  it('says that no answer came, and leaves a request given up alone', async () => {
    const client = new ItsmClient({
      discoveryApi,
      fetchApi: {
        fetch: async (_url, init) => {
          if (init?.signal?.aborted) {
            throw new DOMException('Given up', 'AbortError');
          }
          throw new TypeError('Failed to fetch');
        },
      },
    });
    await expect(client.getMe()).rejects.toMatchObject({ status: 0 });
    await expect(
      client.getMe({ signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});
