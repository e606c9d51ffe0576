import { TestDatabases } from '@backstage/backend-test-utils';
import type { Evolution } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  type Caller,
  MACHINE,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import type { RawDbMessageRow } from '../messages';
import { evolutionWriter } from './evolutionWriter';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const ABOUT = {
  establishment: 'CHU de Nantes',
  url: 'https://portal.example.org/itsm',
  now: '2026-11-23T09:00:00Z',
};

describe.each(databases.eachSupportedId())(
  'what is told of an evolution on %s (CCTP 2.1.4, B10)',
  databaseId => {
    let knex: Knex;
    let portal: Portal;
    let evolution: Evolution;

    const act = async (by: Caller, name: string, body: object = {}) => {
      const answer = await portal
        .call(by, 'post', `/evolutions/${evolution.id}/acts/${name}`)
        .set('Idempotency-Key', portal.nextKey())
        .set('If-Match', `"${evolution.version}"`)
        .send(body);
      expect([answer.status, answer.body.error?.message]).toEqual([
        200,
        undefined,
      ]);
      evolution = answer.body;
    };
    const noticed = () =>
      knex('message_notice')
        .where('kind', 'like', 'evolution-%')
        .orderBy('sequence')
        .select('ticket', 'establishment_id', 'kind', 'sequence');
    const written = async (sequence: number, language: 'fr' | 'en') =>
      (
        await evolutionWriter(knex).write(
          {
            ticket: evolution.id,
            sequence,
            language,
            establishment_id: OWN,
          } as RawDbMessageRow,
          ABOUT,
        )
      )?.content;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      await knex('machine')
        .where('id', MACHINE[OWN])
        .update({ firmware: 'U30 v2.72' });
      const { body } = await portal
        .call('contractor', 'post', `/machines/${MACHINE[OWN]}/evolutions`)
        .set('Idempotency-Key', portal.nextKey())
        .send({
          componentId: 'firmware',
          to: 'U30 v2.90',
          reason: 'Corrects a crash under load',
          risk: 'A restart of ten minutes',
          entitlement: 'vendor-update',
        });
      evolution = body;
    });
    afterEach(() => portal.stop());

    it('goes to the other side at each turn, and not for another day', async () => {
      await act('beneficiary', 'accept', { plannedFor: '2026-11-25' });
      await act('contractor', 'plan', { plannedFor: '2026-11-24' });
      portal.at('2026-11-24T10:00:00Z');
      await act('contractor', 'complete', {
        installed: 'U30 v2.90',
        doneOn: '2026-11-24',
        workDone: 'Updated and restarted',
      });
      const of = { ticket: evolution.id, establishment_id: OWN };
      expect(await noticed()).toEqual([
        { ...of, kind: 'evolution-proposed', sequence: 1 },
        { ...of, kind: 'evolution-decided', sequence: 2 },
        { ...of, kind: 'evolution-settled', sequence: 4 },
      ]);
      expect(await written(1, 'fr')).toMatchObject({
        subject: `[${evolution.id}] Évolution proposée\u00a0: le firmware de srv-${OWN}`,
        quote: 'Corrects a crash under load',
        facts: [
          { label: 'Établissement', value: 'CHU de Nantes' },
          {
            label: 'Matériel',
            value: `srv-${OWN} (HPE ProLiant DL380 Gen10)`,
          },
          { label: 'Version installée', value: 'U30 v2.72' },
          { label: 'Version proposée', value: 'U30 v2.90' },
          { label: 'Risque', value: 'A restart of ten minutes' },
        ],
      });
      // As of its act, whatever came after it.
      expect(await written(2, 'en')).toMatchObject({
        subject: `[${evolution.id}] Evolution accepted: the firmware of srv-${OWN}`,
        paragraphs: [
          `beneficiary (person) accepts to take the firmware of srv-${OWN} to version U30 v2.90.`,
        ],
        quote: null,
      });
      expect((await written(2, 'en'))?.facts[4]).toEqual({
        label: 'Planned for',
        value: '25 November 2026',
      });
      expect(await written(4, 'fr')).toMatchObject({
        quote: 'Updated and restarted',
        facts: [
          {},
          {},
          { label: 'Version installée', value: 'U30 v2.90' },
          { label: 'Réalisée le', value: '24 novembre 2026' },
        ],
      });
    });

    it('says why it was refused, and leads to the establishment', async () => {
      await act('local-referent', 'refuse', { reason: 'Not before Christmas' });
      expect((await noticed()).map(one => one.kind)).toEqual([
        'evolution-proposed',
        'evolution-decided',
      ]);
      expect((await written(2, 'fr'))?.quote).toBe('Not before Christmas');
      expect(
        evolutionWriter(knex).pathOf({
          establishment_id: OWN,
        } as RawDbMessageRow),
      ).toBe(`/establishments/${OWN}`);
    });
  },
);
