import { TestLog } from '../__testUtils__/TestLog';
import { NOT_COVERED, terms } from '../__testUtils__/terms';
import type { PinnedTerms } from '../contract';
import { scaledMonths } from './scaledMonths';
import { ticketMonths } from './ticketMonths';

const HOUR = 3600;
const HO_4H = terms('HO', '4H');

const registered = (pinned: PinnedTerms | null, at: string) =>
  new TestLog(pinned).register(at);

/** What is told of each month, without what does not change. */
const months = (
  log: TestLog,
  ...rest: [] | [Parameters<typeof ticketMonths>[2]]
) =>
  ticketMonths(log.events, 'establishment', ...rest).map(
    ({
      month,
      declared,
      closed,
      outOfRate,
      inTime,
      consumedSeconds,
      reopened,
    }) => ({
      month,
      declared,
      closed,
      outOfRate,
      inTime,
      consumedSeconds,
      reopened,
    }),
  );

const DECLARED_ONLY = {
  declared: true,
  closed: false,
  outOfRate: null,
  inTime: null,
  consumedSeconds: null,
  reopened: false,
};

it('counts a ticket where it was registered, and nowhere else while it is open', () => {
  expect(months(registered(HO_4H, '2026-10-05 09:00'))).toEqual([
    { month: '2026-10', ...DECLARED_ONLY },
  ]);
});

it('counts the closure in its month, by the time consumed at the restoration', () => {
  const log = registered(HO_4H, '2026-10-30 16:00')
    .does('restore', '2026-10-30 17:30')
    .does('approve', '2026-11-04 10:00');
  expect(months(log)).toEqual([
    { month: '2026-10', ...DECLARED_ONLY },
    {
      month: '2026-11',
      declared: false,
      closed: true,
      outOfRate: null,
      inTime: true,
      consumedSeconds: 1.5 * HOUR,
      reopened: false,
    },
  ]);
});

it('judges literally by the closure where the installation reads it so', () => {
  const log = registered(HO_4H, '2026-10-30 16:00')
    .does('restore', '2026-10-30 17:30')
    .does('approve', '2026-11-04 10:00');
  expect(months(log, { countsUntil: 'closure' })[1]).toMatchObject({
    inTime: false,
    // Friday 2 h, Monday and Tuesday 10 h each, Wednesday 2 h.
    consumedSeconds: 24 * HOUR,
  });
});

it('is in time at the last second of the restore time, late a second after', () => {
  const closedAfter = (at: string) =>
    months(
      registered(HO_4H, '2026-10-05 09:00')
        .does('restore', at)
        .does('approve', '2026-10-06 09:00'),
    )[0].inTime;
  expect(closedAfter('2026-10-05 13:00:00')).toBe(true);
  expect(closedAfter('2026-10-05 13:00:01')).toBe(false);
});

it('keeps a past month as it was when the ticket is reopened and closed again later', () => {
  const closedInOctober = registered(HO_4H, '2026-10-30 09:00')
    .does('restore', '2026-10-30 12:00')
    .does('approve', '2026-10-30 14:00');
  const before = months(closedInOctober);
  const log = closedInOctober
    .does('reopen', '2026-11-02 09:00')
    .does('restore', '2026-11-02 11:00')
    .does('approve', '2026-12-01 09:00');
  expect(months(log)[0]).toEqual(before[0]);
  expect(months(log).slice(1)).toEqual([
    {
      month: '2026-11',
      declared: false,
      closed: false,
      outOfRate: null,
      inTime: null,
      consumedSeconds: null,
      reopened: true,
    },
    {
      month: '2026-12',
      declared: false,
      closed: true,
      outOfRate: null,
      // Three hours before the closure, two after the reopening (C5).
      inTime: false,
      consumedSeconds: 5 * HOUR,
      reopened: false,
    },
  ]);
});

it('counts once a ticket closed twice in a month, by its last closure', () => {
  const log = registered(HO_4H, '2026-10-05 09:00')
    .does('restore', '2026-10-05 12:00')
    .does('approve', '2026-10-05 14:00')
    .does('reopen', '2026-10-06 09:00')
    .does('restore', '2026-10-06 11:00')
    .does('approve', '2026-10-06 12:00');
  expect(months(log)).toEqual([
    {
      month: '2026-10',
      declared: true,
      closed: true,
      outOfRate: null,
      inTime: false,
      consumedSeconds: 5 * HOUR,
      reopened: true,
    },
  ]);
});

