import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import {
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../../__testUtils__/portal';
import { MIGRATIONS_DIRECTORY } from '../../database';
import { DatabaseMessageStore, type RawDbMessageRow } from '../../messages';
import { DatabaseEstablishmentStore } from '../EstablishmentStore';
import { DatabaseMachineStore } from '../DatabaseMachineStore';
import { DatabaseWarningStore, warningWriter, warnOfEnds } from '.';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'warnings of covers that end on %s (BI2)',
  databaseId => {
    let knex: Knex;
    let portal: Portal;
    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
    });
    afterEach(() => portal.stop());

    const options = () => ({
      knex,
      store: DatabaseWarningStore.create(),
      establishments: DatabaseEstablishmentStore.create(knex),
      machines: DatabaseMachineStore.create(knex),
    });
    const warn = (at: string) =>
      warnOfEnds({
        ...options(),
        outbox: DatabaseMessageStore.create(),
        clock: { now: () => at },
        logger: mockServices.logger.mock(),
      });
    const told = () =>
      knex('message_notice')
        .where('kind', 'coverage-ending')
        .orderBy('ticket')
        .select('ticket', 'establishment_id', 'step');
    const change = (facts: object, id = MACHINE[OWN]) =>
      knex('machine').where({ id }).update(facts);
    const WARRANTY = { warranty_end: '2026-12-31', after_warranty: null };

    it('leave 90 and 30 days before, each once, from midnight at the site', async () => {
      await change(WARRANTY);
      // 90 days before 1 January, when the machine is not covered any more.
      expect(await warn('2026-10-02T21:59:59Z')).toBe(0);
      expect(await warn('2026-10-02T22:00:00Z')).toBe(1);
      expect(await warn('2026-11-30T12:00:00Z')).toBe(0);
      expect(await warn('2026-12-01T23:00:00Z')).toBe(1);
      expect(await warn('2026-12-31T12:00:00Z')).toBe(0);
      expect(await warn('2027-01-01T12:00:00Z')).toBe(0);
      expect(await told()).toEqual([
        { ticket: 'FCV-2026-000001', establishment_id: OWN, step: 90 },
        { ticket: 'FCV-2026-000002', establishment_id: OWN, step: 30 },
      ]);
    });

    it('is one of 30 days for who comes to be known late', async () => {
      await change(WARRANTY);
      expect(await warn('2026-12-20T12:00:00Z')).toBe(1);
      expect(await warn('2026-12-21T12:00:00Z')).toBe(0);
      expect((await told()).map(one => one.step)).toEqual([30]);
    });

    it('leaves again where the last day moves, and not where a level is ordered', async () => {
      await change(WARRANTY);
      await warn('2026-12-10T12:00:00Z');
      await change({ warranty_end: '2027-02-28' });
      expect(await warn('2026-12-11T12:00:00Z')).toBe(1);
      await change({ after_warranty: 'vendor-backed' });
      expect(await warn('2027-02-15T12:00:00Z')).toBe(0);
    });

    it('is of each establishment apart, with its machines that still lose their cover', async () => {
      await change(WARRANTY);
      await change({ maintained_until: '2026-12-15' }, MACHINE[OTHER]);
      expect(await warn('2026-11-25T12:00:00Z')).toBe(2);
      const [{ ticket }] = (await told()).filter(
        one => one.establishment_id === OWN,
      );
      const writer = warningWriter(options());
      const message = {
        ticket,
        language: 'fr',
        establishment_id: OWN,
        step: 90,
      } as RawDbMessageRow;
      const about = {
        establishment: 'CHU de Nantes',
        url: 'https://portal.example.org/itsm/fleet',
        now: '2026-11-25T12:00:00Z',
      };
      expect(writer.pathOf(message)).toBe(
        `/fleet?establishment=${OWN}&ends=90&lost=true`,
      );
      const written = await writer.write(message, about);
      expect(written?.content).toMatchObject({
        subject: `[${ticket}] Un matériel n’est plus couvert dans 90\u00a0jours ou moins`,
        facts: [
          { label: 'Établissement', value: 'CHU de Nantes' },
          {
            label: 'Jusqu’au 31 décembre 2026',
            value: `srv-${OWN} (HPE ProLiant DL380 Gen10)`,
          },
        ],
      });
      const english = await writer.write({ ...message, language: 'en' }, about);
      expect(english?.content.paragraphs[0]).toBe(
        'The maintenance of one machine of CHU de Nantes ends in 90 days or less, and nothing is ordered to follow.',
      );
      // A level is ordered before it leaves: nobody needs it.
      await change({ after_warranty: 'not-vendor-backed' });
      expect(await writer.write(message, about)).toBeUndefined();
    });

    it('come and go with their tables', async () => {
      await change(WARRANTY);
      await warn('2026-12-20T12:00:00Z');
      const what = {
        directory: MIGRATIONS_DIRECTORY,
        name: '20261126021000_coverage_warnings.js',
      };
      await knex.migrate.down(what);
      expect(await knex.schema.hasTable('coverage_warning')).toBe(false);
      await knex.migrate.up(what);
      expect(await warn('2026-12-20T12:00:00Z')).toBe(1);
    });
  },
);
