import { TestDatabases } from '@backstage/backend-test-utils';
import type { Ticket } from '@caih/backstage-plugin-itsm-common';
import { OWN, type Portal, startPortal } from '../__testUtils__/portal';
import { type TestCell, workbook } from '../fleet/__testUtils__/workbook';
import { XLSX_MEDIA_TYPE } from '../router';

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
];
const line = (restoreTime: string, after: string): TestCell[] => [
  'srv-2',
  'HPE',
  'ProLiant DL380 Gen10',
  'Serveur x86',
  'SYNTH-2',
  { day: '2026-12-31' },
  after,
  '24x7',
  restoreTime,
];

/** The last second of the warranty's last day at the site, and what follows. */
const PLACES = [
  {
    place: 'Paris',
    site: {
      territory: 'FR',
      time_zone: 'Europe/Paris',
      holiday_region: 'FR',
    },
    lastSecond: '2026-12-31T22:59:59Z',
    tenHoursLater: '2027-01-01T08:59:59Z',
    midnight: '2026-12-31T23:00:00Z',
    corrected: '2027-01-01T07:00:00Z',
    afterIt: '2027-01-01T07:30:00Z',
    contractual: true,
  },
  {
    place: 'Saint-Denis',
    site: {
      territory: 'RE',
      time_zone: 'Indian/Reunion',
      holiday_region: 'RE',
    },
    lastSecond: '2026-12-31T19:59:59Z',
    tenHoursLater: '2027-01-01T05:59:59Z',
    midnight: '2026-12-31T20:00:00Z',
    corrected: '2027-01-01T04:00:00Z',
    afterIt: '2027-01-01T04:30:00Z',
    contractual: false,
  },
];

describe.each(databases.eachSupportedId())('on %s', databaseId => {
  describe.each(PLACES)(
    'terms of a machine in $place, as they stood',
    ({ site, lastSecond, tenHoursLater, midnight, ...place }) => {
      let portal: Portal;
      let machineId: string;

      const give = async (row: TestCell[]) => {
        const { body } = await portal
          .call('local-referent', 'post', '/imports')
          .query({ establishment: OWN, fileName: 'parc.xlsx' })
          .set('Content-Type', XLSX_MEDIA_TYPE)
          .send(workbook([HEADERS, row]));
        const post = (path: string, said: object) =>
          portal
            .call('local-referent', 'post', `/imports/${body.id}/${path}`)
            .send(said);
        await post('check', { columns: [], mode: 'update' });
        expect((await post('apply', { lines: 'all' })).status).toBe(200);
      };
      const enter = async (
        calledAt: string,
        about: object = { machineId },
      ): Promise<Ticket> => {
        const { status, body } = await portal
          .call('contractor', 'post', '/tickets')
          .set('Idempotency-Key', portal.nextKey())
          .send({
            title: 'Fan failed',
            description: 'Fan 3',
            impact: 2,
            urgency: 2,
            calledAt,
            ...about,
          });
        expect([status, body.error?.message]).toEqual([201, undefined]);
        return body;
      };

      beforeEach(async () => {
        const knex = await databases.init(databaseId);
        portal = await startPortal(knex);
        await knex('site').where({ id: OWN }).update(site);
        await give(line('10H', ''));
        machineId = (
          await knex('machine').where({ serial_number: 'SYNTH-2' }).first()
        ).id;
        // Hours after the end of the warranty a level is ordered after all.
        portal.at(place.corrected);
        await give(line('4H', 'ré-adossement constructeur'));
        portal.at('2027-01-01T12:00:00Z');
      });
      afterEach(() => portal.stop());

      it('are pinned on a call entered late, by its instant (CI18)', async () => {
        const called = await enter(lastSecond);
        expect(called).toMatchObject({
          lateEntry: true,
          registeredAt: lastSecond,
          terms: {
            level: 'under-warranty',
            restoreTime: '10H',
            contractual: place.contractual,
          },
          clock: { dueAt: tenHoursLater },
        });
        expect(await enter(midnight)).toMatchObject({
          terms: { level: 'not-covered', restoreTime: null },
          clock: { dueAt: null },
        });
        expect((await enter(place.afterIt)).terms).toMatchObject({
          level: 'vendor-backed',
          restoreTime: '4H',
        });
      });

      it('are those that are told before it is entered (C19)', async () => {
        const { body } = await portal
          .call('contractor', 'post', '/tickets/preview')
          .send({ machineId, impact: 2, urgency: 2, calledAt: lastSecond });
        expect(body).toMatchObject({
          terms: { level: 'under-warranty', restoreTime: '10H' },
          dueAt: tenHoursLater,
        });
      });

      it('are pinned at the qualification, by the registration (CI15)', async () => {
        const unknown = await enter(lastSecond, {
          establishmentId: OWN,
          machineText: 'The second one',
        });
        expect(unknown.terms).toBeNull();
        const { body } = await portal.act('contractor', unknown, 'qualify', {
          diagnosis: 'Fan 3',
          machineId,
        });
        expect(body.events[body.events.length - 1].data.terms).toMatchObject({
          level: 'under-warranty',
          restoreTime: '10H',
        });
      });

      it('are, before anything was written, those that were written first', async () => {
        // The machine joined the fleet on 23 November, at 09:00 in Paris.
        portal.at('2026-11-23T09:00:00Z');
        expect((await enter('2026-11-23T07:00:00Z')).terms).toMatchObject({
          level: 'under-warranty',
          restoreTime: '10H',
        });
      });
    },
  );
});
