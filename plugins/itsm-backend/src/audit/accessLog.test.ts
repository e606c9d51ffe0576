import { setTimeout as wait } from 'node:timers/promises';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { AccessLogPage, Ticket } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { OWN, type Portal, startPortal } from '../__testUtils__/portal';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const PATIENCE_MS = 5_000;

describe.each(databases.eachSupportedId())(
  'who of the staff looked, on %s',
  databaseId => {
    let knex: Knex;
    let portal: Portal;
    let ticket: Ticket;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      portal.at('2026-11-20T08:00:00Z');
      ticket = await portal.register(OWN);
    });
    afterAll(() => portal.stop());
    beforeEach(() => knex('access_log').delete());

    const page = async (query: object = {}): Promise<AccessLogPage> => {
      const { status, body } = await portal
        .call('local-referent', 'get', `/establishments/${OWN}/access-log`)
        .query(query);
      expect(status).toBe(200);
      return body;
    };
    const told = ({ items }: AccessLogPage) =>
      items.map(({ at, person, kind, subject }) =>
        [at, person.ref.split('/')[1], kind, subject ?? '–'].join(' '),
      );
    /** Looks are written after the answer: waits until there are so many. */
    const rowsOf = async (count: number) => {
      const until = Date.now() + PATIENCE_MS;
      let rows = await knex('access_log');
      while (rows.length < count && Date.now() < until) {
        await wait(20);
        rows = await knex('access_log');
      }
      return rows;
    };
    const look = async (
      caller: 'contractor' | 'coordinator',
      path: string,
      query: object = {},
    ) => {
      const { status } = await portal.call(caller, 'get', path).query(query);
      expect(status).toBe(200);
    };

    it('tells of the log of calls', async () => {
      portal.at('2026-11-23T08:00:00Z');
      await portal
        .call('contractor', 'post', '/calls')
        .set('Idempotency-Key', portal.nextKey())
        .send({ establishmentId: OWN, subject: 'Which disks are spare?' });
      await look('coordinator', '/calls');
      await rowsOf(1);
      expect(told(await page())).toEqual([
        '2026-11-23T08:00:00Z coordinator calls –',
      ]);
    });

    it('keeps one look an hour of a person at a thing', async () => {
      for (const at of [
        '2026-11-23T08:00:00Z',
        '2026-11-23T08:59:59Z',
        '2026-11-23T09:00:00Z',
      ]) {
        portal.at(at);
        await look('contractor', `/tickets/${ticket.id}`);
        await look('coordinator', `/tickets/${ticket.id}`);
      }
      await rowsOf(4);
      expect(told(await page())).toEqual([
        `2026-11-23T09:00:00Z coordinator ticket ${ticket.id}`,
        `2026-11-23T09:00:00Z contractor ticket ${ticket.id}`,
        `2026-11-23T08:00:00Z coordinator ticket ${ticket.id}`,
        `2026-11-23T08:00:00Z contractor ticket ${ticket.id}`,
      ]);
    });

    it('is read by pages, of a person and of a period, the first instant in and the last one out', async () => {
      for (const hour of ['08', '09', '10']) {
        portal.at(`2026-11-23T${hour}:00:00Z`);
        await look('contractor', `/tickets/${ticket.id}`);
        await look('contractor', '/tickets');
        await look('coordinator', '/tickets');
      }
      await rowsOf(12);
      const whole = await page();
      expect(whole.items).toHaveLength(9);
      expect(whole.nextCursor).toBeNull();
      expect(whole.people).toEqual([
        { ref: 'user:default/contractor', name: 'contractor (person)' },
        { ref: 'user:default/coordinator', name: 'coordinator (person)' },
      ]);

      const paged: string[] = [];
      let cursor: string | undefined;
      do {
        const next = await page({ limit: 2, ...(cursor && { cursor }) });
        expect(next.items.length).toBeLessThanOrEqual(2);
        paged.push(...told(next));
        cursor = next.nextCursor ?? undefined;
      } while (cursor);
      expect(paged).toEqual(told(whole));

      expect(
        told(
          await page({
            person: 'user:default/coordinator',
            from: '2026-11-23T09:00:00Z',
            until: '2026-11-23T10:00:00Z',
          }),
        ),
      ).toEqual(['2026-11-23T09:00:00Z coordinator tickets –']);
    });

    it('refuses a cursor that is none of the list', async () => {
      const { status, body } = await portal
        .call('local-referent', 'get', `/establishments/${OWN}/access-log`)
        .query({ cursor: 'WyJhIl0' });
      expect(status).toBe(400);
      expect(body.field).toBe('cursor');
    });
  },
);
