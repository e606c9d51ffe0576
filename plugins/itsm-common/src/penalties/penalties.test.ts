import { TestLog } from '../__testUtils__/TestLog';
import { terms } from '../__testUtils__/terms';
import { noCounts } from '../indicators';
import { assess, revisionOf } from './assess';
import type { PenaltyEvent } from './events';
import type { PenaltyEvidence } from './evidence';
import {
  halfYearDueOn,
  lastHalfYearOverdue,
  orderLate,
  reportLate,
  restoreLate,
  thresholdsMissed,
} from './findings';
import { measureOf } from './measure';
import { penaltyActsOf, penaltyAt } from './penaltyCase';
import { amountCents, type PenaltyScale } from './scale';

const HOUR = 3_600;

/** Registered on Friday at 16:00 with 4 h, two of them on Monday. */
const late = (restored: string) =>
  new TestLog(terms('HO', '4H'))
    .register('2026-10-30 16:00')
    .does('restore', restored)
    .does('approve', '2026-11-04 10:00');
const evidenceOf = (restored: string, consumedSeconds: number) =>
  restoreLate(
    'INC-2026-000001',
    late(restored).events,
    { closedAt: '2026-11-04T09:00:00Z', consumedSeconds },
    'restoration',
  ) as PenaltyEvidence;
const rate = (
  numerator: number,
  denominator: number,
  threshold = 90,
  direction: 'at-least' | 'at-most' = 'at-least',
): PenaltyEvidence => ({
  kind: 'threshold-missed',
  indicator: direction === 'at-least' ? 'closed-in-time' : 'reopened',
  scale: 'establishment',
  month: '2026-10',
  numerator,
  denominator,
  threshold,
  direction,
  countsUntil: 'restoration',
});

describe('the case of a service that came back late (CCTP 2.1.22)', () => {
  it('says the window, the time granted and consumed, and by how much it is late', () => {
    expect(evidenceOf('2026-11-02 10:30', 4.5 * HOUR)).toMatchObject({
      ticket: 'INC-2026-000001',
      registeredAt: '2026-10-30T15:00:00Z',
      restoredAt: '2026-11-02T09:30:00Z',
      closedAt: '2026-11-04T09:00:00Z',
      serviceWindow: 'HO',
      restoreTime: '4H',
      holidayRules: expect.any(String),
      grantedSeconds: 4 * HOUR,
      consumedSeconds: 4.5 * HOUR,
      overrunSeconds: 0.5 * HOUR,
    });
  });

  it('is none overseas, where the times are indicative (DI3)', () => {
    const overseas = new TestLog({ ...terms('HO', '4H'), contractual: false })
      .register('2026-10-30 08:00')
      .does('restore', '2026-10-30 16:00')
      .does('approve', '2026-11-04 10:00');
    expect(
      restoreLate(
        'INC-2026-000001',
        overseas.events,
        { closedAt: '2026-11-04T09:00:00Z', consumedSeconds: 8 * HOUR },
        'restoration',
      ),
    ).toBeNull();
  });

  it('of a ticket reopened since, tells the closure of its month', () => {
    const log = late('2026-11-02 10:30')
      .does('reopen', '2026-11-05 09:00')
      .does('restore', '2026-11-05 15:00')
      .does('approve', '2026-12-01 10:00');
    const found = restoreLate(
      'INC-2026-000001',
      log.events,
      { closedAt: '2026-11-04T09:00:00Z', consumedSeconds: 4.5 * HOUR },
      'restoration',
    );
    expect(found?.restoredAt).toBe('2026-11-02T09:30:00Z');
  });
});