it('counts it by its last closure even if it was reopened since', () => {
  const log = registered(HO_4H, '2026-10-05 09:00')
    .does('restore', '2026-10-05 12:00')
    .does('approve', '2026-10-05 14:00')
    .does('reopen', '2026-10-30 09:00');
  expect(months(log)).toEqual([
    {
      month: '2026-10',
      declared: true,
      closed: true,
      outOfRate: null,
      inTime: true,
      consumedSeconds: 3 * HOUR,
      reopened: true,
    },
  ]);
});

it('counts no reopening that the establishment says is no recall', () => {
  const log = registered(HO_4H, '2026-10-05 09:00')
    .does('restore', '2026-10-05 12:00')
    .does('approve', '2026-10-05 14:00')
    .does('reopen', '2026-10-30 09:00')
    .does('mark-not-recall', '2026-11-02 09:00');
  expect(months(log).map(({ reopened }) => reopened)).toEqual([false]);
});

it('says where a restoration was refused, and counts the time since it where the service was down', () => {
  const log = registered(HO_4H, '2026-10-05 09:00')
    .does('restore', '2026-10-05 12:00')
    .does('refuse', '2026-10-05 14:00', { input: { serviceDown: true } })
    .does('restore', '2026-10-05 14:30')
    .does('approve', '2026-10-05 15:00');
  expect(ticketMonths(log.events, 'establishment')).toMatchObject([
    { refused: true, closed: true, inTime: false, consumedSeconds: 5.5 * HOUR },
  ]);
});

it('leaves out what an agreed suspension covers', () => {
  const log = registered(HO_4H, '2026-10-05 09:00')
    .does('request-suspension', '2026-10-05 10:00', {
      input: { until: '2026-10-06 10:00' },
    })
    .does('agree-suspension', '2026-10-05 11:00')
    .does('restore', '2026-10-06 11:30')
    .does('approve', '2026-10-06 12:00');
  expect(months(log)).toMatchObject([
    { inTime: true, consumedSeconds: 3.5 * HOUR },
  ]);
});

it('counts hours as they pass where the clock is put back in the night', () => {
  const log = registered(terms('24x7', '4H'), '2026-10-24 23:30')
    // 02:00 comes twice that night: four hours and a half, not three and a half.
    .does('restore', '2026-10-25 03:00')
    .does('approve', '2026-10-25 09:00');
  expect(months(log)).toMatchObject([
    { inTime: false, consumedSeconds: 4.5 * HOUR },
  ]);
});

it('counts no public holiday inside business hours', () => {
  const log = registered(HO_4H, '2026-11-10 16:00')
    // Armistice Day, a Wednesday, is closed.
    .does('restore', '2026-11-12 10:00')
    .does('approve', '2026-11-12 11:00');
  expect(months(log)).toMatchObject([
    { inTime: true, consumedSeconds: 4 * HOUR },
  ]);
});

it('takes overseas out of the in-time rates only, by its own months', () => {
  // 31 October, 22:00 in Cayenne, is 1 November in Paris.
  const log = registered(terms('24x7', '4H', 'GF'), '2026-10-31 19:00')
    .does('restore', '2026-10-31 21:00')
    .does('approve', '2026-10-31 22:00');
  expect(months(log)).toEqual([
    {
      month: '2026-10',
      declared: true,
      closed: true,
      outOfRate: 'overseas',
      inTime: true,
      consumedSeconds: 2 * HOUR,
      reopened: false,
    },
  ]);
  expect(
    ticketMonths(log.events, 'lot').map(({ month, declared, closed }) => ({
      month,
      declared,
      closed,
    })),
  ).toEqual([
    // 19:00 in Cayenne is 23:00 in Paris, still October there (winter time).
    { month: '2026-10', declared: true, closed: false },
    { month: '2026-11', declared: false, closed: true },
  ]);
});

it('has no verdict where nothing is owed', () => {
  const log = registered(NOT_COVERED, '2026-10-05 09:00')
    .does('restore', '2026-10-05 12:00')
    .does('approve', '2026-10-05 14:00');
  expect(months(log)).toMatchObject([
    { closed: true, outOfRate: 'no-contractual-time', inTime: null },
  ]);
});

