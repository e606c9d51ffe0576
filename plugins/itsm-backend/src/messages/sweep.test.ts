import { TestDatabases } from '@backstage/backend-test-utils';
import { fromColumn } from '../database';
import {
  createMessageDesk,
  type MessageDesk,
  PEOPLE,
} from './__testUtils__/messageDesk';
import type { Mail, MailTransport } from './transport';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'what time causes, on %s',
  databaseId => {
    let desk: MessageDesk;
    let mails: Mail[];

    beforeEach(async () => {
      mails = [];
      const transport: MailTransport = {
        send: async mail => {
          mails.push(mail);
        },
        close: () => undefined,
      };
      desk = await createMessageDesk(databases, databaseId, { transport });
    });

    /** Lets the tasks of a minute run at an instant; the subjects sent then. */
    const minuteAt = async (instant: string) => {
      desk.at(instant);
      mails = [];
      await desk.sweep();
      await desk.post();
      return mails
        .map(
          mail => `${mail.to.address.split('@')[0]}: ${mail.subject.slice(18)}`,
        )
        .sort();
    };

    it('tells once that a ticket is about to be late, and once that it is', async () => {
      desk.at('2026-11-23T08:00:00Z');
      await desk.register(PEOPLE.camille);
      await desk.post();

      expect(await minuteAt('2026-11-23T10:59:59Z')).toEqual([]);
      expect(await minuteAt('2026-11-23T11:00:00Z')).toEqual([
        'desk: Bientôt en retard\u00a0: Panne de disque',
      ]);
      expect(await minuteAt('2026-11-23T11:01:00Z')).toEqual([]);
      expect(await minuteAt('2026-11-23T12:00:00Z')).toEqual([]);
      expect(await minuteAt('2026-11-23T12:00:01Z')).toEqual([
        'astreinte: En retard\u00a0: Panne de disque',
        'desk: En retard\u00a0: Panne de disque',
        'dominique: En retard\u00a0: Panne de disque',
      ]);
      expect(await minuteAt('2026-11-23T12:01:00Z')).toEqual([]);
    });

    it('is silent about lateness while suspended', async () => {
      const ticket = await desk.register(PEOPLE.camille);
      await desk.act(PEOPLE.alex, ticket, 'request-suspension', {
        reason: 'Bloc occupé',
        until: '2026-11-25T10:00:00Z',
      });
      await desk.act(PEOPLE.dominique, ticket, 'agree-suspension');
      await desk.post();
      expect(await minuteAt('2026-11-24T15:00:00Z')).toEqual([]);
      await desk.tickets.recordElapsedSuspensions();
      expect(await minuteAt('2026-11-25T10:00:00Z')).toEqual([]);
    });

    it('drops what is so no more when it could leave', async () => {
      desk.at('2026-11-27T13:59:59Z');
      const ticket = await desk.register(PEOPLE.camille);
      await desk.post();
      // Late at the closing of Friday would be told on Monday; restored before.
      desk.at('2026-11-27T16:59:59Z');
      await desk.sweep();
      desk.at('2026-11-27T17:30:00Z');
      await desk.address();
      await desk.act(PEOPLE.alex, ticket, 'restore', {
        backInOperation: true,
        solution: 'Fait',
      });
      desk.at('2026-11-30T07:00:00Z');
      await desk.send();
      const rows = await desk.rows();
      expect(rows.filter(row => row.kind === 'about-to-be-late')).toMatchObject(
        [{ state: 'overtaken' }],
      );
    });

    it('keeps for Monday 08:00 what happens on Friday at 18:00', async () => {
      desk.at('2026-11-27T16:00:00Z');
      const ticket = await desk.register(PEOPLE.camille);
      desk.at('2026-11-27T17:00:00Z');
      await desk.act(PEOPLE.alex, ticket, 'restore', {
        backInOperation: true,
        solution: 'Fait',
      });
      await desk.post();
      const asked = (await desk.rows()).filter(
        row => row.kind === 'approval-asked',
      );
      expect(
        asked.map(row => [row.state, fromColumn(row.not_before_at)]),
      ).toEqual([
        ['waiting', '2026-11-30T07:00:00Z'],
        ['waiting', '2026-11-30T07:00:00Z'],
      ]);
      expect(mails.map(mail => mail.to.address).sort()).toEqual([
        'camille@hospital.example.org',
        'desk@contractor.example.org',
        'dominique@hospital.example.org',
      ]);
      desk.at('2026-11-30T07:00:00Z');
      mails = [];
      await desk.send();
      expect(mails.map(mail => mail.to.address).sort()).toEqual([
        'camille@hospital.example.org',
        'dominique@hospital.example.org',
      ]);
    });

    it('reminds of an approval over a bank holiday, then tells the coordinator (CI12)', async () => {
      // Thursday 24 December; Friday is Christmas.
      desk.at('2026-12-24T09:00:00Z');
      const ticket = await desk.register(PEOPLE.camille);
      await desk.act(PEOPLE.alex, ticket, 'restore', {
        backInOperation: true,
        solution: 'Fait',
      });
      await desk.post();

      expect(await minuteAt('2026-12-25T09:00:00Z')).toEqual([]);
      const reminder = 'Rappel, votre aval est attendu\u00a0: Panne de disque';
      expect(await minuteAt('2026-12-28T07:00:00Z')).toEqual([
        `camille: ${reminder}`,
        `dominique: ${reminder}`,
      ]);
      expect(await minuteAt('2026-12-28T07:01:00Z')).toEqual([]);
      expect(await minuteAt('2026-12-30T07:00:00Z')).toHaveLength(2);
      // Friday 1 January is a holiday too: the fifth working day is Monday 4.
      expect(await minuteAt('2027-01-01T07:00:00Z')).toEqual([]);
      expect(await minuteAt('2027-01-04T07:00:00Z')).toHaveLength(2);
      expect(await minuteAt('2027-01-05T07:00:00Z')).toEqual([
        'coordinator: Aval attendu, le coordinateur est prévenu\u00a0: Panne de disque',
        'dominique: Aval attendu, le coordinateur est prévenu\u00a0: Panne de disque',
      ]);
      expect((await desk.tickets.read(PEOPLE.camille, ticket.id)).state).toBe(
        'restored',
      );
      expect(await minuteAt('2027-01-12T07:00:00Z')).toEqual([]);
    });
  },
);