describe('the case of a threshold that is missed (CCTP 2.1.26, 2.1.27)', () => {
  const missed = (
    counts: Partial<ReturnType<typeof noCounts>>,
    scale: 'establishment' | 'lot' = 'establishment',
    fewest?: number,
  ) =>
    thresholdsMissed('2026-10', { ...noCounts(), ...counts }, scale, {
      countsUntil: 'restoration',
      fewest,
    }).map(one => [one.indicator, one.numerator, one.denominator]);

  it.each([
    // At the threshold is met (DI12).
    [{ rated: 10, 'in-time': 9 }, []],
    [{ rated: 10, 'in-time': 8 }, [['closed-in-time', 8, 10]]],
    [
      { rated: 40, 'in-time': 35, closed: 40, reopened: 3 },
      [
        ['closed-in-time', 35, 40],
        ['reopened', 3, 40],
      ],
    ],
    [{ closed: 40, reopened: 2 }, []],
  ])('of an establishment with %j: %j', (counts, cases) => {
    expect(missed(counts)).toEqual(cases);
  });

  it('is another of the lot, which promises more', () => {
    const counts = { rated: 100, 'in-time': 97, closed: 100, reopened: 3 };
    expect(missed(counts)).toEqual([]);
    expect(missed(counts, 'lot')).toEqual([
      ['closed-in-time', 97, 100],
      ['reopened', 3, 100],
    ]);
  });

  it('is one of few tickets too, where the installation says no other number', () => {
    expect(missed({ rated: 1, 'in-time': 0 })).toEqual([
      ['closed-in-time', 0, 1],
    ]);
    const nine = { rated: 9, 'in-time': 1 };
    expect(missed(nine, 'establishment', 9)).toEqual([
      ['closed-in-time', 1, 9],
    ]);
    expect(missed(nine, 'establishment', 10)).toEqual([]);
    // Without a ticket there is nothing to miss (DI12).
    expect(missed({})).toEqual([]);
  });

  it.each([
    [rate(35, 40), 2.5],
    // 96.969… of 98: never told as less than it is.
    [rate(96, 99, 98), 1.1],
    [rate(2, 30, 5, 'at-most'), 1.7],
  ])('%# is missed by points', (evidence, value) => {
    expect(measureOf(evidence)).toEqual({ unit: 'points', value });
  });
});

describe('the case of an order (CCTP 2.1.32)', () => {
  const order: Parameters<typeof orderLate>[0] = {
    id: 'CMD-2026-000001',
    reference: 'BC-1',
    kind: 'first',
    state: 'placed',
    placedOn: '2026-10-01',
    executeBy: '2026-10-31',
    startedOn: null,
  };

  it('is none on its last day, and counts days from the next', () => {
    expect(orderLate(order, '2026-10-31')).toBeNull();
    expect(measureOf(orderLate(order, '2026-11-04')!)).toEqual({
      unit: 'days',
      value: 4,
    });
  });

  it('ends with the start, and is none of an order that was withdrawn', () => {
    const started = orderLate(
      { ...order, state: 'started', startedOn: '2026-11-02' },
      '2026-11-20',
    );
    expect(measureOf(started!)).toEqual({ unit: 'days', value: 2 });
    expect(
      orderLate({ ...order, state: 'withdrawn' }, '2026-11-20'),
    ).toBeNull();
  });
});

describe('the case of a half-year’s report (CCTP 5, GI1)', () => {
  it('has the 30th of January or of July as its last day', () => {
    expect([halfYearDueOn('2026-06'), halfYearDueOn('2026-12')]).toEqual([
      '2026-07-30',
      '2027-01-30',
    ]);
  });

  it.each([
    ['2026-07-30T21:59:59Z', '2025-12'],
    ['2026-07-30T22:00:00Z', '2026-06'],
    ['2027-01-30T22:59:59Z', '2026-06'],
    ['2027-01-30T23:00:00Z', '2026-12'],
  ])('at %s the last one past its day ends in %s', (now, to) => {
    expect(lastHalfYearOverdue(now).to).toBe(to);
  });

  it('is there for each one that is late, even where none is made yet', () => {
    const period = { from: '2026-01', to: '2026-06' };
    const at = (madeAt: string) =>
      reportLate(period, { id: 'RAP-2026-000009', madeAt }, madeAt);
    expect(at('2026-07-30T21:59:59Z')).toBeNull();
    expect(measureOf(at('2026-07-30T22:00:00Z')!)).toEqual({
      unit: 'days',
      value: 1,
    });
    expect(reportLate(period, null, '2026-08-03T08:00:00Z')).toMatchObject({
      report: null,
      madeAt: null,
      countedOn: '2026-08-03',
    });
  });
});

describe('what is due', () => {
  const scale = (more: Partial<PenaltyScale>): PenaltyScale => ({
    per: 'hour',
    cents: 10_000,
    ...more,
  });
  const halfHour = () => evidenceOf('2026-11-02 10:30', 4.5 * HOUR);
  const twoHoursAndASecond = () => evidenceOf('2026-11-02 12:00', 6 * HOUR + 1);

  it.each<[string, () => PenaltyEvidence, PenaltyScale, number]>([
    ['an hour begun is due', halfHour, scale({}), 10_000],
    ['each hour begun', twoHoursAndASecond, scale({}), 30_000],
    ['the cap', twoHoursAndASecond, scale({ capCents: 25_000 }), 25_000],
    ['a case', twoHoursAndASecond, scale({ per: 'case' }), 10_000],
    // 87.5 of 90 is 2.5 points.
    ['points begun', () => rate(35, 40), scale({ per: 'point' }), 30_000],
    // 88 of 90 is 2 points, and no more.
    ['whole points', () => rate(44, 50), scale({ per: 'point' }), 20_000],
  ])('%s', (_, evidence, by, cents) => {
    expect(amountCents(evidence(), by)).toBe(cents);
  });

  it('is not made up where no scale is known', () => {
    expect(assess(halfHour(), 'lot', {})).toMatchObject({
      scale: null,
      amountCents: null,
    });
  });

  it('of the lot’s threshold has a scale of its own', () => {
    const scales = {
      thresholdMissed: scale({ per: 'case', cents: 1 }),
      lotThresholdMissed: scale({ per: 'case', cents: 2 }),
    };
    expect([
      assess(rate(35, 40), '440990014', scales).amountCents,
      assess(rate(35, 40), 'lot', scales).amountCents,
    ]).toEqual([1, 2]);
  });
});

