import { TestDatabases } from '@backstage/backend-test-utils';
import {
  LIVE_NOTICE_STATES,
  type Notice,
  type NoticeAct,
  type NoticeSummary,
  type ProofKind,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  type Caller,
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { FILE_MEDIA_TYPE } from '../attachments';
import { MIGRATIONS_DIRECTORY } from '../database';
import { DatabaseMessageStore } from '../messages';
import { chaseNotices } from './chaseNotices';
import { DatabaseNoticeStore } from './DatabaseNoticeStore';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const START = '2026-11-25T09:00:00Z';
const REASON = 'The maker sells no power supplies any more';
const FILE = Buffer.from('No stock left at any of five suppliers');

describe.each(databases.eachSupportedId())(
  'obsolescence notices on %s',
  databaseId => {
    let knex: Knex;
    let portal: Portal;
    beforeAll(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
    });
    afterAll(() => portal.stop());

    const draft = (given: object = {}, key = portal.nextKey()) =>
      portal
        .call('contractor', 'post', '/obsolescence/notices')
        .set('Idempotency-Key', key)
        .send({
          machineIds: [MACHINE[OWN]],
          lastDay: '2028-06-30',
          reason: REASON,
          ...given,
        });
    const drafted = async (given: object = {}): Promise<NoticeSummary> => {
      const { body } = await draft(given);
      return body.items[0];
    };
    const act = (
      caller: Caller,
      { id, version }: Pick<NoticeSummary, 'id' | 'version'>,
      name: NoticeAct,
      input: object = {},
    ) =>
      portal
        .call(caller, 'post', `/obsolescence/notices/${id}/acts/${name}`)
        .set('If-Match', `"${version}"`)
        .send(input);
    const attach = (
      { id }: Pick<NoticeSummary, 'id'>,
      proves: ProofKind,
      key = portal.nextKey(),
    ) =>
      portal
        .call('contractor', 'post', `/obsolescence/notices/${id}/proofs`)
        .query({ fileName: 'fournisseurs.txt', proves })
        .set('Idempotency-Key', key)
        .set('Content-Type', FILE_MEDIA_TYPE)
        .send(FILE);
    const told = async (given: object = {}): Promise<Notice> => {
      const proven = await attach(await drafted(given), 'parts');
      const { status, body } = await act('contractor', proven.body, 'notify');
      expect(status).toBe(200);
      return body;
    };
    const read = async (caller: Caller, id: string) =>
      portal.call(caller, 'get', `/obsolescence/notices/${id}`);
    /** Another draft of the same machines, as none is made any more. */
    const alike = async (
      { id }: NoticeSummary,
      number: string,
    ): Promise<NoticeSummary> => {
      const { body } = await read('contractor', id);
      const [event] = body.events;
      const scope = { kind: 'all', why: 'a test' } as const;
      await knex.transaction(tx =>
        DatabaseNoticeStore.create().add(scope, tx, number, event, START),
      );
      return (await read('contractor', number)).body;
    };
    const listed = async (query: object): Promise<NoticeSummary[]> => {
      const { body } = await portal
        .call('contractor', 'get', '/obsolescence/notices')
        .query({ limit: 200, ...query });
      return body.items;
    };
    /** So that the machines of a test are on no notice of another. */
    const withdrawAll = async () => {
      for (const notice of await listed({ state: [...LIVE_NOTICE_STATES] })) {
        await act('contractor', notice, 'withdraw', { reason: 'Another test' });
      }
    };
    beforeEach(async () => {
      portal.at(START);
      await withdrawAll();
    });
    const machine = async () =>
      (await portal.call('contractor', 'get', `/machines/${MACHINE[OWN]}`))
        .body;
    const noticedOf = (ticket: string) =>
      knex('message_notice')
        .where({ ticket })
        .orderBy('sequence')
        .select('kind', 'sequence', 'step');

    it('are one for each establishment of a draft, once for one key', async () => {
      const key = portal.nextKey();
      const machineIds = [MACHINE[OWN], MACHINE[OTHER]];
      const first = await draft({ machineIds }, key);
      const again = await draft({ machineIds }, key);
      expect(first.status).toBe(201);
      expect(again.body.items).toEqual(first.body.items);
      const [one, other] = first.body.items;
      expect([one.establishmentId, other.establishmentId].sort()).toEqual(
        [OWN, OTHER].sort(),
      );
      expect([one.setId, other.setId]).toEqual([one.id, one.id]);
      expect(one.id).toMatch(/^OBS-2026-\d{6}$/);
      const { body } = await portal
        .call('coordinator', 'get', '/obsolescence/notices')
        .query({ set: one.id });
      expect(body.items).toHaveLength(2);
      expect((await draft({ machineIds: ['no-such'] })).body).toMatchObject({
        field: 'machineIds.0',
        code: 'unknown-machine',
      });
    });

    it('are refused under one year, with the first day that would do', async () => {
      const { status, body } = await draft({ lastDay: '2027-11-24' });
      expect([status, body.field, body.code]).toEqual([
        422,
        'lastDay',
        'under-a-year',
      ]);
      expect(body.error.message).toContain('2027-11-25');
      expect((await draft({ lastDay: '2027-11-25' })).status).toBe(201);
    });

    it('name a machine that is on no live one, whose number is said', async () => {
      const other = await drafted({ machineIds: [MACHINE[OTHER]] });
      const both = [MACHINE[OWN], MACHINE[OTHER]];
      const refused = await draft({ machineIds: both });
      expect([refused.status, refused.body.field, refused.body.code]).toEqual([
        422,
        'machineIds.1',
        'under-notice',
      ]);
      expect(refused.body.error.message).toBe(
        `srv-${OTHER} is on the notice ${other.id} already: leave it out, or withdraw that one`,
      );
      // Nothing was drafted, of the other establishment neither.
      expect(await listed({ state: 'draft' })).toMatchObject([
        { id: other.id },
      ]);
      await act('contractor', other, 'withdraw', { reason: 'A mistake' });
      expect((await draft({ machineIds: both })).status).toBe(201);
    });

    it.each(['notified', 'acknowledged'])(
      'refuse a machine of one that is %s, and no more once that has ended',
      async state => {
        const notice = await told();
        if (state === 'acknowledged') {
          await act('local-referent', notice, 'acknowledge');
        }
        expect((await draft()).body.code).toBe('under-notice');
        portal.at('2028-07-01T09:00:00Z');
        const { status } = await draft({ lastDay: '2029-12-31' });
        expect(status).toBe(state === 'acknowledged' ? 201 : 422);
      },
    );

    it('are one, of two drafts of a machine at the same time', async () => {
      const both = await Promise.all([draft(), draft()]);
      expect(both.map(one => one.status).sort()).toEqual([201, 422]);
      expect(await listed({ state: 'draft' })).toHaveLength(1);
    });

    it('are told once, of two drafts that name a machine', async () => {
      const first = await drafted();
      const second = await alike(first, 'OBS-2026-900001');
      const proven = [
        (await attach(first, 'parts')).body,
        (await attach(second, 'parts')).body,
      ];
      const answers = await Promise.all(
        proven.map(one => act('contractor', one, 'notify')),
      );
      const statuses = answers.map(one => one.status);
      expect([...statuses].sort()).toEqual([200, 422]);
      const refused = answers[statuses.indexOf(422)].body;
      const holds = proven[statuses.indexOf(200)].id;
      expect([refused.field, refused.code]).toEqual([
        'machines.0',
        'under-notice',
      ]);
      expect(refused.error.message).toContain(holds);
      expect(await listed({ state: 'notified' })).toMatchObject([
        { id: holds },
      ]);
    });

    it('are listed by the machines that they name', async () => {
      const one = await drafted();
      const other = await drafted({ machineIds: [MACHINE[OTHER]] });
      const live = { state: [...LIVE_NOTICE_STATES] };
      const idsOf = async (machines: string[]) =>
        (await listed({ ...live, machine: machines })).map(({ id }) => id);
      expect(await idsOf([MACHINE[OTHER]])).toEqual([other.id]);
      expect(await idsOf([MACHINE[OWN], MACHINE[OTHER]])).toEqual([
        one.id,
        other.id,
      ]);
      expect(await idsOf(['no-such'])).toEqual([]);
    });

    it('are told with proof only, and not before', async () => {
      const notice = await drafted();
      const { status, body } = await act('contractor', notice, 'notify');
      expect([status, body.code]).toEqual([422, 'parts-proof-missing']);
      expect((await read('local-referent', notice.id)).status).toBe(404);
      expect((await read('coordinator', notice.id)).status).toBe(200);
      const { body: seen } = await portal
        .call('local-referent', 'get', '/obsolescence/notices')
        .query({ limit: 200 });
      expect(seen.items.map((one: NoticeSummary) => one.id)).not.toContain(
        notice.id,
      );
    });

    it('keep a proof as it was sent, for those who read the notice', async () => {
      const key = portal.nextKey();
      const notice = await drafted();
      await attach(notice, 'parts', key);
      const { body } = await attach(notice, 'parts', key);
      expect(body.proofs).toMatchObject([
        {
          attachmentId: 'a-2',
          fileName: 'fournisseurs.txt',
          mediaType: 'text/plain',
          byteSize: FILE.length,
          proves: 'parts',
        },
      ]);
      await act('contractor', body, 'notify');
      const path = `/obsolescence/notices/${notice.id}/proofs/a-2`;
      const file = await portal.call('local-referent', 'get', path);
      expect(file.text).toBe(FILE.toString());
      expect(file.headers['content-disposition']).toContain('attachment');
      const foreign = await portal.call('other-beneficiary', 'get', path);
      expect(foreign.status).toBe(404);
    });

    it('take their machines out with the end of the last day, and no ticket with them', async () => {
      const notice = await told();
      expect((await machine()).coverage.maintainedUntil).toBeNull();
      const { body } = await act('local-referent', notice, 'acknowledge');
      expect(body).toMatchObject({
        state: 'acknowledged',
        receivedOn: '2026-11-25',
        lastDay: '2028-06-30',
      });
      expect((await machine()).coverage.maintainedUntil).toBe('2028-06-30');

      portal.at('2028-06-30T21:59:59Z');
      expect((await machine()).levelToday.level).toBe('vendor-backed');
      const before = await portal.register(OWN);
      portal.at('2028-06-30T22:00:00Z');
      expect((await machine()).levelToday.level).toBe('not-covered');
      const after = await portal.register(OWN);
      expect([before.terms?.level, after.terms?.level]).toEqual([
        'vendor-backed',
        'not-covered',
      ]);
      const { body: kept } = await portal.call(
        'contractor',
        'get',
        `/tickets/${before.id}`,
      );
      expect(kept.terms).toMatchObject({
        level: 'vendor-backed',
        restoreTime: '4H',
      });
      const uncovered = await portal
        .call('contractor', 'get', '/machines')
        .query({ establishment: OWN, level: 'not-covered' });
      expect(uncovered.body.items).toHaveLength(1);
      const ended = await portal
        .call('beneficiary', 'get', '/obsolescence/notices')
        .query({ state: 'ended', machine: MACHINE[OWN] });
      expect(ended.body.items).toMatchObject([
        { id: notice.id, state: 'ended' },
      ]);
      portal.at(START);
      const now = (await read('contractor', notice.id)).body;
      await act('contractor', now, 'withdraw', { reason: 'Parts are back' });
      expect((await machine()).coverage.maintainedUntil).toBeNull();
    });

    it('move their end to a later receipt, nearer ones to a new year', async () => {
      const notice = await told({ lastDay: '2027-12-01' });
      portal.at('2027-01-20T09:00:00Z');
      const received = await act('local-referent', notice, 'acknowledge');
      expect(received.body.lastDay).toBe('2028-01-20');
      portal.at('2027-01-21T09:00:00Z');
      const longer = await act('contractor', received.body, 'postpone', {
        lastDay: '2028-12-31',
        reason: 'A stock was found',
      });
      expect(longer.body).toMatchObject({
        state: 'acknowledged',
        lastDay: '2028-12-31',
      });
      const nearer = await act('contractor', longer.body, 'correct', {
        lastDay: '2028-06-30',
        reason: 'The stock was sold',
      });
      expect(nearer.body).toMatchObject({
        state: 'notified',
        askedLastDay: '2028-06-30',
        lastDay: '2028-12-31',
      });
      await act('contractor', nearer.body, 'withdraw', { reason: 'Enough' });
    });

    it('are told to the establishment, its receipt to the desk', async () => {
      const notice = await told();
      const chased = await act('contractor', notice, 'chase');
      await act('local-referent', chased.body, 'acknowledge');
      expect(await noticedOf(notice.id)).toEqual([
        { kind: 'obsolescence-notice', sequence: 3, step: 0 },
        { kind: 'obsolescence-reminder', sequence: 4, step: 0 },
        { kind: 'obsolescence-acknowledged', sequence: 5, step: 0 },
      ]);
    });

    it('are chased every five working days, once, until they are received', async () => {
      const notice = await told();
      const chase = async (at: string) => {
        portal.at(at);
        await chaseNotices({
          knex,
          store: DatabaseNoticeStore.create(),
          outbox: DatabaseMessageStore.create(),
          clock: { now: () => at },
          logger: { error: () => {} } as never,
        });
      };
      await chase('2026-12-01T12:00:00Z');
      expect(await noticedOf(notice.id)).toHaveLength(1);
      await chase('2026-12-02T12:00:00Z');
      await chase('2026-12-03T12:00:00Z');
      await chase('2026-12-09T12:00:00Z');
      expect((await noticedOf(notice.id)).slice(1)).toEqual([
        { kind: 'obsolescence-reminder', sequence: 3, step: 5 },
        { kind: 'obsolescence-reminder', sequence: 3, step: 10 },
      ]);
    });

    it('are acted on as they stand, by those whose move it is', async () => {
      const notice = await told();
      const stale = await act(
        'local-referent',
        { ...notice, version: 1 },
        'acknowledge',
      );
      expect([stale.status, stale.body.code, stale.body.notice.id]).toEqual([
        409,
        'stale',
        notice.id,
      ]);
      const early = await act('contractor', notice, 'revise', {
        lastDay: '2029-01-01',
        reason: 'x',
      });
      expect([early.status, early.body.code]).toEqual([409, 'not-possible']);
      const none = await portal
        .call(
          'contractor',
          'post',
          `/obsolescence/notices/${notice.id}/acts/chase`,
        )
        .send({});
      expect([none.status, none.body.field]).toEqual([400, 'If-Match']);
      const { body } = await read('local-referent', notice.id);
      expect(body.possibleActs).toEqual(['acknowledge']);
      expect((await read('beneficiary', notice.id)).body.possibleActs).toEqual(
        [],
      );
    });

    it('are listed by their last day, page by page and by quarter', async () => {
      await told();
      const { body: all } = await portal
        .call('contractor', 'get', '/obsolescence/notices')
        .query({ limit: 200 });
      const days = all.items.map(
        (one: NoticeSummary) => one.lastDay ?? one.askedLastDay,
      );
      expect(days).toEqual([...days].sort());
      const first = await portal
        .call('contractor', 'get', '/obsolescence/notices')
        .query({ limit: 2 });
      const next = await portal
        .call('contractor', 'get', '/obsolescence/notices')
        .query({ limit: 2, cursor: first.body.nextCursor });
      expect([...first.body.items, ...next.body.items]).toEqual(
        all.items.slice(0, 4),
      );
      const quarter = await portal
        .call('contractor', 'get', '/obsolescence/notices')
        .query({ quarter: '2027-Q4', limit: 200 });
      expect(
        quarter.body.items.every((one: NoticeSummary) =>
          (one.lastDay ?? one.askedLastDay).startsWith('2027-1'),
        ),
      ).toBe(true);
      expect(all.quarters).toContainEqual(
        expect.objectContaining({ quarter: '2028-Q2' }),
      );
    });
  },
);

describe.each(databases.eachSupportedId())(
  'the migration of obsolescence notices on %s',
  databaseId => {
    it('goes up and down with rows', async () => {
      const knex = await databases.init(databaseId);
      const portal = await startPortal(knex);
      portal.at(START);
      await portal
        .call('contractor', 'post', '/obsolescence/notices')
        .set('Idempotency-Key', portal.nextKey())
        .send({
          machineIds: [MACHINE[OWN]],
          lastDay: '2028-06-30',
          reason: REASON,
        });
      await portal.stop();
      const migration = { directory: MIGRATIONS_DIRECTORY };
      const name = '20261125210000_obsolescence_notices.js';
      await knex.migrate.down({ ...migration, name });
      expect(await knex.schema.hasTable('obsolescence_notice')).toBe(false);
      expect(await knex('machine').whereNotNull('id')).toHaveLength(2);
      await knex.migrate.up({ ...migration, name });
      expect(await knex('obsolescence_notice')).toEqual([]);
    });
  },
);
