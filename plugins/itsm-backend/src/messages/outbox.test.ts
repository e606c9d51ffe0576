import { TestDatabases } from '@backstage/backend-test-utils';
import {
  CONTACTS,
  createMessageDesk,
  type MessageDesk,
  PEOPLE,
} from './__testUtils__/messageDesk';
import { MailServer } from './__testUtils__/MailServer';
import { type Mail, type MailTransport, SmtpTransport } from './transport';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const states = async (desk: MessageDesk) =>
  (await desk.rows()).map(row => `${row.recipient} ${row.state}`);

/** Takes every mail and keeps it. */
class Letterbox implements MailTransport {
  readonly mails: Mail[] = [];

  async send(mail: Mail) {
    // As long as a server takes, so that two workers meet.
    await new Promise(resolve => setTimeout(resolve, 5));
    this.mails.push(mail);
  }

  close() {}
}

describe.each(databases.eachSupportedId())('the outbox on %s', databaseId => {
  it('notices a message in the transaction of its act, or not at all', async () => {
    const desk = await createMessageDesk(databases, databaseId);
    const ticket = await desk.register(PEOPLE.camille);
    await expect(
      desk.knex.transaction(async tx => {
        const [log] = (
          await desk.store.readLogs(PEOPLE.alex.scope, tx, [ticket.id], 'all')
        ).values();
        await desk.store.write(PEOPLE.alex.scope, tx, ticket.id, {
          before: log,
          added: [
            {
              sequence: 2,
              type: 'restore',
              recordedAt: '2026-11-23T08:05:00Z',
              occurredAt: '2026-11-23T08:05:00Z',
              actor: { ref: 'user:default/alex', role: 'contractor' },
              data: { solution: 'Done' },
            },
          ],
        });
        throw new Error('The process dies here');
      }),
    ).rejects.toThrow('dies');
    expect(
      (await desk.knex('message_notice')).map(row => [row.kind, row.sequence]),
    ).toEqual([['registered', 1]]);
  });

  it('makes one row a recipient and channel, however often it is addressed', async () => {
    const desk = await createMessageDesk(databases, databaseId);
    await desk.register(PEOPLE.camille);
    await desk.address();
    await desk.knex('message_notice').update({ addressed_at: null });
    await desk.address();
    expect(await states(desk)).toEqual([
      'desk@contractor.example.org waiting',
      'user:default/camille waiting',
      'user:default/dominique waiting',
    ]);
  });

  it('addresses what there is until nothing is left, however much', async () => {
    const desk = await createMessageDesk(databases, databaseId);
    const { id } = await desk.register(PEOPLE.camille);
    const [{ establishment_id: establishment }] = await desk.knex(
      'message_notice',
    );
    await desk.knex.transaction(tx =>
      desk.outbox.notice(
        { kind: 'all', why: 'test' },
        tx,
        establishment,
        Array.from({ length: 120 }, (_, step) => ({
          ticket: id,
          kind: 'registered' as const,
          sequence: 1,
          step: step + 1,
        })),
        '2026-11-23T08:00:00Z',
      ),
    );
    await expect(desk.address()).resolves.toBe(121);
    await expect(
      desk.knex('message_notice').whereNull('addressed_at'),
    ).resolves.toEqual([]);
  });

  it('leaves to another what a process that died had claimed', async () => {
    const letterbox = new Letterbox();
    const desk = await createMessageDesk(databases, databaseId, {
      transport: letterbox,
    });
    await desk.register(PEOPLE.camille);
    await desk.address();
    // Claimed, and never heard of again.
    await desk.knex.transaction(tx =>
      desk.outbox.claim({ kind: 'all', why: 'test' }, tx, {
        channels: ['email'],
        claim: 'of the dead',
        now: '2026-11-23T08:00:00Z',
        freeAt: '2026-11-23T08:05:00Z',
        limit: 20,
      }),
    );
    expect(await desk.send()).toBe(0);
    desk.at('2026-11-23T08:05:00Z');
    expect(await desk.send()).toBe(3);
    expect(letterbox.mails.map(mail => mail.to.address).sort()).toEqual([
      'camille@hospital.example.org',
      'desk@contractor.example.org',
      'dominique@hospital.example.org',
    ]);
  });

  it('begins no mail that another may have claimed by its end', async () => {
    const ends = ['2026-11-23T08:03:00Z', '2026-11-23T08:08:00Z'];
    let wait = (_until: string) => {};
    const desk = await createMessageDesk(databases, databaseId, {
      transport: {
        // Three minutes a mail.
        send: async () => wait(ends.shift()!),
        close: () => {},
      },
    });
    wait = until => desk.at(until);
    await desk.register(PEOPLE.camille);
    await desk.address();
    expect(await desk.send()).toBe(1);
    desk.at('2026-11-23T08:05:00Z');
    expect(await desk.send()).toBe(1);
    expect((await desk.rows()).map(row => row.state).sort()).toEqual([
      'sent',
      'sent',
      'waiting',
    ]);
  });

  it('waits while nothing is configured, and says so to who looks', async () => {
    const desk = await createMessageDesk(databases, databaseId);
    const { id } = await desk.register(PEOPLE.camille);
    expect(await desk.post()).toBe(0);
    const { items } = await desk.service.ofTicket(PEOPLE.dominique, id);
    expect(items.map(one => one.state)).toEqual([
      'not-configured',
      'not-configured',
      'not-configured',
    ]);
  });

  it('shows an establishment its own people, and of others that it was their desk', async () => {
    const desk = await createMessageDesk(databases, databaseId, {
      transport: new Letterbox(),
    });
    const { id } = await desk.register(PEOPLE.camille);
    await desk.post();
    const seen = async (who: typeof PEOPLE.alex) =>
      (await desk.service.ofTicket(who, id)).items
        .map(one => `${one.audience} ${one.recipient?.address} ${one.state}`)
        .sort();
    expect(await seen(PEOPLE.camille)).toEqual([
      'declarer camille@hospital.example.org sent',
      'desk undefined sent',
      'local-referents dominique@hospital.example.org sent',
    ]);
    expect(await seen(PEOPLE.alex)).toContain(
      'desk desk@contractor.example.org sent',
    );
    await expect(desk.service.ofTicket(PEOPLE.elsewhere, id)).rejects.toThrow(
      'No ticket',
    );
  });

  it('tells who has the ticket of what concerns it, and not of their own act', async () => {
    const desk = await createMessageDesk(databases, databaseId, {
      transport: new Letterbox(),
    });
    const ticket = await desk.register(PEOPLE.camille);
    await desk.act(PEOPLE.alex, ticket, 'take', {});
    await desk.act(PEOPLE.camille, ticket, 'comment', {
      comment: 'Et maintenant ?',
    });
    await desk.post();
    const told = (await desk.rows())
      .filter(row => row.audience === 'holder')
      .map(row => `${row.kind} ${row.recipient}`);
    expect(told).toEqual(['comment-for-desk user:default/alex']);
    const { items } = await desk.service.ofTicket(PEOPLE.camille, ticket.id);
    expect(
      items.filter(one => one.audience === 'holder').map(one => one.recipient),
    ).toEqual([null]);
  });

  it('tells a team without an address in the portal, and has no mail fail for it', async () => {
    const team = {
      ref: 'group:default/desk',
      name: 'Guichet',
      email: null,
      portalRefs: ['group:default/desk'],
    };
    const desk = await createMessageDesk(databases, databaseId, {
      notifications: { send: async () => {} },
      contacts: { alex: team },
    });
    const ticket = await desk.register(PEOPLE.camille);
    await desk.act(PEOPLE.alex, ticket, 'hand-over', {
      to: team.ref,
      note: 'À la suite.',
    });
    await desk.address();
    expect(
      (await desk.rows())
        .filter(row => row.audience === 'holder')
        .map(row => `${row.kind} ${row.channel} ${row.state}`),
    ).toEqual(['handed-over portal waiting']);
  });

  it('keeps contractual messages from being switched off, and others off', async () => {
    const desk = await createMessageDesk(databases, databaseId);
    await expect(
      desk.service.savePreferences(PEOPLE.dominique, {
        language: null,
        unwanted: ['closed-recap'],
        unwantedInPortal: [],
      }),
    ).rejects.toThrow('cannot be switched off');
    await desk.service.savePreferences(PEOPLE.dominique, {
      language: null,
      unwanted: ['registered'],
      unwantedInPortal: [],
    });
    await desk.register(PEOPLE.camille);
    await desk.address();
    expect(await states(desk)).toEqual([
      'desk@contractor.example.org waiting',
      'user:default/camille waiting',
    ]);
  });

  it('sends by each channel what is wanted by it', async () => {
    const desk = await createMessageDesk(databases, databaseId, {
      notifications: { send: async () => {} },
    });
    await desk.service.savePreferences(PEOPLE.dominique, {
      language: null,
      unwanted: [],
      unwantedInPortal: ['registered'],
    });
    expect(await desk.service.preferences(PEOPLE.dominique)).toMatchObject({
      channels: ['email', 'portal'],
      unwanted: [],
      unwantedInPortal: ['registered'],
    });
    await expect(
      desk.service.savePreferences(PEOPLE.dominique, {
        language: null,
        unwanted: [],
        unwantedInPortal: ['closed-recap'],
      }),
    ).rejects.toThrow('cannot be switched off');
    await desk.register(PEOPLE.camille);
    await desk.address();
    expect(
      (await desk.rows())
        .filter(row => row.audience !== 'desk')
        .map(row => `${row.recipient} ${row.channel}`)
        .sort(),
    ).toEqual([
      'user:default/camille email',
      'user:default/camille portal',
      'user:default/dominique email',
    ]);
  });

  it('shows the gap where a referent has no address', async () => {
    const desk = await createMessageDesk(databases, databaseId, {
      transport: new Letterbox(),
      contacts: {
        dominique: { ref: 'user:default/dominique', name: 'D', email: null },
      },
    });
    await desk.register(PEOPLE.camille);
    await desk.post();
    const { items } = await desk.service.list(PEOPLE.claude, {
      state: 'dead',
      limit: 10,
    });
    expect(items.map(one => [one.kind, one.failure])).toEqual([
      ['registered', 'no-address'],
    ]);
    const elsewhere = await desk.service.list(PEOPLE.claude, {
      state: 'dead',
      establishmentId: '999999999',
      limit: 10,
    });
    expect(elsewhere.items).toEqual([]);

    // The catalog has one by now; nobody is told twice.
    desk.addressing.directory.recipientsOf = async (_id, audience) =>
      audience === 'desk' ? [CONTACTS.desk] : [CONTACTS.dominique];
    expect(
      await desk.service.resend(PEOPLE.alex, { ids: [items[0].id] }),
    ).toEqual({ resent: 0, readdressed: 1 });
    await desk.post();
    expect(await states(desk)).toEqual([
      'desk@contractor.example.org sent',
      'user:default/camille sent',
      'user:default/dominique sent',
    ]);
  });
});