describe('a case', () => {
  const OWNER = '440990014';
  const event = <T extends PenaltyEvent['type']>(
    sequence: number,
    type: T,
    data: PenaltyEvent<T>['data'],
  ) =>
    ({
      sequence,
      type,
      recordedAt: `2026-11-0${sequence + 3}T08:00:00Z`,
      actor: {
        ref: 'user:default/d',
        role: 'local-referent',
        name: 'Dominique',
      },
      data,
    } as PenaltyEvent);
  const found = (numerator: number, cents = 10_000) =>
    assess(rate(numerator, 40), OWNER, {
      thresholdMissed: { per: 'point', cents },
    });
  const raised = event(1, 'raise', {
    establishmentId: OWNER,
    kind: 'threshold-missed',
    month: '2026-10',
    subject: 'closed-in-time',
    byCorrection: false,
    ...found(35),
  });
  const applied = event(2, 'apply', {});

  it('is decided by the establishment’s referent alone, the lot’s by the coordinator', () => {
    const acts = (establishmentId: string) =>
      (
        ['local-referent', 'beneficiary', 'contractor', 'coordinator'] as const
      ).map(role =>
        penaltyActsOf(
          { establishmentId, state: 'open', revisedSinceDecision: false },
          role,
        ).join(' '),
      );
    expect(acts(OWNER)).toEqual(['apply waive', '', '', '']);
    expect(acts('lot')).toEqual(['', '', '', 'apply waive']);
  });

  it('tells who decided what, of which amount and why', () => {
    const waived = [raised, applied, event(3, 'waive', { reason: 'A storm' })];
    expect(penaltyAt([raised, applied])).toMatchObject({
      state: 'applied',
      decision: { by: 'Dominique', amountCents: 30_000, reason: null },
    });
    expect(penaltyAt(waived)).toMatchObject({
      state: 'waived',
      decision: { act: 'waive', reason: 'A storm' },
      version: 3,
    });
    expect(penaltyActsOf(penaltyAt(waived), 'local-referent')).toEqual([
      'apply',
    ]);
  });

  it('that a correction changes says what it was, and may be decided again', () => {
    const changed = penaltyAt([
      raised,
      applied,
      event(3, 'revise', { assessment: found(34) }),
    ]);
    expect(changed).toMatchObject({
      state: 'applied',
      first: { amountCents: 30_000 },
      assessment: { amountCents: 50_000 },
      decision: { amountCents: 30_000 },
      revisedSinceDecision: true,
    });
    expect(penaltyActsOf(changed, 'local-referent')).toEqual([
      'apply',
      'waive',
    ]);
  });

  it('that a correction takes away is lifted, and stays to be read', () => {
    const lifted = [raised, applied, event(3, 'revise', { assessment: null })];
    expect(penaltyAt(lifted)).toMatchObject({
      state: 'lifted',
      assessment: { amountCents: 30_000 },
      decision: { act: 'apply' },
    });
    expect(penaltyActsOf(penaltyAt(lifted), 'local-referent')).toEqual([]);
    expect(
      penaltyAt([...lifted, event(4, 'revise', { assessment: found(35) })]),
    ).toMatchObject({ state: 'applied', revisedSinceDecision: true });
  });

  it('that waits follows the scales, one that is decided its facts alone', () => {
    const open = penaltyAt([raised]);
    const decided = penaltyAt([raised, applied]);
    expect(revisionOf(open, found(35))).toBeUndefined();
    expect(revisionOf(open, found(35, 20_000))?.amountCents).toBe(60_000);
    expect(revisionOf(decided, found(35, 20_000))).toBeUndefined();
    expect(revisionOf(decided, found(34, 20_000))?.amountCents).toBe(100_000);
    expect(revisionOf(decided, null)).toBeNull();
  });

  it('begins with its raising', () => {
    expect(() => penaltyAt([applied])).toThrow('begins with its raising');
  });
});