it('counts apart what was cancelled or excluded, in no closure', () => {
  const excluded = registered(HO_4H, '2026-10-05 09:00')
    .does('claim-exclusion', '2026-10-05 10:00')
    .does('accept-exclusion', '2026-11-03 11:00');
  expect(ticketMonths(excluded.events, 'establishment')).toMatchObject([
    { month: '2026-10', declared: true, excluded: false, closed: false },
    { month: '2026-11', declared: false, excluded: true, closed: false },
  ]);
  const cancelled = registered(HO_4H, '2026-10-05 09:00').does(
    'cancel',
    '2026-10-05 10:00',
  );
  expect(ticketMonths(cancelled.events, 'establishment')).toMatchObject([
    { month: '2026-10', declared: true, cancelled: true, closed: false },
  ]);
});

it('leaves in the rate an exclusion that is only claimed or contested', () => {
  const log = registered(HO_4H, '2026-10-05 09:00')
    .does('claim-exclusion', '2026-10-05 10:00')
    .does('contest-exclusion', '2026-10-05 11:00')
    .does('restore', '2026-10-05 12:00')
    .does('approve', '2026-10-05 14:00');
  expect(months(log)).toMatchObject([{ outOfRate: null, inTime: true }]);
});

it('leaves the maker’s warranty out of the rate where so configured', () => {
  const log = registered(
    { ...HO_4H, level: 'under-warranty' },
    '2026-10-05 09:00',
  )
    .does('restore', '2026-10-05 12:00')
    .does('approve', '2026-10-05 14:00');
  expect(months(log)).toMatchObject([{ outOfRate: null }]);
  expect(months(log, { warrantyCounts: false })).toMatchObject([
    { outOfRate: 'under-warranty', inTime: true },
  ]);
});

it('uses the priority at the closure, and tells remote from on site', () => {
  const log = registered(HO_4H, '2026-10-05 09:00')
    .does('change-priority', '2026-10-05 09:30', {
      input: { impact: 1, urgency: 1 },
    })
    .does('start-intervention', '2026-10-05 10:00', {
      input: { mode: 'on-site' },
    })
    .does('end-intervention', '2026-10-05 11:00')
    .does('restore', '2026-10-05 12:00')
    .does('approve', '2026-11-02 09:00');
  expect(ticketMonths(log.events, 'establishment')).toMatchObject([
    { month: '2026-10', priority: 3, remote: null },
    { month: '2026-11', priority: 1, remote: false },
  ]);
});

it('counts as a mediation corrected it, once the establishment agreed', () => {
  const late = registered(HO_4H, '2026-10-05 09:00')
    .does('restore', '2026-10-05 15:00')
    .does('approve', '2026-10-05 16:00')
    .does('open-mediation', '2026-10-06 09:00')
    .does('conclude-mediation', '2026-10-07 09:00', {
      input: { correction: 'counts-in-time' },
    });
  expect(months(late)).toMatchObject([{ inTime: false }]);
  expect(
    months(late.does('agree-correction', '2026-10-08 09:00')),
  ).toMatchObject([{ inTime: true, consumedSeconds: 6 * HOUR }]);
});

it('counts an exclusion that a mediation takes back as closed', () => {
  const log = registered(HO_4H, '2026-10-05 09:00')
    .does('claim-exclusion', '2026-10-05 10:00')
    .does('accept-exclusion', '2026-10-05 15:00')
    .does('open-mediation', '2026-10-06 09:00')
    .does('conclude-mediation', '2026-10-07 09:00', {
      input: { correction: 'counts-included' },
    })
    .does('agree-correction', '2026-10-08 09:00');
  expect(ticketMonths(log.events, 'establishment')).toMatchObject([
    { closed: true, excluded: false, inTime: false, consumedSeconds: 6 * HOUR },
  ]);
});

describe('for the establishment and for the lot', () => {
  const scales = (log: TestLog) =>
    scaledMonths(log.events).map(({ month, scale }) => [month, scale]);

  it('is one and the same in metropolitan France', () => {
    const log = registered(HO_4H, '2026-10-30 16:00')
      .does('restore', '2026-10-30 17:30')
      .does('approve', '2026-11-04 10:00');
    expect(scales(log)).toEqual([
      ['2026-10', 'both'],
      ['2026-11', 'both'],
    ]);
  });

  it('is told apart where the site and Paris are in other months', () => {
    const log = registered(terms('24x7', '4H', 'GF'), '2026-10-31 19:00')
      .does('restore', '2026-10-31 21:00')
      .does('approve', '2026-10-31 22:00');
    expect(scales(log)).toEqual([
      ['2026-10', 'establishment'],
      ['2026-10', 'lot'],
      ['2026-11', 'lot'],
    ]);
  });
});
