import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import {
  MACHINE,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { type BrokenLog, verifyLogs } from '../tickets/verifyLogs';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'verifying the logs of what is no ticket on %s',
  databaseId => {
    let knex: Knex;
    let portal: Portal;
    let notice: string;
    let evolution: string;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      notice = (await portal.tellNotice()).id;
      const { body } = await portal
        .call('contractor', 'post', `/machines/${MACHINE[OWN]}/evolutions`)
        .set('Idempotency-Key', portal.nextKey())
        .send({
          componentId: 'firmware',
          to: 'U54 2.80',
          reason: 'Fixes a fan alarm',
          risk: 'A restart',
          entitlement: 'vendor-update',
        });
      evolution = body.id;
    });
    afterEach(() => portal.stop());

    async function verify() {
      const broken: BrokenLog[] = [];
      const report = await verifyLogs(knex, {
        pageSize: 1,
        onBroken: one => broken.push(one),
      });
      return { report, broken };
    }

    it('finds whole what was written', async () => {
      const { report, broken } = await verify();
      expect(broken).toEqual([]);
      expect(report).toMatchObject({
        tickets: 0,
        notices: 1,
        evolutions: 1,
        broken: 0,
      });
    });

    it('names the first broken link of a notice and of an evolution', async () => {
      await knex('obsolescence_event')
        .where({ notice, sequence: 2 })
        .update({ actor_ref: 'user:default/local-referent' });
      await knex('evolution_text')
        .where({ evolution, sequence: 1, field: 'reason' })
        .update({ text: 'Something else' });
      expect((await verify()).broken).toEqual([
        { log: notice, problem: 'hash', sequence: 2 },
        { log: evolution, problem: 'text', sequence: 1, field: 'reason' },
      ]);
    });

    it('finds the last act on a notice taken away, and a row with another end', async () => {
      const last = await knex('obsolescence_event')
        .where({ notice })
        .orderBy('sequence', 'desc')
        .first();
      await knex('obsolescence_text')
        .where({ notice, sequence: last.sequence })
        .delete();
      await knex('obsolescence_event')
        .where({ notice, sequence: last.sequence })
        .delete();
      await knex('evolution')
        .where({ id: evolution })
        .update({ last_hash: '0'.repeat(64) });
      expect((await verify()).broken).toEqual([
        {
          log: notice,
          problem: 'last-sequence',
          sequence: last.sequence - 1,
        },
        { log: evolution, problem: 'last-hash', sequence: 1 },
      ]);
    });
  },
);
