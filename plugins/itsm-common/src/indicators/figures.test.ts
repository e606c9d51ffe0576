import fc from 'fast-check';
import { addFigures, type Fact, figuresOf } from './figures';
import {
  explain,
  indicatorOf,
  meetsThresholds,
  type Rate,
  tellRate,
} from './indicators';
import { noCounts, POPULATIONS } from './populations';
import {
  addTimesToRestore,
  describeTimes,
  timesToRestore,
} from './timesToRestore';

const IN_TIME = indicatorOf('closed-in-time') as Rate;
const REOPENED = indicatorOf('reopened') as Rate;

const counts = (some: Partial<ReturnType<typeof noCounts>>) => ({
  ...noCounts(),
  ...some,
});

const FACT: Fact = {
  declared: true,
  closed: true,
  outOfRate: null,
  inTime: true,
  remote: true,
  reopened: false,
  refused: false,
  cancelled: false,
  excluded: false,
  consumedSeconds: 3600,
  priority: 2,
  level: 'vendor-backed',
  restoreTime: '4H',
  category: 'server-x86',
  maker: 'HPE',
  region: 'Bretagne',
};

describe('all that is promised', () => {
  const AT_BOTH = { rated: 20, 'in-time': 18, closed: 20, reopened: 1 };

  it('is kept at the thresholds, and missed by either rate alone', () => {
    expect(meetsThresholds(counts(AT_BOTH), 'establishment')).toBe(true);
    expect(
      meetsThresholds(counts({ ...AT_BOTH, 'in-time': 17 }), 'establishment'),
    ).toBe(false);
    expect(
      meetsThresholds(counts({ ...AT_BOTH, reopened: 2 }), 'establishment'),
    ).toBe(false);
  });

  it('is more of the lot than of an establishment', () => {
    expect(meetsThresholds(counts(AT_BOTH), 'lot')).toBe(false);
  });

  it('is told by the rates that have a ticket, and by none without', () => {
    expect(
      meetsThresholds(counts({ closed: 1, declared: 1 }), 'establishment'),
    ).toBe(true);
    expect(meetsThresholds(counts({ declared: 3 }), 'establishment')).toBe(
      null,
    );
  });
});

it('says what a rate counts as the installation reads the contract (DI1)', () => {
  expect(explain(IN_TIME, {}).en).toMatch(/restored within/);
  expect(explain(IN_TIME, { countsUntil: 'closure' }).en).toMatch(
    /their closure itself within/,
  );
  expect(explain(REOPENED, { countsUntil: 'closure' })).toBe(REOPENED.explains);
});

describe('a rate', () => {
  it('is met at the threshold, unrounded', () => {
    expect(
      tellRate(IN_TIME, counts({ rated: 50, 'in-time': 49 }), 'lot'),
    ).toMatchObject({ met: true, percent: 98, threshold: 98 });
    expect(
      tellRate(IN_TIME, counts({ rated: 20, 'in-time': 18 }), 'establishment'),
    ).toMatchObject({ met: true, percent: 90, threshold: 90 });
    expect(
      tellRate(REOPENED, counts({ closed: 20, reopened: 1 }), 'establishment'),
    ).toMatchObject({ met: true, percent: 5 });
  });

  it('never reads as met where it is not', () => {
    expect(
      tellRate(IN_TIME, counts({ rated: 9999, 'in-time': 9799 }), 'lot'),
    ).toMatchObject({ met: false, percent: 97.9 });
    expect(
      tellRate(REOPENED, counts({ closed: 9999, reopened: 201 }), 'lot'),
    ).toMatchObject({ met: false, percent: 2.1 });
  });

  it('may pass a hundred per cent for what was closed in earlier months', () => {
    expect(
      tellRate(REOPENED, counts({ closed: 10, reopened: 12 }), 'lot'),
    ).toMatchObject({ met: false, percent: 120 });
  });

  it('gives counts under ten tickets, and none without any', () => {
    expect(
      tellRate(IN_TIME, counts({ rated: 9, 'in-time': 9 }), 'establishment'),
    ).toMatchObject({ shownAs: 'counts', met: true });
    expect(
      tellRate(IN_TIME, counts({ rated: 10, 'in-time': 9 }), 'establishment'),
    ).toMatchObject({ shownAs: 'rate', met: true });
    expect(tellRate(IN_TIME, noCounts(), 'establishment')).toMatchObject({
      shownAs: 'none',
      met: null,
      percent: null,
    });
  });

  it('of the lot pools all members, and is no average of theirs', () => {
    const large = counts({ rated: 100, 'in-time': 99 });
    const small = counts({ rated: 10, 'in-time': 9 });
    const pooled = addFigures(
      [large, small].map(each => ({ ...figuresOf([]), counts: each })),
    );
    expect(tellRate(IN_TIME, pooled.counts, 'lot')).toMatchObject({
      numerator: 108,
      denominator: 110,
      percent: 98.1,
      met: true,
    });
  });
});

