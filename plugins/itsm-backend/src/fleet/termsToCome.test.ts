import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type {
  InventoryImport,
  Machine,
  MachineTermsOverTime,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  MACHINE,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { MIGRATIONS_DIRECTORY } from '../database';
import { XLSX_MEDIA_TYPE } from '../router';
import { type TestCell, workbook } from './__testUtils__/workbook';
import { DatabaseEstablishmentStore } from './EstablishmentStore';
import { DatabaseMachineStore } from './DatabaseMachineStore';
import { takeEffect } from './takeEffect';
import { DatabaseTermsStore } from './TermsStore';
import { DatabaseTermsToComeStore } from './TermsToComeStore';
import { losingCover } from './warnings/losingCover';

jest.setTimeout(180_000);

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
  'Début de maintenance',
  'Fin de maintenance',
  'Commande',
];
interface Terms {
  time: string;
  from?: string;
  until?: string;
  order: string;
}
const line = ({ time, from, until, order }: Terms): TestCell[] => [
  'srv-2',
  'HPE',
  'ProLiant DL380 Gen10',
  'Serveur x86',
  'SYNTH-2',
  'aucune',
  'ré-adossement constructeur',
  '24x7',
  time,
  from ? { day: from } : null,
  until ? { day: until } : null,
  order,
];
const NOW_HELD = { time: '10H', until: '2026-12-31', order: 'BC-2026' };
const TO_COME = { time: '4H', from: '2027-01-01', order: 'BC-2027' };

/** Half an hour before, and at, the midnight of 1 January at the site. */
const PLACES = [
  {
    place: 'Paris',
    site: { territory: 'FR', time_zone: 'Europe/Paris', holiday_region: 'FR' },
    before: '2026-12-31T22:30:00Z',
    midnight: '2026-12-31T23:00:00Z',
  },
  {
    place: 'Cayenne',
    site: {
      territory: 'GF',
      time_zone: 'America/Cayenne',
      holiday_region: 'GF',
    },
    before: '2027-01-01T02:30:00Z',
    midnight: '2027-01-01T03:00:00Z',
  },
];

