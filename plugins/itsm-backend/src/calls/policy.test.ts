import { TestDatabases } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import {
  isPermissionOnTickets,
  type SupportCall,
} from '@caih/backstage-plugin-itsm-common';
import {
  createItsmConditionalDecision,
  itsmTicketConditions,
} from '@caih/backstage-plugin-itsm-node';
import {
  type Caller,
  MACHINE,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { HucreSpreadsheetReader } from '../spreadsheet';

jest.setTimeout(120_000);

/** Shows the tickets that are closed, and no other. */
const CLOSED_ONLY: PermissionPolicy = {
  async handle({ permission }): Promise<PolicyDecision> {
    return isPermissionOnTickets(permission)
      ? createItsmConditionalDecision(
          permission,
          itsmTicketConditions.hasState({ states: ['closed'] }),
        )
      : { result: AuthorizeResult.ALLOW };
  },
};

const NOTHING_SHOWN: PermissionPolicy = {
  async handle({ permission }) {
    return {
      result: isPermissionOnTickets(permission)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
    };
  },
};

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'calls under a policy that hides their tickets, on %p',
  databaseId => {
    let portal: Portal;
    let narrowed: Portal;
    let shut: Portal;
    let closed: string;
    let open: string;

    const logCall = (where: Portal, key: string) =>
      where
        .call('contractor', 'post', '/calls')
        .set('Idempotency-Key', key)
        .send({ establishmentId: OWN, subject: 'Which disks are spare?' });
    const byPhone = async (given: object): Promise<string> => {
      const { status, body } = await portal
        .call('contractor', 'post', '/tickets')
        .set('Idempotency-Key', portal.nextKey())
        .send({
          description: 'Amber light',
          impact: 2,
          urgency: 2,
          machineId: MACHINE[OWN],
          channel: 'phone',
          ...given,
        });
      expect(status).toBe(201);
      return body.id;
    };
    const seen = async (where: Portal, caller: Caller) => {
      const { status, body } = await where.call(caller, 'get', '/calls');
      expect(status).toBe(200);
      return (body.items as SupportCall[])
        .map(({ subject, ticket }) => [subject, ticket])
        .sort();
    };

    beforeAll(async () => {
      const knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      narrowed = await startPortal(
        knex,
        {},
        { policy: CLOSED_ONLY, isSecond: true },
      );
      shut = await startPortal(
        knex,
        {},
        { policy: NOTHING_SHOWN, isSecond: true },
      );
      await logCall(portal, 'the-first');
      const { body: call } = await logCall(portal, 'the-second');
      open = await byPhone({ title: 'Fan failed', callId: call.id });
      closed = await byPhone({ title: 'Disk failed' });
      const ticket = { id: closed };
      await portal.act('contractor', ticket, 'restore', {
        backInOperation: true,
        solution: 'Replaced',
      });
      await portal.act('beneficiary', ticket, 'approve', {});
    });
    afterAll(async () => {
      await shut.stop();
      await narrowed.stop();
      await portal.stop();
    });

    it('are all there without one', async () => {
      expect(await seen(portal, 'beneficiary')).toEqual([
        ['Disk failed', closed],
        ['Which disks are spare?', null],
        ['Which disks are spare?', open],
      ]);
    });

    it.each(['beneficiary', 'contractor', 'coordinator'] as const)(
      'are hidden from a %s with the ticket, and stay where they led to none',
      async caller => {
        expect(await seen(narrowed, caller)).toEqual([
          ['Disk failed', closed],
          ['Which disks are spare?', null],
        ]);
        expect(await seen(shut, caller)).toEqual([
          ['Which disks are spare?', null],
        ]);
      },
    );

    it('have nothing to remove, once they led to a hidden ticket', async () => {
      const { body } = await portal.call('beneficiary', 'get', '/calls');
      const { id } = (body.items as SupportCall[]).find(
        one => one.ticket === open,
      )!;
      const { status } = await narrowed
        .call('contractor', 'post', `/calls/${id}/redactions`)
        .set('Idempotency-Key', portal.nextKey())
        .send({ fields: ['subject'], reason: 'A patient' });
      expect(status).toBe(404);
      expect(await seen(portal, 'beneficiary')).toContainEqual([
        'Which disks are spare?',
        open,
      ]);
    });

    it('are in no workbook either', async () => {
      const { body } = await narrowed
        .call('contractor', 'get', '/calls/export')
        .buffer(true)
        .parse((answer, done) => {
          const chunks: Buffer[] = [];
          answer.on('data', chunk => chunks.push(chunk));
          answer.on('end', () => done(null, Buffer.concat(chunks)));
        });
      const { rows } = await new HucreSpreadsheetReader().readFirstSheet(body);
      const column = rows[0].indexOf('Ticket');
      expect(new Set(rows.slice(1).map(row => row[column]))).toEqual(
        new Set([closed, null]),
      );
    });

    it('leave no gap in the pages', async () => {
      const { body } = await narrowed
        .call('contractor', 'get', '/calls')
        .query({ limit: 1 });
      const { body: next } = await narrowed
        .call('contractor', 'get', '/calls')
        .query({ limit: 1, cursor: body.nextCursor });
      expect([body.items.length, next.items.length, next.nextCursor]).toEqual([
        1,
        1,
        null,
      ]);
    });

    it('are no answer to what is sent again, once they led to a hidden ticket', async () => {
      const { status, body } = await logCall(narrowed, 'the-second');
      expect([status, JSON.stringify(body).includes(open)]).toEqual([
        404,
        false,
      ]);
      expect((await logCall(narrowed, 'the-first')).status).toBe(201);
    });
  },
);
