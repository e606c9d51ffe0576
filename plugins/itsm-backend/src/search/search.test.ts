import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type { SearchTicket } from '@caih/backstage-plugin-itsm-common';
import {
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'what the search of the portal reads, on %p',
  databaseId => {
    let portal: Portal;

    beforeAll(async () => {
      portal = await startPortal(await databases.init(databaseId));
    });
    afterAll(() => portal.stop());

    /** As the search of the portal itself. */
    const read = async (path: string, query: object = {}) => {
      const { status, body } = await portal
        .call('service', 'get', `/search/${path}`)
        .set(
          'Authorization',
          mockCredentials.service.header({
            onBehalfOf: mockCredentials.service('plugin:search'),
            targetPluginId: 'itsm',
          }),
        )
        .query(query);
      if (status !== 200) throw new Error(JSON.stringify(body));
      return body;
    };
    const tickets = async (
      query: object = { months: 13 },
    ): Promise<SearchTicket[]> => (await read('tickets', query)).items;

    it('is every ticket, with its texts and machines, page after page', async () => {
      const own = await portal.register(OWN);
      const other = await portal.register(OTHER);
      const first = await read('tickets', { months: 13, limit: 1 });
      expect(first.items).toEqual([
        {
          id: own.id,
          title: 'Disk failed',
          description: 'Amber light on disk 3',
          state: 'registered',
          establishmentId: OWN,
          establishmentName: `Hospital ${OWN}`,
          siteName: 'Main site',
          registeredAt: '2026-11-23T08:00:00Z',
          closedAt: null,
          machineText: null,
          machines: [
            {
              name: `srv-${OWN}`,
              maker: 'HPE',
              model: 'ProLiant DL380 Gen10',
              serialNumber: `SYNTH-${OWN}`,
              hostName: null,
            },
          ],
          identifiers: expect.stringContaining(`synth-${OWN}`),
        },
      ]);
      const second = await read('tickets', {
        months: 13,
        limit: 1,
        cursor: first.nextCursor,
      });
      expect(second.items.map((one: SearchTicket) => one.id)).toEqual([
        other.id,
      ]);
      expect(second.nextCursor).toBeNull();
    });

    it('has no text that was redacted', async () => {
      const ticket = await portal.register(OWN);
      for (const field of ['title', 'description']) {
        const { status } = await portal.act('beneficiary', ticket, 'redact', {
          sequence: 1,
          field,
          reason: 'A name',
        });
        expect(status).toBe(200);
      }
      const found = (await tickets()).find(one => one.id === ticket.id);
      expect([found?.title, found?.description]).toEqual(['', '']);
    });

    it('names no machine that went to another establishment', async () => {
      const ticket = await portal.register(OWN);
      const knex = portal.knex('machine').where({ id: MACHINE[OWN] });
      await knex.clone().update({ establishment_id: OTHER, site_id: OTHER });
      const found = (await tickets()).find(one => one.id === ticket.id);
      await knex.update({ establishment_id: OWN, site_id: OWN });
      expect(found?.machines).toEqual([]);
    });

    it('leaves out what was closed long ago, and keeps what is open', async () => {
      const open = await portal.register(OWN);
      const closed = await portal.register(OWN);
      await portal.act('contractor', closed, 'restore', {
        solution: 'Replaced',
        backInOperation: true,
      });
      await portal.act('beneficiary', closed, 'approve', {});
      portal.at('2027-12-22T08:00:00Z');
      expect((await tickets()).map(one => one.id)).toContain(closed.id);
      portal.at('2027-12-24T08:00:00Z');
      const left = (await tickets()).map(one => one.id);
      expect(left).toContain(open.id);
      expect(left).not.toContain(closed.id);
      portal.at('2026-11-23T08:00:00Z');
    });

    it('is every machine, with its level of the day', async () => {
      const { items } = await read('machines');
      expect(
        items.map((one: { name: string; levelToday: { level: string } }) => [
          one.name,
          one.levelToday.level,
        ]),
      ).toEqual([
        [`srv-${OWN}`, 'vendor-backed'],
        [`srv-${OTHER}`, 'vendor-backed'],
      ]);
    });

    it('is every notice that was told, and no draft', async () => {
      const told = await portal.tellNotice(OWN);
      await portal
        .call('contractor', 'post', '/obsolescence/notices')
        .set('Idempotency-Key', portal.nextKey())
        .send({
          machineIds: [MACHINE[OTHER]],
          lastDay: '2028-06-30',
          reason: 'No parts are sold any more',
        })
        .expect(201);
      const { items } = await read('notices');
      expect(items.map((one: { id: string }) => one.id)).toEqual([told.id]);
    });

    it('refuses a cursor of another list', async () => {
      const { nextCursor } = await read('machines', { limit: 1 });
      await expect(
        read('tickets', { months: 13, cursor: nextCursor }),
      ).rejects.toThrow('unknown-cursor');
    });
  },
);
