import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type {
  PenaltyCase,
  PenaltyPage,
  PenaltyScales,
  PortalKind,
  Ticket,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  type Caller,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { MIGRATIONS_DIRECTORY } from '../database';
import { countFigures } from '../indicators/countFigures';
import { DatabaseIndicatorStore } from '../indicators/DatabaseIndicatorStore';
import { DatabaseReportStore } from '../reports';
import { DatabaseTicketStore } from '../tickets';
import { verifyLogs } from '../tickets/verifyLogs';
import { DatabasePenaltyStore } from './DatabasePenaltyStore';
import { raisePenalties } from './raisePenalties';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const HOURLY: PenaltyScales = { restoreLate: { per: 'hour', cents: 10_000 } };

describe.each(databases.eachSupportedId())(
  'penalty cases on %s (G7)',
  databaseId => {
    let knex: Knex;
    let portal: Portal;
    let now: string;

    const at = (instant: string) => {
      now = instant;
      portal.at(instant);
    };
    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      at('2026-09-07T08:00:00Z');
    });
    afterEach(() => portal.stop());

    const clock = { now: () => now };
    const logger = mockServices.logger.mock();
    const raise = (
      scales: PenaltyScales = {},
      thresholdFrom = 10,
      kind: PortalKind = 'shared',
    ) =>
      raisePenalties({
        knex,
        clock,
        logger,
        store: DatabasePenaltyStore.create(),
        reports: DatabaseReportStore.create(),
        figures: DatabaseIndicatorStore.create(),
        tickets: DatabaseTicketStore.create(),
        portal: kind,
        indicators: { warrantyCounts: true, countsUntil: 'restoration' },
        rules: { scales, thresholdFrom },
      });
    const count = () => countFigures({ knex, clock });
    const act = async (
      caller: Caller,
      ticket: Ticket,
      name: Parameters<Portal['act']>[2],
      input: object = {},
    ) => {
      const { status, body } = await portal.act(caller, ticket, name, input);
      if (status !== 200) throw new Error(JSON.stringify(body));
    };
    /** Closed after six hours and a half of a restore time of four. */
    const closedLate = async () => {
      const ticket = await portal.register();
      at('2026-09-07T14:30:00Z');
      await act('contractor', ticket, 'restore', {
        solution: 'Disk replaced',
        backInOperation: true,
        latenessReason: 'The part came late',
      });
      await act('local-referent', ticket, 'approve');
      return ticket;
    };
    /** The third working day, once the figures have rested. */
    const fixed = async () => {
      await count();
      at('2026-10-05T07:02:00Z');
    };
    const list = async (caller: Caller, query: object = {}) =>
      (await portal.call(caller, 'get', '/penalties').query(query))
        .body as PenaltyPage;
    const named = async (caller: Caller, query: object = {}) =>
      (await list(caller, query)).items.map(
        ({ establishmentId, kind, month, state, measure }) =>
          [
            establishmentId === OWN ? 'own' : establishmentId ?? 'lot',
            kind,
            month,
            state,
            measure.value,
            measure.unit,
          ].join(' '),
      );
    const read = async (caller: Caller, id: string) =>
      (await portal.call(caller, 'get', `/penalties/${id}`))
        .body as PenaltyCase;
    const decide = (
      caller: Caller | 'other-beneficiary',
      id: string,
      name: string,
      body: object = {},
      version = 1,
    ) =>
      portal
        .call(caller, 'post', `/penalties/${id}/acts/${name}`)
        .set('If-Match', `"${version}"`)
        .send(body);

    it('are raised once, when the month is fixed, with what they stand on', async () => {
      const ticket = await closedLate();
      await count();
      at('2026-10-05T05:59:59Z');
      expect(await raise()).toBe(0);
      at('2026-10-05T07:02:00Z');
      expect(await raise()).toBe(1);
      expect(await raise()).toBe(0);
      // Another process, or the same after it was killed on its way.
      await knex('penalty_check').delete();
      expect(await raise()).toBe(0);
      const { items } = await list('local-referent');
      expect(items).toMatchObject([
        {
          id: 'PEN-2026-000001',
          establishmentId: OWN,
          kind: 'restore-late',
          month: '2026-09',
          state: 'open',
          measure: { unit: 'seconds', value: 9_000 },
          scale: null,
          amountCents: null,
          evidence: {
            ticket: ticket.id,
            registeredAt: '2026-09-07T08:00:00Z',
            restoredAt: '2026-09-07T14:30:00Z',
            closedAt: '2026-09-07T14:30:00Z',
            serviceWindow: '24x7',
            restoreTime: '4H',
            timeZone: 'Europe/Paris',
            grantedSeconds: 14_400,
            consumedSeconds: 23_400,
          },
          byCorrection: false,
          possibleActs: ['apply', 'waive'],
        },
      ]);
      const { events } = await read('local-referent', items[0].id);
      expect(events).toMatchObject([
        { type: 'raise', actor: { ref: null, role: 'system' } },
      ]);
    });

    it('are of the thresholds of establishment and lot too, with the rate', async () => {
      await closedLate();
      await fixed();
      // One ticket of one: as many as this portal asks for.
      expect(await raise({}, 1)).toBe(3);
      expect(await named('contractor')).toEqual([
        'lot threshold-missed 2026-09 open 98 points',
        'own restore-late 2026-09 open 9000 seconds',
        'own threshold-missed 2026-09 open 90 points',
      ]);
      expect(
        (await list('coordinator', { scale: 'lot' })).items[0],
      ).toMatchObject({
        establishmentName: null,
        evidence: {
          indicator: 'closed-in-time',
          numerator: 0,
          denominator: 1,
          threshold: 98,
        },
        possibleActs: ['apply', 'waive'],
      });
      // Now from ten tickets on: the two are taken away, and stay to be read.
      expect(await raise()).toBe(2);
      expect(await named('contractor', { state: ['lifted'] })).toEqual([
        'lot threshold-missed 2026-09 lifted 98 points',
        'own threshold-missed 2026-09 lifted 90 points',
      ]);
    });

    it('are none of the lot in a member’s own portal (AI1)', async () => {
      await closedLate();
      await fixed();
      // A half-year is over, too, without a report of the lot.
      at('2027-02-02T08:00:00Z');
      expect(await raise({}, 1, 'alone')).toBe(2);
      expect(await named('contractor')).toEqual([
        'own restore-late 2026-09 open 9000 seconds',
        'own threshold-missed 2026-09 open 90 points',
      ]);
    });

    it('that a later correction takes away say what they were', async () => {
      const ticket = await closedLate();
      await fixed();
      await raise(HOURLY);
      const [{ id }] = (await list('local-referent')).items;
      expect((await decide('local-referent', id, 'apply')).body).toMatchObject({
        state: 'applied',
        amountCents: 30_000,
      });
      at('2026-10-06T09:00:00Z');
      await act('contractor', ticket, 'open-mediation', {
        subject: 'verdict',
        reason: 'Three hours at a closed door',
      });
      await act('coordinator', ticket, 'conclude-mediation', {
        opinion: 'The door was the establishment’s',
        correction: 'counts-in-time',
      });
      await act('local-referent', ticket, 'agree-correction');
      await count();
      at('2026-10-06T09:02:00Z');
      expect(await raise(HOURLY)).toBe(1);
      expect(await raise(HOURLY)).toBe(0);
      expect(await read('local-referent', id)).toMatchObject({
        state: 'lifted',
        first: { amountCents: 30_000 },
        decision: { act: 'apply', amountCents: 30_000 },
        revisedAt: '2026-10-06T09:02:00Z',
        possibleActs: [],
        events: [{ type: 'raise' }, { type: 'apply' }, { type: 'revise' }],
      });
      expect((await decide('local-referent', id, 'apply', {}, 3)).body).toEqual(
        expect.objectContaining({ code: 'not-possible' }),
      );
      expect(await verifyLogs(knex)).toMatchObject({ penalties: 1, broken: 0 });
    });

    it('raised after the correction tell both, the fixed month first', async () => {
      const ticket = await closedLate();
      at('2026-10-06T09:00:00Z');
      await act('contractor', ticket, 'open-mediation', {
        subject: 'verdict',
        reason: 'Three hours at a closed door',
      });
      await act('coordinator', ticket, 'conclude-mediation', {
        opinion: 'The door was the establishment’s',
        correction: 'counts-in-time',
      });
      await act('local-referent', ticket, 'agree-correction');
      await count();
      at('2026-10-06T09:02:00Z');
      expect(await raise()).toBe(1);
      const [{ id, state }] = (await list('local-referent')).items;
      expect(state).toBe('lifted');
      expect((await read('local-referent', id)).events).toMatchObject([
        { type: 'raise' },
        { type: 'revise', data: { assessment: null } },
      ]);
    });

    it('follow the scales while they wait, and not once they are decided', async () => {
      await closedLate();
      await fixed();
      await raise();
      const [{ id }] = (await list('local-referent')).items;
      expect(await raise(HOURLY)).toBe(1);
      // Two hours and a half: three begun.
      expect(await read('local-referent', id)).toMatchObject({
        amountCents: 30_000,
        first: { amountCents: null },
        version: 2,
      });
      await decide('local-referent', id, 'apply', {}, 2);
      const dearer = { restoreLate: { per: 'hour', cents: 99_900 } } as const;
      expect(await raise(dearer)).toBe(0);
      expect(await read('local-referent', id)).toMatchObject({
        amountCents: 30_000,
      });
    });

    it('are applied or waived, with a reason, on the version one looked at', async () => {
      await closedLate();
      await fixed();
      await raise();
      const [{ id }] = (await list('local-referent')).items;
      const noReason = await decide('local-referent', id, 'waive', {});
      expect([noReason.status, noReason.body.field]).toEqual([400, 'reason']);
      const waived = await decide('local-referent', id, 'waive', {
        reason: 'A storm closed the road',
      });
      expect(waived.body).toMatchObject({
        state: 'waived',
        version: 2,
        decision: {
          by: 'local-referent (person)',
          reason: 'A storm closed the road',
        },
        possibleActs: ['apply'],
      });
      const stale = await decide('local-referent', id, 'apply', {}, 1);
      expect([stale.status, stale.body.code]).toEqual([409, 'stale']);
      expect(stale.body.penalty.version).toBe(2);
      const unread = await portal
        .call('local-referent', 'post', `/penalties/${id}/acts/apply`)
        .send({});
      expect([unread.status, unread.body.field]).toEqual([400, 'If-Match']);
      // The same key decides once.
      for (const _ of [1, 2]) {
        const { status } = await decide(
          'local-referent',
          id,
          'apply',
          {},
          2,
        ).set('Idempotency-Key', 'penalty-key-1');
        expect(status).toBe(200);
      }
      expect((await read('local-referent', id)).version).toBe(3);
      // The reason is a text that may be erased one day: apart from the chain.
      expect(
        await knex('penalty_text').where({ penalty: id, field: 'reason' }),
      ).toMatchObject([{ text: 'A storm closed the road' }]);
    });

    it('are decided by nobody else: the lot’s by the coordinator alone', async () => {
      await closedLate();
      await fixed();
      await raise({}, 1);
      const idOf = async (query: object) =>
        (await list('contractor', query)).items[0].id;
      const own = await idOf({ kind: ['restore-late'] });
      const ofLot = await idOf({ scale: 'lot' });
      const statuses = async (id: string) => {
        const all = [];
        for (const caller of [
          'beneficiary',
          'contractor',
          'outsider',
          'other-beneficiary',
        ] as const) {
          all.push((await decide(caller, id, 'apply')).status);
        }
        return all;
      };
      expect(await statuses(own)).toEqual([403, 403, 404, 404]);
      expect(await statuses(ofLot)).toEqual([404, 403, 404, 404]);
      expect((await decide('coordinator', own, 'apply')).status).toBe(403);
      expect((await decide('local-referent', ofLot, 'apply')).status).toBe(404);
      expect((await decide('coordinator', ofLot, 'apply')).status).toBe(200);
      expect((await decide('local-referent', own, 'apply')).status).toBe(200);
    });

    it('are seen by an establishment of its own alone, page after page', async () => {
      await closedLate();
      await fixed();
      await raise({}, 1);
      expect(await named('beneficiary')).toHaveLength(2);
      expect(await named('local-referent', { scale: 'lot' })).toEqual([]);
      expect(
        (await portal.call('other-beneficiary', 'get', '/penalties')).body
          .items,
      ).toEqual([]);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list('contractor', { limit: 1, cursor });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(new Set(seen).size).toBe(3);
      expect(await named('contractor', { month: '2026-08' })).toEqual([]);
      expect(await named('contractor', { establishment: OTHER })).toEqual([]);
    });

    describe('of an order', () => {
      const placed = async () => {
        await knex('inventory_import').insert({
          id: 'i-1',
          establishment_id: OWN,
          file_name: 'parc.xlsx',
          format: 'xlsx',
          byte_size: 1,
          sha256: '',
          template_version: '1',
          header_index: 0,
          line_count: 0,
          columns: '[]',
          state: 'applied',
          created_at: 0,
          created_by: 'user:default/local-referent',
          created_by_name: 'local-referent (person)',
        });
        await knex('purchase_order').insert({
          id: 'CMD-2026-000001',
          establishment_id: OWN,
          kind: 'first',
          state: 'placed',
          reference: 'BC-1',
          import_id: 'i-1',
          placed_on: '2026-08-20',
          execute_by: '2026-09-19',
          placed_at: 0,
          placed_by: 'user:default/local-referent',
          placed_by_name: 'local-referent (person)',
        });
      };

      it('count days to the start, and change with it (CCTP 2.1.32)', async () => {
        await placed();
        at('2026-10-05T05:59:59Z');
        expect(await raise()).toBe(0);
        at('2026-10-05T06:00:00Z');
        expect(await raise()).toBe(1);
        at('2026-10-06T07:00:00Z');
        // Another day late is nothing new to tell.
        expect(await raise()).toBe(0);
        expect(await named('local-referent')).toEqual([
          'own order-late 2026-09 open 16 days',
        ]);
        await portal
          .call('contractor', 'post', '/orders/CMD-2026-000001/start')
          .send({ startedOn: '2026-09-21' });
        expect(await raise()).toBe(1);
        const [{ id }] = (await list('local-referent')).items;
        expect(await read('local-referent', id)).toMatchObject({
          measure: { unit: 'days', value: 2 },
          first: { measure: { value: 16 } },
          evidence: { executeBy: '2026-09-19', startedOn: '2026-09-21' },
        });
      });

      it('that is withdrawn are lifted', async () => {
        await placed();
        at('2026-10-05T06:00:00Z');
        await raise();
        await portal
          .call('local-referent', 'post', '/orders/CMD-2026-000001/withdrawal')
          .send({ reason: 'Placed elsewhere' });
        expect(await raise()).toBe(1);
        expect(await named('local-referent')).toEqual([
          'own order-late 2026-09 lifted 16 days',
        ]);
      });
    });

    it('are always of a half-year’s report that is late (CCTP 5)', async () => {
      at('2026-06-08T08:00:00Z');
      await portal.register();
      await count();
      at('2026-07-30T21:59:59Z');
      expect(await raise()).toBe(0);
      at('2026-07-31T08:00:00Z');
      expect(await raise()).toBe(1);
      expect(await named('coordinator')).toEqual([
        'lot report-late 2026-06 open 1 days',
      ]);
      expect(await named('local-referent')).toEqual([]);
      await knex('report').insert({
        id: 'RAP-2026-000001',
        kind: 'half-yearly',
        owner: 'lot',
        from_month: '2026-01',
        to_month: '2026-06',
        made_at: Date.parse('2026-08-03T08:00:00Z') / 1000,
        declared_count: 1,
        closed_count: 0,
        rated_count: 0,
        in_time_count: 0,
        reopened_count: 0,
        dysfunction_count: 0,
        content: '{}',
      });
      at('2026-08-04T08:00:00Z');
      expect(await raise()).toBe(1);
      const [{ id }] = (await list('coordinator')).items;
      expect(await read('coordinator', id)).toMatchObject({
        measure: { value: 4 },
        evidence: { report: 'RAP-2026-000001', dueOn: '2026-07-30' },
        first: { evidence: { report: null } },
      });
    });

    it('take their tables away, and bring them back', async () => {
      const directory = MIGRATIONS_DIRECTORY;
      const name = '20261127060000_penalty_cases.js';
      await knex.migrate.down({ directory, name });
      expect(await knex.schema.hasTable('penalty_case')).toBe(false);
      await knex.migrate.up({ directory, name });
      expect(await knex('penalty_case').select()).toEqual([]);
    });
  },
);
