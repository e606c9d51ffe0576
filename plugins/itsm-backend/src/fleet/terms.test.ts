import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  InventoryImport,
  MachineTermsOverTime,
} from '@caih/backstage-plugin-itsm-common';
import {
  MACHINE,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { MIGRATIONS_DIRECTORY } from '../database';
import { XLSX_MEDIA_TYPE } from '../router';
import { type TestCell, workbook } from './__testUtils__/workbook';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const HEADERS = [
  'Nom',
  'Constructeur',
  'Modèle',
  'Catégorie',
  'N° de série',
  'Fin de garantie',
  'Niveau après garantie',
  'PSG',
  'GTR',
];
const NEW = 'SYNTH-0002';
const line = (restoreTime: string, name = 'srv-2'): TestCell[] => [
  name,
  'HPE',
  'ProLiant DL380 Gen10',
  'Serveur x86',
  NEW,
  { day: '2027-03-31' },
  'ré-adossement constructeur',
  'HO',
  restoreTime,
];

describe.each(databases.eachSupportedId())(
  'the terms of a machine over time on %s (BI1, BI8)',
  databaseId => {
    let portal: Portal;
    let knex: Awaited<ReturnType<typeof databases.init>>;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      await knex('machine')
        .where({ id: MACHINE[OWN] })
        .update({ identity: `serial:hpe:synth${OWN}` });
    });
    afterEach(() => portal.stop());

    const post = (path: string, body: object) =>
      portal.call('local-referent', 'post', path).send(body);
    const give = async (
      rows: TestCell[][],
      mode = 'update',
    ): Promise<InventoryImport> => {
      const { body } = await portal
        .call('local-referent', 'post', '/imports')
        .query({ establishment: OWN, fileName: 'parc.xlsx' })
        .set('Content-Type', XLSX_MEDIA_TYPE)
        .send(workbook([HEADERS, ...rows]));
      await post(`/imports/${body.id}/check`, { columns: [], mode });
      const applied = await post(`/imports/${body.id}/apply`, {
        lines: 'all',
        removals: 1,
      });
      expect([applied.status, applied.body.error?.message]).toEqual([
        200,
        undefined,
      ]);
      return body;
    };
    const idOf = async (serial: string): Promise<string> =>
      (await knex('machine').where({ serial_number: serial }).first()).id;
    const termsOf = async (id: string): Promise<MachineTermsOverTime> =>
      (await portal.call('local-referent', 'get', `/machines/${id}/terms`))
        .body;

    it('keeps what an inventory says, with who applied it and which it was', async () => {
      const first = await give([line('10H')]);
      portal.at('2026-12-15T23:30:00Z');
      const second = await give([line('4H')]);
      const { periods, changes, today } = await termsOf(await idOf(NEW));
      expect(today).toBe('2026-12-16');
      expect(
        periods.map(({ from, until, level, restoreTime }) =>
          [from, until, level, restoreTime].join(' '),
        ),
      ).toEqual([
        '2026-11-23 2026-12-15 under-warranty 10H',
        // Half past midnight in Paris: already the day after.
        '2026-12-16 2027-03-31 under-warranty 4H',
        '2027-04-01  vendor-backed 4H',
      ]);
      expect(
        changes.map(({ kind, from, recordedBy, importId, facts }) => [
          kind,
          from,
          recordedBy,
          importId,
          facts.restoreTime,
        ]),
      ).toEqual([
        ['changed', '2026-12-16', 'local-referent (person)', second.id, '4H'],
        ['joined', '2026-11-23', 'local-referent (person)', first.id, '10H'],
      ]);
    });

    it('writes nothing down where the terms stay as they are', async () => {
      await give([line('10H')]);
      await give([line('10H', 'srv-2-new')]);
      expect((await termsOf(await idOf(NEW))).changes).toHaveLength(1);
    });

    it('tells the last day that a notice sets, once it is acknowledged', async () => {
      const { id } = await portal.tellNotice();
      await portal
        .call(
          'local-referent',
          'post',
          `/obsolescence/notices/${id}/acts/acknowledge`,
        )
        .set('If-Match', '"3"')
        .send({});
      const { periods, changes } = await termsOf(MACHINE[OWN]);
      expect(changes.map(({ kind, recordedBy }) => [kind, recordedBy])).toEqual(
        [['notice', 'local-referent (person)']],
      );
      expect(periods).toMatchObject([
        { level: 'vendor-backed', until: '2028-06-30' },
        { level: 'not-covered', from: '2028-07-01', until: null },
      ]);
    });

    it('tells which machines left, when, and keeps their terms', async () => {
      await give([line('10H')]);
      const id = await idOf(NEW);
      await give(
        [
          [
            `srv-${OWN}`,
            'HPE',
            'ProLiant DL380 Gen10',
            'Serveur x86',
            `SYNTH-${OWN}`,
          ],
        ],
        'whole-fleet',
      );
      const kinds = await knex('machine_terms')
        .where({ machine_id: id })
        .orderBy('change_sequence')
        .select('kind', 'restore_time');
      expect(kinds).toEqual([
        { kind: 'joined', restore_time: '10H' },
        { kind: 'left', restore_time: '10H' },
      ]);
    });
  },
);

describe.each(databases.eachSupportedId())(
  'the table of terms on %s',
  databaseId => {
    it('begins with what each machine has, and goes again', async () => {
      const knex = await databases.init(databaseId);
      const at = (name: string) => ({ directory: MIGRATIONS_DIRECTORY, name });
      for (;;) {
        const [, pending] = await knex.migrate.list({
          directory: MIGRATIONS_DIRECTORY,
        });
        const file = pending[0].file as string;
        if (file.includes('machine_terms')) break;
        await knex.migrate.up(at(file));
      }
      await knex('establishment').insert({
        id: OWN,
        name: 'H',
        search_text: 'h',
      });
      await knex('site').insert({
        establishment_id: OWN,
        id: OWN,
        name: 'Main',
        territory: 'FR',
        time_zone: 'Europe/Paris',
        holiday_region: 'FR',
      });
      for (const [id, removedAt] of [
        ['stays', null],
        ['left', 4_102_444_800],
      ] as const) {
        await knex('machine').insert({
          id,
          establishment_id: OWN,
          site_id: OWN,
          identity: id,
          name: id,
          category: 'server-x86',
          maker: 'HPE',
          model: 'DL380',
          warranty_end: '2027-01-31',
          restore_time: '4H',
          search_text: id,
          change_sequence: 7,
          created_at: 4_100_000_000,
          updated_at: 4_100_000_000,
          removed_at: removedAt,
        });
      }
      const name = '20261126000000_machine_terms.js';
      await knex.migrate.up(at(name));
      const rows = await knex('machine_terms')
        .orderBy(['machine_id', 'change_sequence'])
        .select('machine_id', 'kind', 'recorded_at', 'warranty_end');
      expect(
        rows.map(row => ({ ...row, recorded_at: Number(row.recorded_at) })),
      ).toEqual([
        {
          machine_id: 'left',
          kind: 'joined',
          recorded_at: 4_100_000_000,
          warranty_end: '2027-01-31',
        },
        {
          machine_id: 'left',
          kind: 'left',
          recorded_at: 4_102_444_800,
          warranty_end: '2027-01-31',
        },
        {
          machine_id: 'stays',
          kind: 'joined',
          recorded_at: 4_100_000_000,
          warranty_end: '2027-01-31',
        },
      ]);
      await knex.migrate.down(at(name));
      expect(await knex.schema.hasTable('machine_terms')).toBe(false);
      expect(await knex('machine').select()).toHaveLength(2);
    });
  },
);
