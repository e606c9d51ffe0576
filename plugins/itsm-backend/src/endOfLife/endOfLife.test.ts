import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import {
  type Caller,
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { workbook } from '../fleet/__testUtils__/workbook';
import { CSV_MEDIA_TYPE, XLSX_MEDIA_TYPE } from '../router';
import { DatabaseLifecycleStore } from './DatabaseLifecycleStore';
import { EndOfLifeDateSource } from './EndOfLifeDateSource';
import { EndOfLifeService } from './EndOfLifeService';
import { readEndOfLifeRules } from './readEndOfLifeRules';
import { refreshSources } from './refreshSources';

jest.setTimeout(120_000);

const RECORD = 'table:hpe/proliantdl380gen10';
const HEADERS = 'Maker;Model;End of support;End of spare parts;Source;Seen on';
const DL380 =
  'HPE;ProLiant DL380 Gen10;30/06/2027;31/12/2028;Letter;01/11/2026';
const NOW = '2026-11-23T08:00:00Z';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())('ends of life on %s', databaseId => {
  let knex: Knex;
  let portal: Portal;
  beforeEach(async () => {
    knex = await databases.init(databaseId);
    portal = await startPortal(knex);
    portal.at(NOW);
  });
  afterEach(() => portal.stop());

  const importTable = (
    lines: readonly string[],
    query: object = {},
    caller: Caller = 'contractor',
  ) =>
    portal
      .call(caller, 'post', '/end-of-life/table/imports')
      .query({ fileName: 'fins.csv', ...query })
      .set('Accept-Language', 'en')
      .set('Content-Type', CSV_MEDIA_TYPE)
      .send(Buffer.from([HEADERS, ...lines].join('\n')));
  const models = async (caller: Caller, query: object = {}) => {
    const { body } = await portal
      .call(caller, 'get', '/end-of-life/models')
      .query(query);
    return body.items;
  };
  const matches = async (caller: Caller, state: string) => {
    const { body } = await portal
      .call(caller, 'get', '/end-of-life/matches')
      .query({ state: [state] });
    if (!body.items) throw new Error(JSON.stringify(body));
    return body.items;
  };
  const decide = (recordId: string, verdict: string, model: string) =>
    portal.call('contractor', 'post', '/end-of-life/matches').send({
      kind: 'hardware',
      maker: 'HPE',
      model,
      recordId,
      verdict,
    });
  const service = () =>
    EndOfLifeService.create({
      knex,
      store: DatabaseLifecycleStore.create(),
      clock: { now: () => NOW },
      leadDays: 180,
      threshold: 0.95,
    });

  it('checks the table, then imports it, and says who did', async () => {
    const checked = await importTable([DL380], { dryRun: true });
    expect(checked.body).toMatchObject({ applied: false, added: 1 });
    expect(await models('contractor')).toEqual([]);

    const imported = await importTable([DL380]);
    expect(imported.body).toMatchObject({
      applied: true,
      added: 1,
      errors: [],
    });
    expect((await importTable([DL380])).body).toMatchObject({ unchanged: 1 });
    const { body } = await portal.call(
      'coordinator',
      'get',
      '/end-of-life/table/imports',
    );
    expect(body.items).toEqual([
      expect.objectContaining({ id: 2, added: 0, changed: 0 }),
      {
        id: 1,
        importedAt: NOW,
        importedBy: 'user:default/contractor',
        importedByName: 'contractor (person)',
        fileName: 'fins.csv',
        mode: 'complete',
        added: 1,
        changed: 0,
        removed: 0,
      },
    ]);
  });

  it('changes nothing with an error in any cell, and names the cell', async () => {
    const lines = [
      DL380,
      'HPE;ProLiant DL360 Gen9;31/02/2027;;Letter;01/11/2026',
    ];
    expect((await importTable(lines, { dryRun: true })).status).toBe(200);
    const { status, body } = await importTable(lines);
    expect([status, body.applied]).toEqual([422, false]);
    expect(body.errors).toEqual([
      {
        row: 3,
        column: 'End of support',
        cell: 'C3',
        code: 'day-invalid',
        message: 'This is not a date: enter a date, or a text dd/mm/yyyy.',
        value: '31/02/2027',
      },
    ]);
    expect(await models('contractor')).toEqual([]);
  });

  it('lists models with machines and establishments touched, each its own', async () => {
    await importTable([DL380]);
    const [model] = await models('contractor');
    expect(model).toMatchObject({
      id: RECORD,
      category: 'server-x86',
      machines: 2,
      establishments: 2,
      noticed: 0,
      drafted: 0,
      origin: 'Letter',
      risk: {
        day: '2028-12-31',
        kind: 'spare-parts',
        receiveBy: '2027-12-31',
        daysInHand: 403,
        firstDay: null,
        isProposed: false,
      },
    });
    expect(await models('beneficiary')).toMatchObject([
      { machines: 1, establishments: 1 },
    ]);
    expect(await models('beneficiary', { establishment: OTHER })).toEqual([]);
    expect(await models('outsider' as Caller)).toEqual([]);
    expect(await models('contractor', { proposed: true })).toEqual([]);
    portal.at('2027-07-04T08:00:00Z');
    expect(await models('contractor', { proposed: true })).toHaveLength(1);
  });

  it('says what notices cover, drafts to those who see drafts alone', async () => {
    await importTable([DL380]);
    await portal.tellNotice(OWN);
    const drafted = await portal
      .call('contractor', 'post', '/obsolescence/notices')
      .set('Idempotency-Key', portal.nextKey())
      .send({
        machineIds: [MACHINE[OTHER]],
        lastDay: '2028-06-30',
        reason: 'No parts',
      });
    // From before a machine was on one notice only: it counts once.
    await knex('obsolescence_machine').insert({
      notice: drafted.body.items[0].id,
      machine_id: MACHINE[OWN],
    });
    expect(await models('contractor')).toMatchObject([
      { noticed: 1, drafted: 1 },
    ]);
    expect(await models('beneficiary', { withoutNotice: true })).toEqual([]);
    expect(await models('contractor', { withoutNotice: true })).toHaveLength(1);
    const { body } = await portal
      .call('contractor', 'get', '/machines')
      .query({ endOfLife: RECORD });
    expect(body.items).toEqual([]);
    // Whose machine is in the draft is not told by its absence from a list.
    const ownList = await portal
      .call('other-beneficiary', 'get', '/machines')
      .query({ endOfLife: RECORD });
    expect(ownList.body.items).toMatchObject([{ id: MACHINE[OTHER] }]);
  });

  it('tells the machines of an establishment at risk with no notice (EI1)', async () => {
    await importTable([DL380]);
    const scope = { kind: 'all', why: 'a test' } as const;
    expect(await service().machinesAtRisk(scope, OWN, '2026-11-23')).toEqual([
      {
        machineId: MACHINE[OWN],
        name: `srv-${OWN}`,
        maker: 'HPE',
        model: 'ProLiant DL380 Gen10',
        serialNumber: `SYNTH-${OWN}`,
        siteName: 'Main site',
        day: '2028-12-31',
        kind: 'spare-parts',
        origin: 'Letter',
        recordId: RECORD,
      },
    ]);
    const others = { kind: 'establishments', ids: [OTHER] } as const;
    expect(await service().machinesAtRisk(others, OWN, '2026-11-23')).toEqual(
      [],
    );
    await portal.tellNotice(OWN);
    expect(await service().machinesAtRisk(scope, OWN, '2026-11-23')).toEqual(
      [],
    );
  });

  it('says it on the machine, and leaves one out whose order has ended', async () => {
    await importTable([DL380]);
    const { body } = await portal.call(
      'beneficiary',
      'get',
      `/machines/${MACHINE[OWN]}/end-of-life`,
    );
    expect(body.items).toMatchObject([
      { endOfSupport: '2027-06-30', endOfSpareParts: '2028-12-31' },
    ]);
    await knex('machine')
      .where({ id: MACHINE[OWN] })
      .update({ maintained_until: '2026-11-22' });
    expect(await models('contractor')).toMatchObject([{ machines: 1 }]);
  });

  it('has a person confirm what is only alike, and keeps that', async () => {
    const model = 'ProLiant DL380 Gen10 8SFF';
    await knex('machine').where({ id: MACHINE[OWN] }).update({ model });
    await importTable([DL380]);
    expect(await matches('contractor', 'to-confirm')).toMatchObject([
      { model, how: 'scored', machines: 1, record: { id: RECORD } },
    ]);
    expect(await models('beneficiary')).toEqual([]);

    const { body } = await decide(RECORD, 'confirmed', model);
    expect(body).toMatchObject({
      state: 'confirmed',
      confirmedBy: 'contractor (person)',
    });
    expect(await models('beneficiary')).toHaveLength(1);
    await importTable([DL380.replace('2028', '2029')]);
    expect(await matches('contractor', 'confirmed')).toHaveLength(1);

    await decide(RECORD, 'refused', model);
    expect(await models('beneficiary')).toEqual([]);
    expect(await matches('contractor', 'none')).toMatchObject([{ model }]);
    expect((await decide('table:none', 'confirmed', model)).status).toBe(400);
    expect((await decide(RECORD, 'confirmed', 'Nothing')).status).toBe(404);
  });

  it('goes from page to page without losing or repeating one', async () => {
    await knex('machine')
      .where({ id: MACHINE[OTHER] })
      .update({ model: 'ProLiant DL360 Gen9' });
    await importTable([
      DL380,
      'HPE;ProLiant DL360 Gen9;31/12/2027;;Letter;01/11/2026',
    ]);
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await portal
        .call('contractor', 'get', '/end-of-life/models')
        .query({ limit: 1, ...(cursor && { cursor }) });
      found.push(...body.items.map((one: { model: string }) => one.model));
      cursor = body.nextCursor;
    }
    expect(found).toEqual(['ProLiant DL360 Gen9', 'ProLiant DL380 Gen10']);
  });

  it('reads sources anew, and keeps the last good data where one fails', async () => {
    const file = join(tmpdir(), `eol-${databaseId}.json`);
    await writeFile(
      file,
      JSON.stringify({
        schema_version: '1.2.0',
        result: {
          name: 'rhel',
          label: 'Red Hat Enterprise Linux',
          releases: [{ name: '7', eolFrom: '2024-06-30' }],
        },
      }),
    );
    await knex('machine')
      .where({ id: MACHINE[OWN] })
      .update({ operating_system: 'RHEL 7.9' });
    const refresh = (file_: string) =>
      refreshSources({
        knex,
        store: DatabaseLifecycleStore.create(),
        clock: { now: () => NOW },
        logger: mockServices.logger.mock(),
        sources: [EndOfLifeDateSource.create({ file: file_, products: [] })],
        threshold: 0.95,
      });
    await refresh(file);
    await refresh(`${file}.gone`);
    expect(await models('beneficiary', { kind: 'software' })).toMatchObject([
      {
        model: 'Red Hat Enterprise Linux 7',
        machines: 1,
        risk: { day: '2024-06-30', kind: 'support' },
      },
    ]);
    const { body } = await portal.call(
      'coordinator',
      'get',
      '/end-of-life/sources',
    );
    expect(body.items).toEqual([
      {
        id: 'endoflife.date',
        title: 'endoflife.date',
        records: 1,
        triedAt: NOW,
        readAt: NOW,
        failure: expect.stringContaining('no such file'),
      },
      expect.objectContaining({ id: 'table', records: 0, readAt: null }),
    ]);
    // Addresses and files of the portal are nothing a hospital is told.
    const asReader = await portal.call(
      'local-referent',
      'get',
      '/end-of-life/sources',
    );
    expect(asReader.body.items[0]).toMatchObject({
      id: 'endoflife.date',
      readAt: NOW,
      failure: null,
    });
  });

  it('compares the models that an inventory brings', async () => {
    await importTable([DL380]);
    const { body } = await portal
      .call('local-referent', 'post', '/imports')
      .query({ establishment: OWN, fileName: 'parc.xlsx' })
      .set('Content-Type', XLSX_MEDIA_TYPE)
      .send(
        workbook([
          ['Nom', 'Constructeur', 'Modèle', 'Catégorie', 'N° de série'],
          ['srv-9', 'HPE', 'PROLIANT DL-380 Gen 10', 'Serveur x86', 'SYNTH-9'],
        ]),
      );
    const post = (step: string, said: object) =>
      portal
        .call('local-referent', 'post', `/imports/${body.id}/${step}`)
        .send(said);
    await post('check', { columns: [], mode: 'update' });
    expect((await post('apply', { lines: 'all' })).status).toBe(200);
    expect(await models('local-referent')).toMatchObject([{ machines: 2 }]);
  });

  it('goes down and up with rows', async () => {
    await importTable([DL380]);
    const directory = join(__dirname, '../../migrations');
    await knex.migrate.down({
      directory,
      name: '20261126010000_end_of_life.js',
    } as Knex.MigratorConfig);
    expect(await knex.schema.hasTable('lifecycle_record')).toBe(false);
    await knex.migrate.latest({ directory });
    expect(await knex('lifecycle_source').select('id')).toEqual([
      { id: 'table' },
    ]);
  });
});