describe.each(databases.eachSupportedId())('on %s', databaseId => {
  describe.each(PLACES)(
    'terms to come of a machine in $place',
    ({ site, before, midnight }) => {
      let knex: Knex;
      let portal: Portal;
      let id: string;

      const give = async (
        row: TestCell[],
        headers = HEADERS,
      ): Promise<InventoryImport> => {
        const { body } = await portal
          .call('local-referent', 'post', '/imports')
          .query({ establishment: OWN, fileName: 'parc.xlsx' })
          .set('Content-Type', XLSX_MEDIA_TYPE)
          .send(workbook([headers, row]));
        const post = (path: string, said: object) =>
          portal
            .call('local-referent', 'post', `/imports/${body.id}/${path}`)
            .send(said);
        const checked = await post('check', { columns: [], mode: 'update' });
        const applied = await post('apply', { lines: 'all' });
        expect([applied.status, applied.body.error?.message]).toEqual([
          200,
          undefined,
        ]);
        return checked.body;
      };
      const read = async (path = '') =>
        (await portal.call('local-referent', 'get', `/machines/${id}${path}`))
          .body;
      const machine = (): Promise<Machine> => read();
      const effect = (at: string) =>
        takeEffect({
          clock: { now: () => at },
          establishments: DatabaseEstablishmentStore.create(knex),
          events: { publish: async () => {}, subscribe: async () => {} },
          knex,
          logger: mockServices.logger.mock(),
          machines: DatabaseMachineStore.create(knex),
          terms: DatabaseTermsStore.create(knex),
          toCome: DatabaseTermsToComeStore.create(),
        });
      const register = async () =>
        (
          await portal
            .call('contractor', 'post', '/tickets')
            .set('Idempotency-Key', portal.nextKey())
            .send({
              title: 'Fan failed',
              description: 'Fan 3',
              impact: 2,
              urgency: 2,
              machineId: id,
            })
        ).body;

      beforeEach(async () => {
        knex = await databases.init(databaseId);
        portal = await startPortal(knex);
        await knex('site').where({ id: OWN }).update(site);
        await give(line(NOW_HELD));
        id = (await knex('machine').where({ serial_number: 'SYNTH-2' }).first())
          .id;
      });
      afterEach(() => portal.stop());

      it('wait apart, and say what changes next and when', async () => {
        const { counts } = await give(line(TO_COME));
        expect(counts).toMatchObject({ changed: 1, unchanged: 0 });
        expect(await machine()).toMatchObject({
          coverage: {
            maintainedUntil: '2026-12-31',
            orderReference: 'BC-2026',
          },
          levelToday: { level: 'vendor-backed' },
          restoreTime: '10H',
          termsToCome: {
            from: '2027-01-01',
            level: 'vendor-backed',
            serviceWindow: '24x7',
            restoreTime: '4H',
            orderReference: 'BC-2027',
          },
        });
        const { periods, changes }: MachineTermsOverTime = await read('/terms');
        expect(
          periods.map(({ from, until, restoreTime, orderReference }) =>
            [from, until, restoreTime, orderReference].join(' '),
          ),
        ).toEqual([
          '2026-11-23 2026-12-31 10H BC-2026',
          '2027-01-01  4H BC-2027',
        ]);
        expect(changes.map(({ kind, from }) => [kind, from])).toEqual([
          ['planned', '2027-01-01'],
          ['joined', '2026-11-23'],
        ]);
      });

      it('go out with the fleet, so that what comes out goes back in unchanged', async () => {
        await give(line(TO_COME));
        await knex('machine')
          .where({ id: MACHINE[OWN] })
          .update({ identity: `serial:hpe:synth${OWN}` });
        for (const path of [
          '/imports/template?machines=true&',
          '/machines/export?',
        ]) {
          const { status, body: file } = await portal
            .call('local-referent', 'get', `${path}establishment=${OWN}`)
            .buffer(true)
            .parse((response, done) => {
              const chunks: Buffer[] = [];
              response.on('data', chunk => chunks.push(chunk));
              response.on('end', () => done(null, Buffer.concat(chunks)));
            });
          expect([path, status]).toEqual([path, 200]);
          const { body } = await portal
            .call('local-referent', 'post', '/imports')
            .query({ establishment: OWN, fileName: 'parc.xlsx' })
            .set('Content-Type', XLSX_MEDIA_TYPE)
            .send(file);
          const checked = await portal
            .call('local-referent', 'post', `/imports/${body.id}/check`)
            .send({ columns: [], mode: 'whole-fleet' });
          expect(checked.body.counts).toMatchObject({
            unchanged: 2,
            changed: 0,
            wrong: 0,
          });
        }
      });

      it('change nothing where they are said once more, and give way to others', async () => {
        await give(line(TO_COME));
        expect((await give(line(TO_COME))).counts).toMatchObject({
          changed: 0,
          unchanged: 1,
        });
        await give(line({ ...TO_COME, time: '50H' }));
        expect((await machine()).termsToCome?.restoreTime).toBe('50H');
      });

      it('are taken back by an inventory that says the terms of today', async () => {
        await give(line(TO_COME));
        const { id: importId, counts } = await give(line(NOW_HELD));
        expect(counts).toMatchObject({ changed: 1, unchanged: 0 });
        const { items } = (
          await portal.call(
            'local-referent',
            'get',
            `/imports/${importId}/lines`,
          )
        ).body;
        expect(
          items[0].changes.map(
            ({ field, before: was, after }: Record<string, string>) => [
              field,
              was,
              after,
            ],
          ),
        ).toEqual([
          ['restoreTime', '4H', '10H'],
          ['maintainedFrom', '2027-01-01', null],
          ['maintainedUntil', null, '2026-12-31'],
          ['orderReference', 'BC-2027', 'BC-2026'],
        ]);
        expect(await machine()).toMatchObject({
          restoreTime: '10H',
          coverage: {
            maintainedUntil: '2026-12-31',
            orderReference: 'BC-2026',
          },
        });
        expect((await machine()).termsToCome).toBeUndefined();
        expect(await effect(midnight)).toBe(0);
        expect((await give(line(NOW_HELD))).counts).toMatchObject({
          changed: 0,
          unchanged: 1,
        });
      });

      it('stay where an inventory says nothing of their day, and otherwise take on what it says', async () => {
        await give(line(TO_COME));
        const some = (...said: [header: string, cell: TestCell][]) =>
          give(
            [...line(NOW_HELD).slice(0, 5), ...said.map(([, cell]) => cell)],
            [...HEADERS.slice(0, 5), ...said.map(([header]) => header)],
          );
        await some(['GTR', '10H'], ['PSG', '24x7']);
        expect((await machine()).termsToCome).toMatchObject({
          from: '2027-01-01',
          restoreTime: '4H',
        });
        await some(
          ['Début de maintenance', { day: '2027-02-01' }],
          ['Fin de maintenance', { day: '2027-12-31' }],
        );
        expect((await machine()).termsToCome).toMatchObject({
          from: '2027-02-01',
          level: 'vendor-backed',
          serviceWindow: '24x7',
          restoreTime: '4H',
          orderReference: 'BC-2027',
        });
        expect(await machine()).toMatchObject({
          restoreTime: '10H',
          coverage: { maintainedUntil: '2026-12-31' },
        });
      });

      it('take effect by themselves at the midnight of the site', async () => {
        const { id: importId } = await give(line(TO_COME));
        portal.at(before);
        expect(await effect(before)).toBe(0);
        expect((await register()).terms).toMatchObject({ restoreTime: '10H' });

        // At once, before anything has written it.
        portal.at(midnight);
        expect((await register()).terms).toMatchObject({
          level: 'vendor-backed',
          restoreTime: '4H',
        });
        expect(await machine()).toMatchObject({
          restoreTime: '4H',
          coverage: { orderReference: 'BC-2027' },
        });
        expect((await machine()).termsToCome).toBeUndefined();

        expect(await effect(midnight)).toBe(1);
        expect(await effect(midnight)).toBe(0);
        expect(await machine()).toMatchObject({
          restoreTime: '4H',
          coverage: { maintainedFrom: '2027-01-01', maintainedUntil: null },
        });
        const { periods, changes }: MachineTermsOverTime = await read('/terms');
        expect(periods.map(({ from, until }) => [from, until])).toEqual([
          ['2026-11-23', '2026-12-31'],
          ['2027-01-01', null],
        ]);
        expect(changes[0]).toMatchObject({
          kind: 'changed',
          recordedAt: midnight,
          recordedBy: 'local-referent (person)',
          importId,
        });
      });

      it('keep a machine from the warnings of covers that end', async () => {
        const options = {
          establishments: DatabaseEstablishmentStore.create(knex),
          machines: DatabaseMachineStore.create(knex),
        };
        const losing = async () => {
          const found: string[] = [];
          for await (const one of losingCover(
            options,
            { kind: 'all', why: 'a test' },
            '2026-11-23T09:00:00Z',
          )) {
            found.push(one.lastDay);
          }
          return found;
        };
        expect(await losing()).toEqual(['2026-12-31']);
        await give(line(TO_COME));
        expect(await losing()).toEqual([]);
        // A day between the two is one without cover.
        await give(line({ ...TO_COME, from: '2027-01-02' }));
        expect(await losing()).toEqual(['2026-12-31']);
      });
    },
  );

  it('come and go with their table', async () => {
    const knex = await databases.init(databaseId);
    const portal = await startPortal(knex);
    const what = {
      directory: MIGRATIONS_DIRECTORY,
      name: '20261127011000_terms_to_come.js',
    };
    await knex.migrate.down(what);
    expect(await knex.schema.hasTable('machine_terms_to_come')).toBe(false);
    await knex.migrate.up(what);
    expect(await knex('machine_terms_to_come').select()).toEqual([]);
    await portal.stop();
  });
});
