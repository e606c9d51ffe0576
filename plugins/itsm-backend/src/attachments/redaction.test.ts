import { TestDatabases } from '@backstage/backend-test-utils';
import type { Ticket } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  type Caller,
  MACHINE,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { rebuildTickets } from '../tickets';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

/** All that the tables of the desk hold, as text. */
async function everythingIn(knex: Knex): Promise<string> {
  const tables = [
    'ticket',
    'ticket_event',
    'ticket_text',
    'attachment',
    'attachment_content',
    'idempotency_key',
  ];
  const rows = await Promise.all(tables.map(table => knex(table)));
  return JSON.stringify(rows, (_, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data).toString() : value,
  );
}

describe.each(databases.eachSupportedId())('removing on %p', databaseId => {
  let knex: Knex;
  let portal: Portal;
  let ticket: Ticket;

  beforeAll(async () => {
    knex = await databases.init(databaseId);
    portal = await startPortal(knex);
  });
  afterAll(() => portal.stop());

  beforeEach(async () => {
    const { body } = await portal
      .call('beneficiary', 'post', '/tickets')
      .set('Idempotency-Key', portal.nextKey())
      .send({
        title: 'Panne chez Durandine',
        description: 'Vue par Durandine au lit 4',
        impact: 2,
        urgency: 2,
        machineId: MACHINE[OWN],
      });
    ticket = body;
  });

  const redact = (caller: Caller, target: object) =>
    portal.act(caller, ticket, 'redact', { ...target, reason: 'Un nom' });
  const found = async (text: string) => {
    const { body } = await portal
      .call('beneficiary', 'get', '/tickets')
      .query({ text });
    return body.items.map(({ id }: Ticket) => id);
  };

  it('erases texts with their salts everywhere, and leaves the chain of hashes whole', async () => {
    await portal.act('contractor', ticket, 'comment', {
      comment: 'Durandine rappelle à midi',
    });
    expect(await found('durandine')).toContain(ticket.id);
    const events = () =>
      knex('ticket_event').where({ ticket: ticket.id }).orderBy('sequence');
    const before = await events();

    for (const [sequence, field] of [
      [1, 'title'],
      [1, 'description'],
      [2, 'comment'],
    ] as const) {
      const { status } = await redact('local-referent', { sequence, field });
      expect([field, status]).toEqual([field, 200]);
    }

    expect(await everythingIn(knex)).not.toMatch(/durandine/i);
    expect(await found('durandine')).toEqual([]);
    expect((await events()).slice(0, 2)).toEqual(before);
    expect(await rebuildTickets(knex)).toMatchObject({ differences: 0 });

    const { body } = await portal.call(
      'contractor',
      'get',
      `/tickets/${ticket.id}`,
    );
    expect(body).toMatchObject({ title: '', description: '' });
    expect(body.events[1]).toMatchObject({
      type: 'comment',
      actor: { name: 'contractor (person)' },
      data: { comment: '' },
    });
    expect(body.events[4]).toMatchObject({
      type: 'redact',
      actor: { ref: 'user:default/local-referent' },
      data: { sequence: 2, field: 'comment', reason: 'Un nom' },
    });
  });

  it('erases a file with its name, and leaves that there was one', async () => {
    const image = Buffer.from('ffd8ffe000104a464946', 'hex');
    await portal.attach(
      'contractor',
      ticket.id,
      'Durandine.jpg',
      Buffer.concat([image, Buffer.from('Durandine')]),
    );
    expect((await redact('contractor', { attachmentId: 'a-2' })).status).toBe(
      200,
    );
    await redact('beneficiary', { sequence: 1, field: 'title' });
    await redact('beneficiary', { sequence: 1, field: 'description' });

    expect(await everythingIn(knex)).not.toMatch(/durandine/i);
    expect(await knex('attachment').where({ ticket: ticket.id })).toMatchObject(
      [{ attachment_id: 'a-2', media_type: 'image/jpeg' }],
    );
    const { status, body } = await portal.call(
      'beneficiary',
      'get',
      `/tickets/${ticket.id}/attachments/a-2`,
    );
    expect([status, body.code]).toEqual([404, 'removed']);
    expect(await rebuildTickets(knex)).toMatchObject({ differences: 0 });
  });

  it('is refused to the contractor where the establishment wrote', async () => {
    const { status, body } = await redact('contractor', {
      sequence: 1,
      field: 'description',
    });
    expect([status, body.code]).toEqual([400, 'not-yours-to-redact']);
    expect(await everythingIn(knex)).toMatch(/Durandine au lit 4/);
  });

  it('finds what was put back by hand, and a file that was lost', async () => {
    await redact('beneficiary', { sequence: 1, field: 'title' });
    const [text] = await knex('ticket_text').where({
      ticket: ticket.id,
      sequence: 1,
      field: 'description',
    });
    await knex('ticket_text').insert({ ...text, field: 'title' });
    await portal.attach('contractor', ticket.id, 'a.log', Buffer.from('log'));
    await knex('attachment_content').where({ ticket: ticket.id }).delete();
    const { first } = await rebuildTickets(knex);
    expect(first.map(({ kind, where }) => [kind, where])).toEqual([
      ['text', 'event 1: title'],
      ['missing-content', 'file a-3'],
    ]);
  });
});
