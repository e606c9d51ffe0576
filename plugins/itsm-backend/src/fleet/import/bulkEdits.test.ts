import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  ImportLine,
  InventoryImport,
  Machine,
  MachineTermsOverTime,
} from '@caih/backstage-plugin-itsm-common';
import {
  type Caller,
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../../__testUtils__/portal';
import { MIGRATIONS_DIRECTORY } from '../../database';

jest.setTimeout(180_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const SECOND = '0wn000000002';

describe.each(databases.eachSupportedId())(
  'a change of several machines at once, on %s',
  databaseId => {
    let portal: Portal;
    let knex: Awaited<ReturnType<typeof databases.init>>;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      for (const id of [OWN, OTHER]) {
        await knex('machine')
          .where({ id: MACHINE[id] })
          .update({ identity: `serial:hpe:synth${id}` });
      }
      const first = await knex('machine').where({ id: MACHINE[OWN] }).first();
      await knex('machine').insert({
        ...first,
        id: SECOND,
        name: 'srv-second',
        identity: 'asset:inv2',
        search_text: 'srv second',
        serial_number: null,
        asset_tag: 'INV-2',
        service_window: null,
        restore_time: null,
        maintained_from: '2026-01-01',
      });
    });
    afterEach(() => portal.stop());

    const edit = (body: object, by: Caller = 'contractor') =>
      portal.call(by, 'post', '/imports/bulk-edits').send(body);
    const BOTH = { ids: [MACHINE[OWN], SECOND] };
    const edited = async (changes: object): Promise<InventoryImport> => {
      const { status, body } = await edit({ machines: BOTH, changes });
      expect([status, body.error?.message]).toEqual([201, undefined]);
      return body;
    };
    const linesOf = async ({ id }: InventoryImport): Promise<ImportLine[]> => {
      const { body } = await portal.call(
        'local-referent',
        'get',
        `/imports/${id}/lines`,
      );
      return body.items;
    };
    const apply = (
      { id }: InventoryImport,
      body: object = { lines: 'all' },
      by: Caller = 'local-referent',
    ) => portal.call(by, 'post', `/imports/${id}/apply`).send(body);
    const machine = async (id: string): Promise<Machine> =>
      (await portal.call('local-referent', 'get', `/machines/${id}`)).body;

    it('is shown with old and new values, and changes nothing by itself', async () => {
      const written = await edited({ room: 'S2', serviceWindow: 'HO' });
      expect(written).toMatchObject({
        origin: 'bulk-edit',
        fileName: 'modification-2026-11-23.csv',
        state: 'checked',
        mode: 'update',
        lineCount: 2,
        counts: { changed: 1, wrong: 1, added: 0, removed: 0 },
        created: { by: { name: 'contractor (person)' } },
        mayApply: false,
      });
      const lines = await linesOf(written);
      expect(
        lines.map(({ name, outcome, changes, faults }) => ({
          name,
          outcome,
          changes,
          faults: faults.map(one => one.code),
        })),
      ).toEqual([
        {
          name: `srv-${OWN}`,
          outcome: 'changed',
          changes: [
            { field: 'room', before: null, after: 'S2' },
            { field: 'serviceWindow', before: '24x7', after: 'HO' },
          ],
          faults: [],
        },
        {
          name: 'srv-second',
          outcome: 'wrong',
          changes: [],
          faults: ['window-without-time'],
        },
      ]);
      expect(await machine(MACHINE[OWN])).toMatchObject({ room: null });
    });

    it('is applied by the local referent, and kept with who and when', async () => {
      const written = await edited({
        room: 'S2',
        serviceWindow: 'HO',
        restoreTime: '10H',
        warrantyEnd: '2028-06-30',
      });
      expect((await apply(written, undefined, 'contractor')).status).toBe(403);
      portal.at('2026-11-24T09:00:00Z');
      const { status, body } = await apply(written);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        state: 'applied',
        origin: 'bulk-edit',
        applied: {
          at: '2026-11-24T09:00:00Z',
          by: { name: 'local-referent (person)' },
        },
      });
      for (const id of BOTH.ids) {
        expect(await machine(id)).toMatchObject({
          room: 'S2',
          serviceWindow: 'HO',
          restoreTime: '10H',
          coverage: {
            warrantyEnd: '2028-06-30',
            afterWarranty: 'vendor-backed',
          },
        });
      }
      expect(await machine(SECOND)).toMatchObject({
        name: 'srv-second',
        assetTag: 'INV-2',
        coverage: { maintainedFrom: '2026-01-01' },
      });
      const { changes }: MachineTermsOverTime = (
        await portal.call('local-referent', 'get', `/machines/${SECOND}/terms`)
      ).body;
      expect(changes).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            kind: 'changed',
            importId: written.id,
            recordedBy: 'local-referent (person)',
            facts: expect.objectContaining({ restoreTime: '10H' }),
          }),
        ]),
      );
      const { body: list } = await portal.call(
        'local-referent',
        'get',
        '/imports',
      );
      expect(
        list.items.map((one: InventoryImport) => [one.id, one.origin]),
      ).toEqual([[written.id, 'bulk-edit']]);
    });

    it('is applied to the machines it fits where others are wrong', async () => {
      const written = await edited({ maintainedUntil: '2025-12-31' });
      expect((await apply(written)).status).toBe(422);
      expect((await apply(written, { lines: 'good' })).status).toBe(200);
      expect((await machine(MACHINE[OWN])).coverage.maintainedUntil).toBe(
        '2025-12-31',
      );
      expect((await machine(SECOND)).coverage.maintainedUntil).toBeNull();
    });

    it('is not applied to a fleet that has changed, and is not compared again', async () => {
      const first = await edited({ room: 'S2' });
      const second = await edited({ room: 'S3' });
      expect((await apply(second)).status).toBe(200);
      const { status, body } = await apply(first);
      expect([status, body.code]).toEqual([409, 'fleet-changed']);
      expect((await machine(SECOND)).room).toBe('S3');

      const again = await portal
        .call('local-referent', 'post', `/imports/${first.id}/check`)
        .send({ columns: [], mode: 'whole-fleet' });
      expect([again.status, again.body.code]).toEqual([409, 'fleet-changed']);
    });

    it('is of all machines that a list keeps, of one establishment', async () => {
      const { body } = await edit({
        machines: { filter: { text: 'second', establishment: OWN } },
        changes: { rack: 'R1' },
      });
      expect(body).toMatchObject({ lineCount: 1, counts: { changed: 1 } });

      const several = await edit({
        machines: { filter: {} },
        changes: { rack: 'R1' },
      });
      expect([several.status, several.body.code]).toEqual([
        422,
        'several-establishments',
      ]);
      const none = await edit(
        { machines: { ids: [MACHINE[OTHER]] }, changes: { rack: 'R1' } },
        'local-referent',
      );
      expect(none.status).toBe(404);
    });

    it('reads its own columns, whatever they mean in files of the establishment', async () => {
      const meant = {
        establishment_id: OWN,
        template_version: '2026-1',
        header: 'salle',
        column_id: 'building',
      };
      await knex('inventory_mapping').insert(meant);
      const [line] = await linesOf(await edited({ room: 'S2' }));
      expect(line.changes).toEqual([
        { field: 'room', before: null, after: 'S2' },
      ]);
      expect(await knex('inventory_mapping').select()).toEqual([meant]);
    });

    it.each([
      [{ machines: BOTH, changes: {} }],
      [{ machines: BOTH, changes: { serialNumber: '1' } }],
      [{ machines: BOTH, changes: { restoreTime: '5H' } }],
      [{ machines: { ids: [] }, changes: { room: 'S1' } }],
    ])('does not take %j', async body => {
      expect((await edit(body)).status).toBe(400);
    });
  },
);

