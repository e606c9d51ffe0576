import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { createMessageDesk, PEOPLE } from './__testUtils__/messageDesk';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const { alex, camille, claude } = PEOPLE;

/** The notifications of the portal: takes all there are, or none. */
class Portal implements NotificationService {
  readonly sent: NotificationSendOptions[] = [];
  isDown = false;

  async send(notification: NotificationSendOptions) {
    if (this.isDown) throw new Error('The notifications backend is away');
    this.sent.push(notification);
  }

  /** Who was told of what, in an order of its own. */
  told(): string[] {
    return this.sent
      .map(({ recipients, payload }) =>
        recipients.type === 'entity'
          ? `${payload.topic} ${recipients.entityRef}`
          : 'everybody',
      )
      .sort();
  }
}

describe.each(databases.eachSupportedId())(
  'notifications of the portal on %s',
  databaseId => {
    const createPortalDesk = async () => {
      const portal = new Portal();
      const desk = await createMessageDesk(databases, databaseId, {
        notifications: portal,
      });
      return { portal, desk };
    };

    it('tell each person once, in words, with the way to the ticket', async () => {
      const { portal, desk } = await createPortalDesk();
      const { id } = await desk.register(camille);
      await desk.post();
      expect(portal.told()).toEqual([
        'registered group:default/contractor',
        'registered user:default/camille',
        'registered user:default/dominique',
      ]);
      const [{ payload }] = portal.sent;
      expect(payload).toEqual({
        title: `[${id}] Incident enregistré\u00a0: Panne de disque`,
        description: expect.stringContaining('23 novembre 2026'),
        link: `/itsm/tickets/${id}`,
        severity: 'normal',
        topic: 'registered',
        scope: `${id} registered 1 0`,
      });
      await desk.post();
      expect(portal.sent).toHaveLength(3);
    });

    it('lead to the act that is asked for', async () => {
      const { portal, desk } = await createPortalDesk();
      const ticket = await desk.register(camille);
      await desk.act(alex, ticket, 'restore', {
        backInOperation: true,
        solution: 'Disque remplacé',
      });
      await desk.post();
      const asked = portal.sent.filter(
        ({ payload }) => payload.topic === 'approval-asked',
      );
      expect(asked.map(({ payload }) => payload.link)).toEqual(
        asked.map(() => `/itsm/tickets/${ticket.id}?act=approve`),
      );
      expect(asked.length).toBeGreaterThan(0);
    });

    it('lead to where the portal has the pages of the desk', async () => {
      const { portal, desk } = await createPortalDesk();
      const { id } = await desk.register(camille);
      await desk.address();
      await desk.send({
        settings: { ...desk.sending.settings, deskPath: '/maintenance' },
      });
      expect(portal.sent.map(({ payload }) => payload.link)).toEqual(
        portal.sent.map(() => `/maintenance/tickets/${id}`),
      );
      expect(portal.sent).toHaveLength(3);
    });

    it('say louder that time runs out', async () => {
      const { portal, desk } = await createPortalDesk();
      await desk.register(camille);
      await desk.post();
      desk.at('2026-11-23T14:00:00Z');
      await desk.sweep();
      await desk.post();
      const late = portal.sent.filter(
        ({ payload }) => payload.topic === 'late',
      );
      expect(late.length).toBeGreaterThan(0);
      for (const { payload } of late) expect(payload.severity).toBe('high');
    });

    it('are given up at once where the portal takes none, and keep no mail back', async () => {
      const { portal, desk } = await createPortalDesk();
      const mails: string[] = [];
      portal.isDown = true;
      await desk.register(camille);
      await desk.address();
      await desk.send({
        transport: {
          send: async ({ to }) => {
            mails.push(to.address);
          },
          close: () => {},
        },
      });
      const outcome = (await desk.rows())
        .map(row => `${row.channel} ${row.state} ${row.failure}`)
        .sort();
      expect(outcome).toEqual([
        'email sent null',
        'email sent null',
        'email sent null',
        'portal dead unreachable',
        'portal dead unreachable',
        'portal dead unreachable',
      ]);
      expect(mails).toHaveLength(3);
      expect(portal.sent).toEqual([]);
      const { items } = await desk.service.list(claude, {
        state: 'dead',
        limit: 10,
      });
      expect(items.map(one => [one.channel, one.failure])).toEqual([
        ['portal', 'unreachable'],
        ['portal', 'unreachable'],
        ['portal', 'unreachable'],
      ]);
    });

    it('are not sent of a day gone by: the portal would date them today', async () => {
      const { portal, desk } = await createPortalDesk();
      await desk.register(camille);
      await desk.address();
      desk.at('2026-11-24T08:00:01Z');
      await desk.send();
      expect(portal.sent).toEqual([]);
      const states = (await desk.rows())
        .filter(row => row.channel === 'portal')
        .map(row => row.state);
      expect(states).toEqual(['overtaken', 'overtaken', 'overtaken']);
    });
  },
);