describe('the configuration of the watch', () => {
  const read = (endOfLife: object) =>
    readEndOfLifeRules(
      mockServices.rootConfig({ data: { itsm: { endOfLife } } }),
    );
  it('has defaults', () => {
    expect(readEndOfLifeRules(mockServices.rootConfig())).toEqual({
      leadDays: 180,
      threshold: 0.95,
      refreshHours: 24,
      sources: [],
    });
  });
  it.each([
    [{ leadDays: -1 }, 'itsm.endOfLife.leadDays is -1; give a whole number'],
    [{ matchThreshold: 90 }, 'itsm.endOfLife.matchThreshold is 90'],
    [{ refreshHours: 0.5 }, 'itsm.endOfLife.refreshHours is 0.5'],
    [{ endOfLifeDate: {} }, 'itsm.endOfLife.endOfLifeDate takes either url'],
    [{ endOfLifeDate: { url: 'x', products: ['rhel'] } }, "url is 'x'"],
    [{ endOfLifeDate: { url: 'https://a.b' } }, 'products is empty'],
    [
      { endOfLifeDate: { file: '/nowhere.json' } },
      "itsm.endOfLife.endOfLifeDate.file is '/nowhere.json', which cannot be read",
    ],
    [
      { endOfLifeDate: { file: 'a', products: ['../x y'] } },
      'products is wrong at',
    ],
  ])('is refused when wrong: %j', (endOfLife, message) => {
    expect(() => read(endOfLife)).toThrow(message);
  });
});
