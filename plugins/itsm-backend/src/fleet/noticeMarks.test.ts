import { TestDatabases } from '@backstage/backend-test-utils';
import type { Machine } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  type Caller,
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'the mark of a notice in the list of the fleet on %s (E4)',
  databaseId => {
    let knex: Knex;
    let portal: Portal;
    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
    });
    afterEach(() => portal.stop());

    const list = async (
      notice?: string,
      by: Caller = 'contractor',
    ): Promise<Machine[]> =>
      (await portal.call(by, 'get', '/machines').query({ notice })).body.items;
    const marks = async (by?: Caller) =>
      Object.fromEntries(
        (await list(undefined, by)).map(one => [one.id, one.notice]),
      );
    const act = (
      by: Caller,
      { id, version }: { id: string; version: number },
      name: string,
      body: object = {},
    ) =>
      portal
        .call(by, 'post', `/obsolescence/notices/${id}/acts/${name}`)
        .set('If-Match', `"${version}"`)
        .send(body);

    it('tells the last day and where the notice stands, to its last day and past it', async () => {
      expect(await marks()).toEqual({
        [MACHINE[OWN]]: undefined,
        [MACHINE[OTHER]]: undefined,
      });
      const notice = await portal.tellNotice();
      const mark = { id: notice.id, state: 'notified', lastDay: '2028-06-30' };
      expect(await marks()).toEqual({
        [MACHINE[OWN]]: mark,
        [MACHINE[OTHER]]: undefined,
      });
      expect(await marks('beneficiary')).toEqual({ [MACHINE[OWN]]: mark });
      const { body } = await act('local-referent', notice, 'acknowledge');
      expect((await marks())[MACHINE[OWN]]).toEqual({
        ...mark,
        state: 'acknowledged',
      });
      // The last second of the last day in Paris, and the next.
      portal.at('2028-06-30T21:59:59Z');
      expect((await marks())[MACHINE[OWN]]?.state).toBe('acknowledged');
      portal.at('2028-06-30T22:00:00Z');
      expect((await marks())[MACHINE[OWN]]?.state).toBe('ended');
      expect(body.state).toBe('acknowledged');
    });

    it('narrows the list down, by any notice and by where it stands', async () => {
      const notice = await portal.tellNotice();
      const found = async (state: string) =>
        (await list(state)).map(one => one.id);
      expect(await found('any')).toEqual([MACHINE[OWN]]);
      expect(await found('notified')).toEqual([MACHINE[OWN]]);
      expect(await found('acknowledged')).toEqual([]);
      await act('contractor', notice, 'withdraw', { reason: 'Parts again' });
      expect(await found('any')).toEqual([]);
      expect((await marks())[MACHINE[OWN]]).toBeUndefined();
      const { status } = await portal
        .call('contractor', 'get', '/machines')
        .query({ notice: 'draft' });
      expect(status).toBe(400);
    });

    it('asks for the notices of a page at once', async () => {
      await portal.tellNotice();
      await portal.tellNotice(OTHER);
      const asked: string[] = [];
      knex.on('query', ({ sql }: { sql: string }) => asked.push(sql));
      expect(await list()).toHaveLength(2);
      expect(
        asked.filter(sql => sql.includes('obsolescence_machine')),
      ).toHaveLength(1);
    });
  },
);