it('parts the tickets of a month by all that a rate is split by', () => {
  const figures = figuresOf([
    FACT,
    {
      ...FACT,
      inTime: false,
      priority: 1,
      level: 'under-warranty',
      category: null,
    },
  ]);
  expect(figures.counts).toMatchObject({ rated: 2, 'in-time': 1, late: 1 });
  expect(figures.parts.priority['1']).toMatchObject({ rated: 1, late: 1 });
  expect(figures.parts.warranty.under).toMatchObject({ rated: 1, late: 1 });
  expect(figures.parts.warranty.out).toMatchObject({ rated: 1, 'in-time': 1 });
  expect(figures.parts.category['']).toMatchObject({ late: 1 });
  expect(figures.times['4H']).toMatchObject({ count: 2, maxSeconds: 3600 });
});

const arbitraryFact: fc.Arbitrary<Fact> = fc
  .record({
    declared: fc.boolean(),
    closed: fc.boolean(),
    rated: fc.boolean(),
    inTime: fc.boolean(),
    remote: fc.boolean(),
    reopened: fc.boolean(),
    refused: fc.boolean(),
    cancelled: fc.boolean(),
    excluded: fc.boolean(),
    consumedSeconds: fc.integer({ min: 0, max: 400_000 }),
    priority: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    restoreTime: fc.constantFrom('4H' as const, '10H' as const, null),
    maker: fc.constantFrom('HPE', 'Dell Technologies', null),
  })
  .map(({ rated, ...fact }) => ({
    ...FACT,
    ...fact,
    outOfRate: rated ? null : ('overseas' as const),
  }));

it('adds up: of all tickets together, or part by part', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(arbitraryFact, { maxLength: 20 }), { maxLength: 5 }),
      parts => {
        expect(addFigures(parts.map(figuresOf))).toEqual(
          figuresOf(parts.flat()),
        );
      },
    ),
  );
});

it('has each part add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(arbitraryFact, { maxLength: 40 }), facts => {
      const { counts: whole, parts } = figuresOf(facts);
      for (const split of Object.values(parts)) {
        for (const population of POPULATIONS) {
          expect(
            Object.values(split).reduce((sum, one) => sum + one[population], 0),
          ).toBe(whole[population]);
        }
      }
    }),
  );
});

describe('times to restore', () => {
  it('are median, ninth tenth and longest, by the nearest rank', () => {
    const hours = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(hour => hour * 3600);
    expect(describeTimes(timesToRestore(hours))).toEqual({
      count: 10,
      medianSeconds: 5 * 3600,
      p90Seconds: 9 * 3600,
      maxSeconds: 10 * 3600,
      exact: true,
    });
    expect(describeTimes(timesToRestore([]))).toMatchObject({
      medianSeconds: null,
      maxSeconds: null,
    });
  });

  it('are right to a hundredth where they are many, however they were added', () => {
    const seconds = Array.from({ length: 4000 }, (_, each) => 60 + each * 7);
    const whole = describeTimes(timesToRestore(seconds));
    const parts = describeTimes(
      addTimesToRestore(
        [0, 1, 2, 3].map(part =>
          timesToRestore(seconds.filter((_, each) => each % 4 === part)),
        ),
      ),
    );
    expect(parts).toEqual(whole);
    expect(whole.exact).toBe(false);
    expect(whole.maxSeconds).toBe(seconds[3999]);
    expect(Math.abs(whole.medianSeconds! / seconds[1999] - 1)).toBeLessThan(
      0.0101,
    );
    expect(Math.abs(whole.p90Seconds! / seconds[3599] - 1)).toBeLessThan(
      0.0101,
    );
  });
});
