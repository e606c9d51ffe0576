import { TestDatabases } from '@backstage/backend-test-utils';
import { MIGRATIONS_DIRECTORY } from '../database';
import {
  CLINIC,
  createDesk,
  type Desk,
  HOSPITAL,
  MACHINES,
  PEOPLE,
} from '../tickets/__testUtils__/desk';

jest.setTimeout(60_000);

const { camille, alex, claude, elsewhere, nobody } = PEOPLE;

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())('calls on %p', databaseId => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await createDesk(databases, databaseId);
  });

  const log = (given: object = {}, key = desk.nextKey()) =>
    desk.calls.log(
      alex,
      { establishmentId: HOSPITAL, subject: 'Où en est la pièce ?', ...given },
      key,
    );
  const list = async (who: typeof alex, query: object = {}) =>
    (await desk.calls.list(who, { limit: 10, ...query })).items;

  it('are logged by the desk without a ticket, with who called and for whom', async () => {
    const call = await log({
      caller: 'Ada Roux',
      number: '02 40 00 12 34',
      onBehalfOf: 'Cadre des urgences',
      receivedAt: '2026-11-23T07:50:00Z',
    });
    expect(call).toEqual({
      id: expect.stringMatching(/^C-[0-9a-f]{16}$/),
      receivedAt: '2026-11-23T07:50:00Z',
      recordedAt: '2026-11-23T08:00:00Z',
      establishmentId: HOSPITAL,
      establishmentName: 'CH de la Baie',
      caller: 'Ada Roux',
      number: '02 40 00 12 34',
      onBehalfOf: 'Cadre des urgences',
      subject: 'Où en est la pièce ?',
      outcome: 'answered',
      ticket: null,
      takenBy: 'Alex',
      removed: [],
    });
  });

  it('are logged once where they are sent twice', async () => {
    const { id } = await log({}, 'the-same');
    expect(await log({}, 'the-same')).toMatchObject({ id });
    await expect(log({ subject: 'Autre' }, 'the-same')).rejects.toMatchObject({
      field: 'Idempotency-Key',
    });
    expect(await list(alex)).toHaveLength(1);
  });

  it.each([
    [
      'establishmentId',
      { establishmentId: '999999999' },
      'unknown-establishment',
    ],
    ['subject', { subject: '  ' }, 'empty'],
    ['receivedAt', { receivedAt: '2026-11-23T08:00:01Z' }, 'in-the-future'],
    ['receivedAt', { receivedAt: '2026-11-16T07:59:59Z' }, 'too-far-back'],
  ])('are refused for %s: %p', async (field, given, code) => {
    await expect(log(given)).rejects.toMatchObject({ field, code });
  });

  it('are logged with the ticket they led to', async () => {
    const ticket = await desk.register(alex, {
      channel: 'phone',
      caller: 'Ada Roux',
      callerNumber: '3320',
    });
    const late = await desk.register(alex, {
      calledAt: '2026-11-22T20:00:00Z',
    });
    await desk.register(camille);
    expect(await list(alex)).toMatchObject([
      {
        ticket: ticket.id,
        outcome: 'ticket',
        caller: 'Ada Roux',
        number: '3320',
        subject: ticket.title,
      },
      { ticket: late.id, receivedAt: '2026-11-22T20:00:00Z' },
    ]);
  });

  it('that were answered lead to a ticket once, of their establishment', async () => {
    const { id: callId } = await log({ caller: 'Ada Roux' });
    const register = (given: object = {}) =>
      desk.register(alex, { channel: 'phone', callId, ...given });
    await expect(
      register({ machineId: MACHINES.overseas.facts.machineId }),
    ).rejects.toMatchObject({ field: 'callId', code: 'unknown-call' });
    const ticket = await register();
    expect(await list(alex)).toMatchObject([
      { id: callId, outcome: 'ticket', ticket: ticket.id, caller: 'Ada Roux' },
    ]);
    await expect(register()).rejects.toMatchObject({ code: 'unknown-call' });
    // A registration that was refused left no ticket behind.
    const { items } = await desk.tickets.list(alex, {
      sort: 'newest',
      limit: 10,
    });
    expect(items).toHaveLength(1);
  });

  it('tell the ticket who called, and lose what is removed from it', async () => {
    const { id: callId } = await log({ caller: 'Ada Roux', number: '3320' });
    const fromCall = await desk.register(alex, { channel: 'phone', callId });
    expect(fromCall.events[0].data).toMatchObject({
      channel: 'phone',
      caller: 'Ada Roux',
      callerNumber: '3320',
    });
    desk.at('2026-11-23T08:05:00Z');
    const ticket = await desk.register(alex, {
      channel: 'phone',
      caller: ' Jo Patient ',
      onBehalfOf: 'Cadre des urgences',
    });
    expect(ticket.events[0].data).toMatchObject({ caller: 'Jo Patient' });
    await desk.act(camille, ticket, 'redact', {
      sequence: 1,
      field: 'caller',
      reason: 'Une donnée de patient',
    });
    await desk.act(camille, ticket, 'redact', {
      sequence: 1,
      field: 'title',
      reason: 'Une donnée de patient',
    });
    expect(await list(alex)).toMatchObject([
      {
        ticket: ticket.id,
        caller: null,
        onBehalfOf: 'Cadre des urgences',
        subject: '',
      },
      { ticket: fromCall.id, caller: 'Ada Roux' },
    ]);
  });

  it('are no part of what the establishment declares itself', async () => {
    const ticket = await desk.register(camille, { caller: 'Ada Roux' });
    expect(ticket.events[0].data).not.toHaveProperty('caller');
    expect(await list(alex)).toEqual([]);
  });

  it('are seen by their establishment, the contractor and the coordinator', async () => {
    await log();
    await log({ establishmentId: CLINIC });
    const seen = async (who: typeof alex) =>
      (await list(who)).map(one => one.establishmentId).sort();
    expect(await seen(camille)).toEqual([HOSPITAL]);
    expect(await seen(elsewhere)).toEqual([CLINIC]);
    expect(await seen(alex)).toEqual([HOSPITAL, CLINIC]);
    expect(await seen(claude)).toEqual([HOSPITAL, CLINIC]);
    expect(await seen(nobody)).toEqual([]);
    await expect(
      desk.calls.log(
        camille,
        { establishmentId: HOSPITAL, subject: 'x' },
        desk.nextKey(),
      ),
    ).rejects.toThrow('Calls are logged by: contractor');
  });

  it('are listed the latest first, page by page, within a period', async () => {
    for (const [subject, receivedAt] of [
      ['un', '2026-11-20T08:00:00Z'],
      ['deux', '2026-11-21T08:00:00Z'],
      ['trois', '2026-11-22T08:00:00Z'],
    ]) {
      await log({ subject, receivedAt });
    }
    const first = await desk.calls.list(alex, { limit: 2 });
    expect(first.items.map(one => one.subject)).toEqual(['trois', 'deux']);
    const second = await desk.calls.list(alex, {
      limit: 2,
      cursor: first.nextCursor ?? undefined,
    });
    expect(second.items.map(one => one.subject)).toEqual(['un']);
    expect(second.nextCursor).toBeNull();
    const within = await list(alex, {
      from: '2026-11-21T08:00:00Z',
      to: '2026-11-22T08:00:00Z',
    });
    expect(within.map(one => one.subject)).toEqual(['deux']);
  });

  it('have a table that goes away with its rows', async () => {
    await log();
    const directory = MIGRATIONS_DIRECTORY;
    const name = '20261105010000_support_calls.js';
    const removals = '20261125100000_call_redactions.js';
    await desk.knex.migrate.down({ directory, name: removals });
    await desk.knex.migrate.down({ directory, name });
    expect(await desk.knex.schema.hasTable('support_call')).toBe(false);
    await desk.knex.migrate.up({ directory, name });
    await desk.knex.migrate.up({ directory, name: removals });
    expect(await list(alex)).toEqual([]);
  });
});
