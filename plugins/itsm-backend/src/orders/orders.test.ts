import { TestDatabases } from '@backstage/backend-test-utils';
import type { Order } from '@caih/backstage-plugin-itsm-common';
import {
  type Caller,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { MIGRATIONS_DIRECTORY } from '../database';
import { workbook } from '../fleet/__testUtils__/workbook';
import { XLSX_MEDIA_TYPE } from '../router';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'orders on %s (CCTP 2.1.32, G1)',
  databaseId => {
    let portal: Portal;
    let importId: string;
    let knex: Awaited<ReturnType<typeof databases.init>>;

    const post = (by: Caller, path: string, body: object, key?: string) =>
      portal
        .call(by, 'post', path)
        .set('Idempotency-Key', key ?? portal.nextKey())
        .send(body);
    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex, {
        contract: { startsOn: '2025-03-31' },
      });
      const { body } = await portal
        .call('local-referent', 'post', '/imports')
        .query({ establishment: OWN, fileName: 'parc.xlsx' })
        .set('Content-Type', XLSX_MEDIA_TYPE)
        .send(
          workbook([
            ['Nom', 'Constructeur', 'Modèle', 'Catégorie', 'N° de série'],
            ['srv-2', 'HPE', 'DL380', 'Serveur x86', 'SYNTH-2'],
            ['srv-3', 'HPE', 'DL380', 'Serveur x86', 'SYNTH-3'],
          ]),
        );
      importId = body.id;
      await post('local-referent', `/imports/${importId}/check`, {
        columns: [],
        mode: 'update',
      });
      await post('local-referent', `/imports/${importId}/apply`, {
        lines: 'all',
      });
    });
    afterEach(() => portal.stop());

    const place = (changes: object = {}, key?: string) =>
      post(
        'local-referent',
        `/establishments/${OWN}/orders`,
        {
          kind: 'first',
          reference: 'BC-1',
          placedOn: '2026-11-02',
          importId,
          ...changes,
        },
        key,
      );
    const listed = async (query: object = {}) =>
      (
        await portal
          .call('coordinator', 'get', `/establishments/${OWN}/orders`)
          .query(query)
      ).body;

    it('keeps the inventory it was placed on, and the days that count', async () => {
      const { status, body } = await place();
      expect(status).toBe(201);
      expect(body).toMatchObject({
        id: 'CMD-2026-000001',
        state: 'placed',
        placedBy: 'local-referent (person)',
        executeBy: '2026-12-02',
        late: false,
        nextAnniversary: '2027-11-02',
        inventory: { id: importId, fileName: 'parc.xlsx' },
        possibleActs: ['withdraw'],
      });
      const page = await listed();
      expect(page.mayPlace).toBe(false);
      expect(
        (
          await portal.call(
            'local-referent',
            'get',
            `/establishments/${OWN}/orders`,
          )
        ).body.mayPlace,
      ).toBe(true);
      expect(page.contract).toEqual({
        anniversary: '2027-03-31',
        declareBy: '2027-02-28',
      });
      expect(page.items).toMatchObject([{ id: body.id, possibleActs: [] }]);
      portal.at('2026-12-02T23:30:00Z');
      expect((await listed()).items[0].late).toBe(true);
    });

    it('is placed once by one key, and refused with what would do', async () => {
      const first = await place({}, 'the-same-key');
      expect((await place({}, 'the-same-key')).body.id).toBe(first.body.id);
      const refusals = [
        [{}, 422, 'first-exists'],
        [{ kind: 'yearly' }, 422, 'reference-taken'],
        [
          { kind: 'yearly', reference: 'BC-2', placedOn: '2026-11-24' },
          422,
          'in-the-future',
        ],
        [
          { kind: 'yearly', reference: 'BC-2', importId: 'none' },
          400,
          'unknown-inventory',
        ],
      ] as const;
      for (const [changes, status, code] of refusals) {
        const answer = await place(changes);
        expect([answer.status, answer.body.code]).toEqual([status, code]);
      }
      expect((await listed()).items).toHaveLength(1);
    });

    it('takes no inventory that was only checked, or is another’s', async () => {
      await knex('inventory_import').update({ state: 'checked' });
      expect((await place()).body.code).toBe('unknown-inventory');
      await knex('inventory_import').update({
        state: 'applied',
        establishment_id: OTHER,
      });
      expect((await place()).body.code).toBe('unknown-inventory');
    });

    it('is started by the contractor, once, on a day that has been', async () => {
      const { body } = await place();
      const start = (startedOn: string) =>
        post('contractor', `/orders/${body.id}/start`, { startedOn });
      expect((await start('2026-11-24')).body.code).toBe('in-the-future');
      expect((await start('2026-11-01')).body.code).toBe(
        'before-it-was-placed',
      );
      const started: { status: number; body: Order } = await start(
        '2026-11-20',
      );
      expect(started.body).toMatchObject({
        state: 'started',
        startedOn: '2026-11-20',
        startedBy: 'contractor (person)',
        possibleActs: [],
      });
      expect((await start('2026-11-20')).status).toBe(409);
      expect(
        (
          await post('local-referent', `/orders/${body.id}/withdrawal`, {
            reason: 'Too late',
          })
        ).status,
      ).toBe(409);
    });

    it('is withdrawn with a reason, and its reference is free again', async () => {
      const { body } = await place();
      const withdrawn = await post(
        'local-referent',
        `/orders/${body.id}/withdrawal`,
        { reason: 'Wrong number' },
      );
      expect(withdrawn.body).toMatchObject({
        state: 'withdrawn',
        withdrawalReason: 'Wrong number',
        nextAnniversary: null,
        late: false,
      });
      expect((await place()).status).toBe(201);
    });

    it('pages orders and movements, the latest first', async () => {
      await place();
      await place({
        kind: 'yearly',
        reference: 'BC-2',
        placedOn: '2026-11-20',
      });
      const first = await listed({ limit: 1 });
      expect(first.items).toMatchObject([{ reference: 'BC-2' }]);
      const second = await listed({ limit: 1, cursor: first.nextCursor });
      expect(second).toMatchObject({
        items: [{ reference: 'BC-1' }],
        nextCursor: null,
      });

      const moved = async (query: object) =>
        (
          await portal
            .call('contractor', 'get', `/establishments/${OWN}/movements`)
            .query(query)
        ).body;
      const page = await moved({ limit: 1 });
      const rest = await moved({ limit: 9, cursor: page.nextCursor });
      const all = [...page.items, ...rest.items];
      expect(all).toMatchObject(
        all.map(() => ({
          kind: 'joined',
          day: '2026-11-23',
          recordedBy: 'local-referent (person)',
          importId,
        })),
      );
      expect(all.map(one => one.name).sort()).toEqual(['srv-2', 'srv-3']);
    });
  },
);

describe.each(databases.eachSupportedId())('the tables of orders on %s', id => {
  it('come and go', async () => {
    const knex = await databases.init(id);
    const name = '20261126001000_orders.js';
    const directory = MIGRATIONS_DIRECTORY;
    for (;;) {
      const [, pending] = await knex.migrate.list({ directory });
      await knex.migrate.up({ directory, name: pending[0].file });
      if (pending[0].file === name) break;
    }
    expect(await knex('purchase_order').select()).toEqual([]);
    await knex.migrate.down({ directory, name });
    expect(await knex.schema.hasTable('purchase_order')).toBe(false);
    expect(await knex.schema.hasTable('purchase_order_number')).toBe(false);
  });
});