describe('two processes at one outbox', () => {
  const postgres = databases
    .eachSupportedId()
    .filter(([id]) => id.startsWith('POSTGRES'));

  it.each(postgres)('never send the same message on %s', async databaseId => {
    const letterbox = new Letterbox();
    const desk = await createMessageDesk(databases, databaseId, {
      transport: letterbox,
    });
    for (let count = 0; count < 20; count++) {
      await desk.register(PEOPLE.camille);
    }
    await desk.address();
    const tries = await Promise.all([desk.send(), desk.send(), desk.send()]);
    expect(tries.reduce((sum, one) => sum + one)).toBe(60);
    const ids = letterbox.mails.map(mail => mail.messageId);
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
  });
});

describe('a mail server that does not take a mail', () => {
  const [[databaseId]] = databases.eachSupportedId();
  let server: MailServer;
  let transport: MailTransport;
  let desk: MessageDesk;

  beforeEach(async () => {
    server = await MailServer.start();
    transport = SmtpTransport.create(server.settings);
    desk = await createMessageDesk(databases, databaseId, {
      transport,
      contacts: {},
    });
    await desk.register(PEOPLE.camille);
    await desk.address();
    await desk.knex('outbox_message').whereNot('audience', 'desk').delete();
  });
  afterEach(async () => {
    transport.close();
    await server.stop();
  });

  it('is tried again after a 451, half a minute later', async () => {
    server.replies = [451];
    await desk.send();
    const [waiting] = await desk.rows();
    expect(waiting).toMatchObject({
      state: 'waiting',
      attempts: 1,
      failure: 'unreachable',
    });
    expect(waiting.failure_detail).toContain('451');
    const wait = Number(waiting.next_try_at) - Number(waiting.created_at);
    expect(wait).toBeGreaterThanOrEqual(30);
    expect(wait).toBeLessThanOrEqual(36);

    desk.at('2026-11-23T08:00:36Z');
    await desk.send();
    const [sent] = await desk.rows();
    expect(sent).toMatchObject({ state: 'sent', attempts: 2, failure: null });
    expect(server.delivered).toHaveLength(1);
  });

  it('is given up at once after a 550, until someone sends it again', async () => {
    server.replies = [550];
    await desk.send();
    const [dead] = await desk.rows();
    expect(dead).toMatchObject({ state: 'dead', failure: 'refused' });

    await expect(
      desk.service.resend(PEOPLE.claude, { ids: [dead.id] }),
    ).rejects.toThrow('contractor');
    expect(await desk.service.resend(PEOPLE.alex, { ids: [dead.id] })).toEqual({
      resent: 1,
      readdressed: 0,
    });
    await desk.send();
    expect(await states(desk)).toEqual(['desk@contractor.example.org sent']);
  });

  it('that hangs up is tried again', async () => {
    server.replies = ['hang-up'];
    await desk.send();
    expect((await desk.rows())[0]).toMatchObject({
      state: 'waiting',
      failure: 'unreachable',
    });
  });

  it('is given up after as many tries as are configured', async () => {
    server.replies = [451, 451, 451];
    for (const at of ['08:00:00', '08:01:00', '08:05:00']) {
      desk.at(`2026-11-23T${at}Z`);
      await desk.send();
    }
    expect((await desk.rows())[0]).toMatchObject({
      state: 'dead',
      attempts: 3,
      failure: 'unreachable',
    });
  });
});
