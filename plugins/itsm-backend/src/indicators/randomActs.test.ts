import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  type ActInput,
  decide,
  figuresOf,
  fromEpochSeconds,
  isRefusal,
  monthsFromTo,
  noFigures,
  pinTerms,
  possibleActs,
  type Role,
  scaledMonths,
  situationAt,
  TERRITORIES,
  type TerritoryId,
  type TicketAct,
  type TicketEvent,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { OTHER, OWN } from '../__testUtils__/portal';
import type { Scope } from '../access';
import { createDatabase } from '../database';
import { DatabaseTicketStore, type StoredEvent } from '../tickets';
import { countFigures } from './countFigures';
import { DatabaseIndicatorStore } from './DatabaseIndicatorStore';
import { LOT, recordMonths } from './recordMonths';

jest.setTimeout(600_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const ACTS = 10_000;
const TICKETS = 600;
const MONTHS = monthsFromTo('2026-01', '2027-12');
const ALL: Scope = { kind: 'all', why: 'the test looks at everything' };
const TERRITORY_OF: Record<string, TerritoryId> = {
  [OWN]: 'FR',
  [OTHER]: 'RE',
};

/** The same numbers at every run, so that what fails fails again. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const INPUTS: Partial<Record<TicketAct, { by: Role; input: ActInput }>> = {
  restore: {
    by: 'contractor',
    input: { solution: 'Replaced', backInOperation: true },
  },
  approve: { by: 'local-referent', input: {} },
  refuse: { by: 'beneficiary', input: { reason: 'No', serviceDown: true } },
  reopen: { by: 'beneficiary', input: { reason: 'Again' } },
  'mark-not-recall': { by: 'beneficiary', input: { reason: 'Another disk' } },
  'change-priority': {
    by: 'contractor',
    input: { impact: 1, urgency: 1, reason: 'Care' },
  },
  comment: { by: 'contractor', input: { comment: 'On it' } },
  cancel: { by: 'beneficiary', input: { kind: 'cancelled', reason: 'Mine' } },
};

/** Cancelling ends a ticket: seldom. */
const WEIGHTED = (Object.keys(INPUTS) as TicketAct[]).flatMap(act =>
  Array<TicketAct>(act === 'cancel' ? 1 : 8).fill(act),
);

function registered(establishmentId: string, at: number): TicketEvent {
  const { timeZone, holidayRegion, id } =
    TERRITORIES[TERRITORY_OF[establishmentId]];
  return {
    sequence: 1,
    type: 'register',
    recordedAt: fromEpochSeconds(at),
    occurredAt: fromEpochSeconds(at),
    actor: { ref: 'user:default/beneficiary', role: 'beneficiary' },
    data: {
      title: 'Disk failed',
      description: 'Amber light',
      impact: 2,
      urgency: 2,
      priority: 3,
      establishmentId,
      machineId: null,
      terms: pinTerms(
        {
          machineId: 'm-1',
          category: 'server-x86',
          maker: 'HPE',
          model: 'DL380',
          coverage: {
            warrantyEnd: 'none',
            afterWarranty: 'vendor-backed',
            serviceWindow: 'HO',
            restoreTime: '4H',
            maintainedFrom: null,
            maintainedUntil: null,
            orderReference: null,
          },
        },
        { territory: id, timeZone, holidayRegion },
        fromEpochSeconds(at),
      ),
      channel: 'portal',
      lateEntry: false,
    },
  };
}

describe.each(databases.eachSupportedId())('on %s', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    await createDatabase(
      mockServices.database({ knex, migrations: { skip: false } }),
    );
  });

  it(`figures are those of a plain recount after ${ACTS} random acts`, async () => {
    const random = chance(7);
    const pick = <T>(items: readonly T[]) =>
      items[Math.floor(random() * items.length)];
    const store = DatabaseTicketStore.create({ listeners: [recordMonths()] });
    const logs = new Map<string, StoredEvent[]>();
    let now = toEpochSeconds('2026-01-05T08:00:00Z');
    const clock = { now: () => fromEpochSeconds(now) };

    const write = async (number: string, event: TicketEvent) => {
      const before = logs.get(number) ?? [];
      await knex.transaction(tx =>
        store.write(ALL, tx, number, { before, added: [event] }),
      );
      const read = await store.readLogs(ALL, knex, [number], 'all');
      logs.set(number, read.get(number) ?? []);
    };
    const actAtRandom = async () => {
      if (logs.size < TICKETS && random() < 0.1) {
        const number = `INC-2026-${String(logs.size + 1).padStart(6, '0')}`;
        await write(number, registered(pick([OWN, OTHER]), now));
        return true;
      }
      const [number, log] = pick([...logs]) ?? [];
      if (!number) return false;
      const act = pick(WEIGHTED);
      const { by, input } = INPUTS[act]!;
      const situation = situationAt(log, clock.now());
      if (!possibleActs(situation, by, { now: clock.now() }).includes(act)) {
        return false;
      }
      const decision = decide(situation, act, by, input, { now: clock.now() });
      if (isRefusal(decision)) return false;
      await write(number, {
        sequence: log.length + 1,
        type: act,
        recordedAt: clock.now(),
        occurredAt: decision.occurredAt,
        actor: { ref: `user:default/${by}`, role: by },
        data: { ...input, ...('impact' in input && { priority: 1 }) },
      } as TicketEvent);
      return true;
    };

    for (let done = 0; done < ACTS; ) {
      now += Math.floor(random() * 7_200);
      if (await actAtRandom()) done += 1;
      // Counted meanwhile, as the task does.
      if (random() < 0.001) await countFigures({ knex, clock });
    }
    while ((await countFigures({ knex, clock })) > 0);

    const kept = DatabaseIndicatorStore.create();
    for (const establishmentId of [OWN, OTHER, null]) {
      const figures = await kept.readFigures(
        ALL,
        knex,
        establishmentId,
        MONTHS,
      );
      const scale = establishmentId === null ? 'lot' : 'establishment';
      const facts = [...logs.values()]
        .filter(
          ([first]) =>
            first.type === 'register' &&
            [null, first.data.establishmentId].includes(establishmentId),
        )
        .flatMap(log => scaledMonths(log))
        .filter(one => one.scale === 'both' || one.scale === scale);
      for (const month of MONTHS) {
        const expected = figuresOf(
          facts
            .filter(one => one.month === month)
            .map(one => ({ ...one, region: null })),
        );
        const found =
          figures.find(one => one.month === month)?.current ?? noFigures();
        expect([establishmentId ?? LOT, month, found.counts]).toEqual([
          establishmentId ?? LOT,
          month,
          expected.counts,
        ]);
        expect(found.times).toEqual(expected.times);
      }
      expect(figures.length).toBeGreaterThan(6);
    }
  });
});
