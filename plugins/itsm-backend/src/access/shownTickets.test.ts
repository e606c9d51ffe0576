import { TestDatabases } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import {
  isPermissionOnTickets,
  type Ticket,
} from '@caih/backstage-plugin-itsm-common';
import {
  createItsmConditionalDecision,
  itsmTicketConditions,
} from '@caih/backstage-plugin-itsm-node';
import { OWN, type Portal, startPortal } from '../__testUtils__/portal';

jest.setTimeout(120_000);

/** Shows the tickets that are closed, and no other. */
const CLOSED_ONLY: PermissionPolicy = {
  async handle({ permission }) {
    return isPermissionOnTickets(permission)
      ? createItsmConditionalDecision(
          permission,
          itsmTicketConditions.hasState({ states: ['closed'] }),
        )
      : { result: AuthorizeResult.ALLOW };
  },
};

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'what stays of a ticket that the policy hides, on %p',
  databaseId => {
    let portal: Portal;
    let narrowed: Portal;
    let ticket: Ticket;

    const ticketsNamed = async (where: Portal) => {
      const { body } = await where.call(
        'beneficiary',
        'get',
        `/establishments/${OWN}/rules`,
      );
      return body.rules[0].acceptances.map(
        (one: { ticketId: string | null }) => one.ticketId,
      );
    };

    beforeAll(async () => {
      const knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      narrowed = await startPortal(
        knex,
        {},
        { policy: CLOSED_ONLY, isSecond: true },
      );
      ticket = await portal.register(OWN);
      const { body } = await portal
        .call('local-referent', 'post', `/establishments/${OWN}/rules`)
        .send({
          kind: 'it-charter',
          title: 'Charter',
          text: 'No account is shared.',
          validFrom: '2026-11-23',
        });
      await portal
        .call('contractor', 'post', `/establishments/${OWN}/rules/acceptances`)
        .send({ ruleIds: [body.rules[0].id], ticketId: ticket.id });
    });
    afterAll(async () => {
      await narrowed.stop();
      await portal.stop();
    });

    it('is an acceptance of rules, which names no ticket until the policy shows it', async () => {
      expect(await ticketsNamed(portal)).toEqual([ticket.id]);
      expect(await ticketsNamed(narrowed)).toEqual([null]);
      await portal.act('contractor', ticket, 'restore', {
        solution: 'Replaced',
        backInOperation: true,
      });
      await portal.act('beneficiary', ticket, 'approve', {});
      expect(await ticketsNamed(narrowed)).toEqual([ticket.id]);
    });

    it('is the look that somebody took at it, without its number', async () => {
      const looked = await portal.register(OWN);
      await portal.call('contractor', 'get', `/tickets/${looked.id}`);
      const subjects = async (where: Portal) => {
        const { body } = await where.call(
          'local-referent',
          'get',
          `/establishments/${OWN}/access-log`,
        );
        return body.items
          .filter((one: { kind: string }) => one.kind === 'ticket')
          .map((one: { subject: string | null }) => one.subject);
      };
      const told = await subjects(portal);
      expect(told).toContain(looked.id);
      expect(await subjects(narrowed)).toEqual(
        told.map((subject: string) => (subject === ticket.id ? subject : null)),
      );
    });
  },
);