describe.each(databases.eachSupportedId())(
  'where inventories come from, on %s',
  databaseId => {
    it('is a file, of those that were there before', async () => {
      const knex = await databases.init(databaseId);
      const name = '20261126040000_bulk_edits.js';
      const migrations = { directory: MIGRATIONS_DIRECTORY };
      await knex.migrate.up({
        ...migrations,
        name: '20261101000000_fleet.js',
      });
      await knex.migrate.up({
        ...migrations,
        name: '20261125120000_inventory_imports.js',
      });
      await knex('establishment').insert({
        id: OWN,
        name: 'CHU',
        search_text: 'chu',
      });
      await knex('inventory_import').insert({
        id: 'one',
        establishment_id: OWN,
        file_name: 'parc.xlsx',
        format: 'xlsx',
        byte_size: 3,
        sha256: '0'.repeat(64),
        template_version: '2026-1',
        header_index: 0,
        line_count: 1,
        columns: '[]',
        state: 'read',
        created_at: 0,
        created_by: 'user:default/sacha',
        created_by_name: 'Sacha',
      });
      const before = await knex('inventory_import').select();
      await knex.migrate.up({ ...migrations, name });
      expect(await knex('inventory_import').pluck('origin')).toEqual(['file']);
      await knex.migrate.down({ ...migrations, name });
      expect(await knex('inventory_import').select()).toEqual(before);
    });
  },
);
