import { createHash } from 'node:crypto';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Ticket } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { OTHER, OWN, type Portal, startPortal } from '../__testUtils__/portal';
import { rebuildTickets } from '../tickets';
import { FILE_MEDIA_TYPE } from './readFileBodies';

jest.setTimeout(120_000);

const PHOTO = Buffer.concat([
  Buffer.from('ffd8ffe000104a464946', 'hex'),
  Buffer.from('the back of the server'),
]);
const SHA256 = createHash('sha256').update(PHOTO).digest('hex');

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

/** Headers and bytes, as a browser gets them. */
const bytesOf = (
  portal: Portal,
  caller: 'contractor' | 'beneficiary',
  ticket: Ticket,
  id: string,
) =>
  portal
    .call(caller, 'get', `/tickets/${ticket.id}/attachments/${id}`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });

describe.each(databases.eachSupportedId())('files on %p', databaseId => {
  let knex: Knex;
  let portal: Portal;
  let ticket: Ticket;

  beforeAll(async () => {
    knex = await databases.init(databaseId);
    portal = await startPortal(knex, {
      attachments: {
        maxFileBytes: 4096,
        maxTicketFiles: 3,
        maxTicketBytes: 8192,
        maxEstablishmentDayBytes: 20_000,
      },
    });
  });
  beforeEach(async () => {
    ticket = await portal.register(OWN);
  });
  afterAll(() => portal.stop());

  it('are attached as an act of the log, and served as they were, never in place', async () => {
    const { status, body, headers } = await portal.attach(
      'contractor',
      ticket.id,
      'chute n°3.jpg',
      PHOTO,
    );
    expect([status, body.attachmentId, headers.location]).toEqual([
      201,
      'a-2',
      `/api/itsm/tickets/${ticket.id}/attachments/a-2`,
    ]);
    expect(body.ticket.version).toBe(ticket.version);
    expect(body.ticket.events[1]).toMatchObject({
      type: 'attach',
      actor: { ref: 'user:default/contractor', role: 'contractor' },
      data: {
        attachmentId: 'a-2',
        fileName: 'chute n°3.jpg',
        mediaType: 'image/jpeg',
        byteSize: PHOTO.length,
        sha256: SHA256,
      },
    });

    const read = await bytesOf(portal, 'beneficiary', ticket, 'a-2');
    expect(read.status).toBe(200);
    expect(PHOTO.equals(read.body)).toBe(true);
    expect(read.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename="chute n_3.jpg"; filename*=UTF-8''chute%20n%C2%B03.jpg`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    expect(await rebuildTickets(knex)).toMatchObject({ differences: 0 });
  });

  it('are attached once, however often they are sent with one key', async () => {
    const send = (content: Buffer) =>
      portal
        .call('contractor', 'post', `/tickets/${ticket.id}/attachments`)
        .query({ fileName: 'photo.jpg' })
        .set('Idempotency-Key', `once-${ticket.id}`)
        .set('Content-Type', FILE_MEDIA_TYPE)
        .send(content);
    const first = await send(PHOTO);
    const second = await send(PHOTO);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.attachmentId).toBe(first.body.attachmentId);
    expect(second.body.ticket.events).toHaveLength(2);
    const other = await send(Buffer.from('another file'));
    expect([other.status, other.body.code]).toEqual([422, 'key-reused']);
  });

  it('of one’s own side are neither named nor given to the other', async () => {
    await portal.attach('contractor', ticket.id, 'devis interne.pdf', PHOTO, {
      internal: true,
    });
    const { body } = await portal.call(
      'beneficiary',
      'get',
      `/tickets/${ticket.id}`,
    );
    expect(JSON.stringify(body)).not.toMatch(/devis interne|image\/jpeg/);
    expect(JSON.stringify(body)).not.toContain(SHA256);
    expect((await bytesOf(portal, 'beneficiary', ticket, 'a-2')).status).toBe(
      404,
    );
    expect((await bytesOf(portal, 'contractor', ticket, 'a-2')).status).toBe(
      200,
    );
  });

  it('are no act by themselves: a name without content attaches nothing', async () => {
    const { status, body } = await portal
      .call('contractor', 'post', `/tickets/${ticket.id}/acts/attach`)
      .send({ fileName: 'photo.jpg' });
    expect([status, body.code]).toEqual([400, 'content-needed']);
    expect(
      await knex('ticket_event').where({ ticket: ticket.id }),
    ).toHaveLength(1);
  });

  it.each<[string, Buffer, number, string]>([
    ['too large', Buffer.alloc(4097, 0x61), 413, 'too-large'],
    ['empty', Buffer.alloc(0), 422, 'empty-file'],
    ['a program', Buffer.from('MZ\0\0'), 415, 'unsupported-type'],
  ])('are refused: %s', async (_, content, status, code) => {
    const answer = await portal.attach(
      'contractor',
      ticket.id,
      'x.txt',
      content,
    );
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([
      status,
      code,
      'body',
    ]);
    expect(await knex('attachment').where({ ticket: ticket.id })).toEqual([]);
  });

  it('have room for so many, and so much, on a ticket', async () => {
    const attach = (bytes: number) =>
      portal.attach(
        'contractor',
        ticket.id,
        'a.log',
        Buffer.alloc(bytes, 0x61),
      );
    expect((await attach(4096)).status).toBe(201);
    expect((await attach(4000)).status).toBe(201);
    const tooMuch = await attach(97);
    expect([tooMuch.status, tooMuch.body.code]).toEqual([422, 'ticket-full']);
    expect((await attach(96)).status).toBe(201);
    const tooMany = await attach(1);
    expect([tooMany.status, tooMany.body.code]).toEqual([422, 'ticket-full']);
  });

  it('have room for so much in a day of an establishment', async () => {
    const attach = async (establishment: string) => {
      const { id } = await portal.register(establishment);
      const [first, second] = [
        await portal.attach(
          'contractor',
          id,
          'a.log',
          Buffer.alloc(4096, 0x61),
        ),
        await portal.attach(
          'contractor',
          id,
          'a.log',
          Buffer.alloc(4096, 0x61),
        ),
      ];
      return [first.status, second.status, second.body.code];
    };
    portal.at('2026-12-01T08:00:00Z');
    await attach(OTHER);
    await attach(OTHER);
    expect(await attach(OTHER)).toEqual([422, 422, 'day-full']);
    expect(await attach(OWN)).toEqual([201, 201, undefined]);
    portal.at('2026-12-02T08:00:00Z');
    expect(await attach(OTHER)).toEqual([201, 201, undefined]);
    portal.at('2026-11-23T08:00:00Z');
  });

  it('are named with an exclusion, those of this ticket only (C6)', async () => {
    await portal.attach('contractor', ticket.id, 'chute.jpg', PHOTO);
    const claim = (attachmentIds: string[]) =>
      portal.act('contractor', ticket, 'claim-exclusion', {
        ground: 'fall',
        reason: 'Fallen from the rack',
        attachmentIds,
      });
    const wrong = await claim(['a-3']);
    expect([wrong.status, wrong.body.field, wrong.body.code]).toEqual([
      400,
      'attachmentIds',
      'no-such-attachment',
    ]);
    const { status, body } = await claim(['a-2']);
    expect([status, body.events[2].data.attachmentIds]).toEqual([200, ['a-2']]);
  });
});
