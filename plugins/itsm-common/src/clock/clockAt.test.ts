import { TestLog } from '../__testUtils__/TestLog';
import { paris } from '../__testUtils__/localTime';
import { NOT_COVERED, terms } from '../__testUtils__/terms';
import type { PinnedTerms } from '../contract';
import { clockAt } from './clockAt';
import type { ClockOptions } from './types';

const HOUR = 3600;
const HO_4H = terms('HO', '4H');
const HO_10H = terms('HO', '10H');
const ALWAYS_4H = terms('24x7', '4H');

/** The clock of a log under its own terms, at a local time. */
function clock(log: TestLog, at: string, options?: ClockOptions) {
  return clockAt(log.situation(at).terms, log.events, log.instant(at), options);
}

function registered(pinned: PinnedTerms | null, at: string): TestLog {
  return new TestLog(pinned).register(at);
}

describe('a ticket registered and not touched since', () => {
  const CASES: [
    what: string,
    pinned: PinnedTerms,
    registeredAt: string,
    due: string,
    lateFrom: string,
    warn: string,
  ][] = [
    [
      'within a day',
      HO_4H,
      '2026-11-23 09:00',
      '2026-11-23 13:00:00',
      '2026-11-23 13:00:01',
      '2026-11-23 12:00:00',
    ],
    [
      'at the opening, to the second',
      HO_10H,
      '2026-11-23 08:00:00',
      '2026-11-23 18:00:00',
      '2026-11-24 08:00:01',
      '2026-11-23 15:30:00',
    ],
    [
      'due on Thursday at the closing, late on Friday a second after the opening',
      HO_4H,
      '2026-11-26 14:00',
      '2026-11-26 18:00:00',
      '2026-11-27 08:00:01',
      '2026-11-26 17:00:00',
    ],
    [
      'two hours before the eve of Ascension ends',
      HO_4H,
      '2026-05-13 16:00',
      '2026-05-15 10:00:00',
      '2026-05-15 10:00:01',
      '2026-05-15 09:00:00',
    ],
    [
      'a second before the closing on the eve of Ascension',
      HO_4H,
      '2026-05-13 17:59:59',
      '2026-05-15 11:59:59',
      '2026-05-15 12:00:00',
      '2026-05-15 10:59:59',
    ],
    [
      'at 18:00:01 on the eve of Ascension',
      HO_4H,
      '2026-05-13 18:00:01',
      '2026-05-15 12:00:00',
      '2026-05-15 12:00:01',
      '2026-05-15 11:00:00',
    ],
    [
      'over a week-end',
      HO_10H,
      '2026-11-20 17:00',
      '2026-11-23 17:00:00',
      '2026-11-23 17:00:01',
      '2026-11-23 14:30:00',
    ],
    [
      '50 hours over the Armistice',
      terms('HO', '50H'),
      '2026-11-09 08:00',
      '2026-11-16 18:00:00',
      '2026-11-17 08:00:01',
      // 37.5 hours: Monday, Tuesday, Thursday, and 7.5 of Friday.
      '2026-11-13 15:30:00',
    ],
    [
      'over Good Friday in most of France',
      HO_4H,
      '2026-04-02 17:00',
      '2026-04-03 11:00:00',
      '2026-04-03 11:00:01',
      '2026-04-03 10:00:00',
    ],
    [
      'over Good Friday and Easter Monday in Strasbourg',
      terms('HO', '4H', 'FR-AM'),
      '2026-04-02 17:00',
      '2026-04-07 11:00:00',
      '2026-04-07 11:00:01',
      '2026-04-07 10:00:00',
    ],
    [
      'around the clock on Ascension',
      ALWAYS_4H,
      '2026-05-13 22:00',
      '2026-05-14 02:00:00',
      '2026-05-14 02:00:01',
      '2026-05-14 01:00:00',
    ],
    [
      'working hours over the change to summer time',
      HO_4H,
      '2026-03-27 16:00',
      '2026-03-30 10:00:00',
      '2026-03-30 10:00:01',
      '2026-03-30 09:00:00',
    ],
    [
      'working hours over the change to winter time',
      HO_4H,
      '2026-10-23 16:00',
      '2026-10-26 10:00:00',
      '2026-10-26 10:00:01',
      '2026-10-26 09:00:00',
    ],
    [
      'around the clock on the night that has 23 hours',
      ALWAYS_4H,
      '2026-03-29 00:00',
      '2026-03-29 05:00:00',
      '2026-03-29 05:00:01',
      '2026-03-29 04:00:00',
    ],
  ];

  it.each(CASES)('%s', (_, pinned, at, due, lateFrom, warn) => {
    expect(clock(registered(pinned, at), at)).toMatchObject({
      dueAt: paris(due),
      lateFrom: paris(lateFrom),
      warnAt: paris(warn),
      consumedSeconds: 0,
      contractual: true,
      verdict: null,
      restoredAt: null,
    });
  });

  it('around the clock on the night that has 25 hours, four real hours', () => {
    const log = registered(ALWAYS_4H, '2026-10-25 00:00');
    expect(clock(log, '2026-10-25 00:00')).toMatchObject({
      // 22:00Z and four hours: the second 03:00 of a night that had 02:00 twice.
      dueAt: '2026-10-25T02:00:00Z',
      lateFrom: '2026-10-25T02:00:01Z',
    });
    expect(clock(log, '2026-10-25 04:00')).toMatchObject({
      consumedSeconds: 5 * HOUR,
      verdict: 'late',
    });
  });
});

describe('at the edge of the restore time', () => {
  const log = registered(HO_4H, '2026-11-26 14:00');

  it.each([
    ['2026-11-26 17:59:59', 'running', 4 * HOUR - 1, null],
    ['2026-11-26 18:00:00', 'outside-window', 4 * HOUR, null],
    ['2026-11-27 07:59:59', 'outside-window', 4 * HOUR, null],
    ['2026-11-27 08:00:00', 'running', 4 * HOUR, null],
    ['2026-11-27 08:00:01', 'running', 4 * HOUR + 1, 'late'],
    ['2026-11-27 19:00:00', 'outside-window', 14 * HOUR, 'late'],
  ])('%s', (at, status, consumedSeconds, verdict) => {
    expect(clock(log, at)).toMatchObject({
      status,
      verdict,
      consumedSeconds,
      remainingSeconds: 4 * HOUR - consumedSeconds,
    });
  });

  it.each([
    ['2026-11-26 18:00:00', 'in-time', 4 * HOUR],
    ['2026-11-26 23:00:00', 'in-time', 4 * HOUR],
    ['2026-11-27 08:00:00', 'in-time', 4 * HOUR],
    ['2026-11-27 08:00:01', 'late', 4 * HOUR + 1],
  ])('restored on %s', (at, verdict, consumedSeconds) => {
    const restored = registered(HO_4H, '2026-11-26 14:00').does('restore', at);
    expect(clock(restored, '2026-11-30 12:00')).toMatchObject({
      status: 'stopped',
      verdict,
      consumedSeconds,
      restoredAt: paris(at),
      dueAt: null,
      lateFrom: null,
      warnAt: null,
    });
  });

  it('says when the window opens, or closes', () => {
    expect(clock(log, '2026-11-26 17:59:59')).toMatchObject({
      opensAt: null,
      closesAt: paris('2026-11-26 18:00:00'),
    });
    expect(clock(log, '2026-11-27 18:00:00')).toMatchObject({
      opensAt: paris('2026-11-30 08:00:00'),
      closesAt: null,
    });
    expect(
      clock(registered(ALWAYS_4H, '2026-11-26 14:00'), '2026-11-26 23:00'),
    ).toMatchObject({ opensAt: null, closesAt: null, status: 'running' });
  });

  it('warns at the share asked for', () => {
    expect(clock(log, '2026-11-26 14:00', { warningShare: 0.5 }).warnAt).toBe(
      paris('2026-11-26 16:00:00'),
    );
  });
});

describe('restored, approved, refused, reopened', () => {
  it('does not consume the wait for the agreement (CI7)', () => {
    const log = registered(HO_4H, '2026-11-23 09:00')
      .does('restore', '2026-11-23 11:00')
      .does('approve', '2026-11-27 10:00');
    const stopped = {
      status: 'stopped',
      consumedSeconds: 2 * HOUR,
      remainingSeconds: 2 * HOUR,
      verdict: 'in-time',
      restoredAt: paris('2026-11-23 11:00'),
    };
    expect(clock(log, '2026-11-25 10:00')).toMatchObject(stopped);
    expect(clock(log, '2026-12-25 10:00')).toMatchObject(stopped);
  });

  it('adds what is consumed after a reopening, a week later, to what was before (C5)', () => {
    const log = registered(HO_10H, '2026-11-02 08:00')
      .does('restore', '2026-11-02 12:00')
      .does('approve', '2026-11-02 15:00')
      .does('reopen', '2026-11-09 09:00');
    expect(clock(log, '2026-11-09 09:00')).toMatchObject({
      status: 'running',
      consumedSeconds: 4 * HOUR,
      dueAt: paris('2026-11-09 15:00:00'),
      lateFrom: paris('2026-11-09 15:00:01'),
      warnAt: paris('2026-11-09 12:30:00'),
      verdict: null,
      restoredAt: null,
    });
    log.does('restore', '2026-11-09 15:00');
    expect(clock(log, '2026-11-09 17:00')).toMatchObject({
      consumedSeconds: 10 * HOUR,
      verdict: 'in-time',
      restoredAt: paris('2026-11-09 15:00'),
    });
  });

  it('runs at once after a reopening in the night, from the opening on (CI7)', () => {
    const log = registered(HO_4H, '2026-11-23 09:00')
      .does('restore', '2026-11-23 11:00')
      .does('approve', '2026-11-23 12:00')
      .does('reopen', '2026-11-24 22:00');
    expect(clock(log, '2026-11-24 22:30')).toMatchObject({
      status: 'outside-window',
      consumedSeconds: 2 * HOUR,
      opensAt: paris('2026-11-25 08:00'),
      dueAt: paris('2026-11-25 10:00'),
    });
  });

  it('takes a late ticket out of nothing by closing it: reopened, it is late at once', () => {
    const log = registered(HO_4H, '2026-11-23 09:00')
      .does('restore', '2026-11-23 15:00')
      .does('approve', '2026-11-23 16:00')
      .does('reopen', '2026-11-24 10:00');
    expect(clock(log, '2026-11-24 10:00')).toMatchObject({
      consumedSeconds: 6 * HOUR,
      remainingSeconds: -2 * HOUR,
      verdict: 'late',
      dueAt: paris('2026-11-23 13:00:00'),
      lateFrom: paris('2026-11-23 13:00:01'),
    });
  });

  it('voids a restoration refused with the service down: the time since it is consumed (CI11)', () => {
    const log = registered(HO_4H, '2026-11-23 09:00')
      .does('restore', '2026-11-23 11:00')
      .does('refuse', '2026-11-23 14:00', { input: { serviceDown: true } });
    expect(clock(log, '2026-11-23 14:00')).toMatchObject({
      status: 'running',
      consumedSeconds: 5 * HOUR,
      verdict: 'late',
      dueAt: paris('2026-11-23 13:00:00'),
      restoredAt: null,
    });
  });

  it('counts on through two refusals with the service down', () => {
    const log = registered(HO_10H, '2026-11-02 08:00')
      .does('restore', '2026-11-02 09:00')
      .does('refuse', '2026-11-02 10:00', { input: { serviceDown: true } })
      .does('restore', '2026-11-02 11:00')
      .does('refuse', '2026-11-02 14:00', { input: { serviceDown: true } })
      .does('restore', '2026-11-02 16:00')
      .does('approve', '2026-11-03 09:00');
    expect(clock(log, '2026-11-03 12:00')).toMatchObject({
      consumedSeconds: 8 * HOUR,
      verdict: 'in-time',
      restoredAt: paris('2026-11-02 16:00'),
    });
  });

  it('lets a restoration refused with the service up stand (CI11)', () => {
    const log = registered(HO_4H, '2026-11-02 08:00')
      .does('restore', '2026-11-02 09:00')
      .does('refuse', '2026-11-02 10:00', { input: { serviceDown: false } });
    const stands = {
      status: 'stopped',
      consumedSeconds: HOUR,
      verdict: 'in-time',
      restoredAt: paris('2026-11-02 09:00'),
    };
    expect(clock(log, '2026-11-06 17:00')).toMatchObject(stands);
    log.does('restore', '2026-11-09 11:00').does('approve', '2026-11-09 12:00');
    expect(clock(log, '2026-11-09 17:00')).toMatchObject(stands);
  });

  it('restarts at the last restoration where that one is refused as down, an earlier one standing', () => {
    const log = registered(HO_10H, '2026-11-02 08:00')
      .does('restore', '2026-11-02 09:00')
      .does('refuse', '2026-11-02 10:00', { input: { serviceDown: false } })
      .does('restore', '2026-11-02 11:00')
      .does('refuse', '2026-11-02 14:00', { input: { serviceDown: true } });
    // 08:00 to 09:00, then from 11:00 on.
    expect(clock(log, '2026-11-02 15:00')).toMatchObject({
      status: 'running',
      consumedSeconds: 5 * HOUR,
      dueAt: paris('2026-11-03 10:00'),
    });
  });
});

describe('suspended', () => {
  /** An hour consumed, then suspended from Friday 17:00 to Monday 10:00. */
  const overTheWeekend = () =>
    registered(HO_4H, '2026-11-20 16:00')
      .does('request-suspension', '2026-11-20 16:30', {
        input: { until: '2026-11-23 10:00' },
      })
      .does('agree-suspension', '2026-11-20 17:00');

  it('runs from the instant the agreement is recorded, over a week-end, and ends by itself (CI24)', () => {
    const log = overTheWeekend();
    const due = {
      dueAt: paris('2026-11-23 13:00:00'),
      lateFrom: paris('2026-11-23 13:00:01'),
      warnAt: paris('2026-11-23 12:00:00'),
    };
    expect(clock(log, '2026-11-21 12:00')).toMatchObject({
      status: 'suspended',
      consumedSeconds: HOUR,
      remainingSeconds: 3 * HOUR,
      verdict: null,
      ...due,
    });
    expect(clock(log, '2026-11-23 09:59:59').status).toBe('suspended');
    expect(clock(log, '2026-11-23 10:00:00')).toMatchObject({
      status: 'running',
      consumedSeconds: HOUR,
      ...due,
    });
    expect(clock(log, '2026-11-23 13:00:01').verdict).toBe('late');
  });

  it('is the same before and after its end is written to the log', () => {
    const log = overTheWeekend();
    const before = clock(log, '2026-11-23 12:00');
    log.suspensionElapsed('2026-11-23 10:00:05', '2026-11-23 10:00');
    expect(clock(log, '2026-11-23 12:00')).toEqual(before);
  });

  it('ends when either side ends it', () => {
    const log = overTheWeekend().does('end-suspension', '2026-11-22 20:00');
    expect(clock(log, '2026-11-23 09:00')).toMatchObject({
      status: 'running',
      consumedSeconds: 2 * HOUR,
      dueAt: paris('2026-11-23 11:00:00'),
    });
  });

  it('ends with the restoration, which a refusal turns into running time, not into suspension', () => {
    const log = overTheWeekend()
      .does('restore', '2026-11-23 08:30')
      .does('refuse', '2026-11-23 09:00', { input: { serviceDown: true } });
    expect(clock(log, '2026-11-23 09:30')).toMatchObject({
      status: 'running',
      consumedSeconds: 2 * HOUR,
    });
  });

  it('may be agreed twice', () => {
    const log = overTheWeekend()
      .does('request-suspension', '2026-11-23 11:00', {
        input: { until: '2026-11-24 09:00' },
      })
      .does('agree-suspension', '2026-11-23 11:00');
    // 16:00-17:00, 10:00-11:00, then two hours from Tuesday 09:00.
    expect(clock(log, '2026-11-23 15:00')).toMatchObject({
      status: 'suspended',
      consumedSeconds: 2 * HOUR,
      dueAt: paris('2026-11-24 11:00:00'),
    });
  });

  it('leaves a late ticket late (CI24)', () => {
    const log = registered(HO_4H, '2026-11-02 08:00')
      .does('request-suspension', '2026-11-02 11:00', {
        input: { until: '2026-11-04 08:00' },
      })
      .does('agree-suspension', '2026-11-02 13:00');
    const late = {
      consumedSeconds: 5 * HOUR,
      remainingSeconds: -HOUR,
      verdict: 'late',
    };
    expect(clock(log, '2026-11-03 10:00')).toMatchObject({
      status: 'suspended',
      dueAt: paris('2026-11-02 12:00:00'),
      lateFrom: paris('2026-11-02 12:00:01'),
      restoredAt: null,
      ...late,
    });
    log.does('restore', '2026-11-03 11:00');
    expect(clock(log, '2026-11-03 12:00')).toMatchObject({
      status: 'stopped',
      restoredAt: paris('2026-11-03 11:00'),
      ...late,
    });
  });

  it('agreed the second the restore time is used up, is late a second after its end', () => {
    const log = registered(HO_4H, '2026-11-02 08:00')
      .does('request-suspension', '2026-11-02 11:00', {
        input: { until: '2026-11-03 09:00' },
      })
      .does('agree-suspension', '2026-11-02 12:00:00');
    expect(clock(log, '2026-11-02 15:00')).toMatchObject({
      consumedSeconds: 4 * HOUR,
      verdict: null,
      dueAt: paris('2026-11-02 12:00:00'),
      lateFrom: paris('2026-11-03 09:00:01'),
    });
  });
});

describe('a workaround (CI10)', () => {
  const proposed = () =>
    registered(HO_10H, '2026-11-02 08:00').does(
      'propose-workaround',
      '2026-11-02 10:00',
    );

  it('counts for nothing until the establishment accepts it, nor where it refuses it', () => {
    const log = proposed();
    expect(clock(log, '2026-11-02 12:00').consumedSeconds).toBe(4 * HOUR);
    log.does('refuse-workaround', '2026-11-02 13:00');
    expect(clock(log, '2026-11-02 14:00')).toMatchObject({
      status: 'running',
      consumedSeconds: 6 * HOUR,
    });
  });

  it('stops the clock from the instant it was proposed, once accepted', () => {
    const log = proposed().does('accept-workaround', '2026-11-02 13:00');
    const stopped = {
      status: 'stopped',
      consumedSeconds: 2 * HOUR,
      verdict: 'in-time',
      restoredAt: paris('2026-11-02 10:00'),
    };
    expect(clock(log, '2026-11-03 17:00')).toMatchObject(stopped);
    log.does('restore', '2026-11-05 09:00').does('approve', '2026-11-05 10:00');
    expect(clock(log, '2026-11-05 17:00')).toMatchObject(stopped);
  });

  it('stops it also where it is accepted after the restoration', () => {
    const log = proposed()
      .does('restore', '2026-11-02 12:00')
      .does('accept-workaround', '2026-11-02 13:00');
    expect(clock(log, '2026-11-02 14:00').consumedSeconds).toBe(2 * HOUR);
  });

  it('leaves the clock stopped through a suspension', () => {
    const log = proposed()
      .does('request-suspension', '2026-11-02 10:30')
      .does('agree-suspension', '2026-11-02 11:00')
      .does('accept-workaround', '2026-11-02 12:00')
      .does('end-suspension', '2026-11-02 14:00');
    expect(clock(log, '2026-11-02 15:00')).toMatchObject({
      status: 'stopped',
      consumedSeconds: 2 * HOUR,
    });
  });

  it('restarts it at a restoration refused with the service down', () => {
    const log = proposed()
      .does('accept-workaround', '2026-11-02 11:00')
      .does('restore', '2026-11-02 13:00')
      .does('refuse', '2026-11-02 15:00', { input: { serviceDown: true } });
    // 08:00 to 10:00, then from 13:00 on.
    expect(clock(log, '2026-11-02 16:00')).toMatchObject({
      status: 'running',
      consumedSeconds: 5 * HOUR,
    });
  });

  it('keeps it stopped at a restoration refused with the service up', () => {
    const log = proposed()
      .does('accept-workaround', '2026-11-02 11:00')
      .does('restore', '2026-11-02 13:00')
      .does('refuse', '2026-11-02 15:00', { input: { serviceDown: false } });
    expect(clock(log, '2026-11-02 16:00')).toMatchObject({
      status: 'stopped',
      consumedSeconds: 2 * HOUR,
      restoredAt: paris('2026-11-02 10:00'),
    });
  });
});

describe('the instant an act was done (CI22)', () => {
  it('stops at the instant of a restoration in a basement, typed later', () => {
    const log = registered(HO_4H, '2026-11-23 09:00').does(
      'restore',
      '2026-11-23 16:00',
      { input: { occurredAt: '2026-11-23 12:00' } },
    );
    expect(clock(log, '2026-11-23 17:00')).toMatchObject({
      consumedSeconds: 3 * HOUR,
      verdict: 'in-time',
      restoredAt: paris('2026-11-23 12:00'),
    });
  });

  const claimed = () =>
    registered(HO_10H, '2026-11-23 09:00').does('restore', '2026-11-25 10:00', {
      input: { occurredAt: '2026-11-23 12:00' },
    });

  it('counts one over 24 hours back at the instant of its typing until the establishment agrees', () => {
    const log = claimed();
    expect(clock(log, '2026-11-25 11:00')).toMatchObject({
      consumedSeconds: 21 * HOUR,
      verdict: 'late',
    });
    log.does('refuse-instant', '2026-11-25 11:00');
    expect(clock(log, '2026-11-25 12:00').verdict).toBe('late');
  });

  it('counts it at the instant claimed once the establishment agrees', () => {
    const log = claimed().does('agree-instant', '2026-11-25 11:00');
    expect(clock(log, '2026-11-25 12:00')).toMatchObject({
      consumedSeconds: 3 * HOUR,
      verdict: 'in-time',
      restoredAt: paris('2026-11-23 12:00'),
    });
  });

  it('voids such a restoration from the instant agreed', () => {
    const log = claimed()
      .does('agree-instant', '2026-11-25 11:00')
      .does('refuse', '2026-11-25 12:00', { input: { serviceDown: true } });
    expect(clock(log, '2026-11-25 12:00').consumedSeconds).toBe(23 * HOUR);
  });

  it('is settled before the closure: refused, the instant recorded counts', () => {
    const log = claimed()
      .does('refuse-instant', '2026-11-25 10:30')
      .does('approve', '2026-11-25 11:00');
    expect(clock(log, '2026-11-26 11:00')).toMatchObject({
      consumedSeconds: 21 * HOUR,
      verdict: 'late',
    });
  });

  it.each([
    ['agreed, then accepted', ['agree-instant', 'accept-workaround']],
    ['accepted, then agreed', ['accept-workaround', 'agree-instant']],
  ] as const)('moves a workaround claimed further back: %s', (_, acts) => {
    const log = registered(HO_10H, '2026-11-23 09:00').does(
      'propose-workaround',
      '2026-11-25 10:00',
      { input: { occurredAt: '2026-11-23 11:00' } },
    );
    log.does(acts[0], '2026-11-25 11:00').does(acts[1], '2026-11-25 12:00');
    expect(clock(log, '2026-11-25 13:00')).toMatchObject({
      status: 'stopped',
      consumedSeconds: 2 * HOUR,
      restoredAt: paris('2026-11-23 11:00'),
    });
  });

  it('shortens a suspension that the restoration agreed to fell in', () => {
    const log = registered(HO_10H, '2026-11-23 09:00')
      .does('request-suspension', '2026-11-23 10:00', {
        input: { until: '2026-11-27 08:00' },
      })
      .does('agree-suspension', '2026-11-23 10:00')
      .does('restore', '2026-11-25 12:00', {
        input: { occurredAt: '2026-11-23 15:00' },
      })
      .does('agree-instant', '2026-11-25 13:00')
      .does('refuse', '2026-11-25 14:00', { input: { serviceDown: true } });
    // 09:00 to 10:00, then from the restoration: 3 h, 10 h, and 6 h.
    expect(clock(log, '2026-11-25 14:00').consumedSeconds).toBe(20 * HOUR);
  });

  it('starts a late entry at the call (CI18)', () => {
    const log = new TestLog(HO_4H).register('2026-11-23 09:00', {
      typedAt: '2026-11-23 14:00',
      lateEntry: true,
      channel: 'phone',
    });
    expect(clock(log, '2026-11-23 14:00')).toMatchObject({
      consumedSeconds: 5 * HOUR,
      verdict: 'late',
      dueAt: paris('2026-11-23 13:00'),
    });
  });
});

describe('overseas (DI3)', () => {
  it.each([
    ['GF', '2026-11-23 17:00', '2026-11-24 11:00'],
    // Abolition of slavery, 10 June.
    ['GF', '2026-06-09 16:00', '2026-06-11 10:00'],
    ['RE', '2026-11-20 16:00', '2026-11-23 10:00'],
    ['PM', '2026-03-06 16:00', '2026-03-09 10:00'],
  ] as const)('%s: %s is due, as an indication, at %s', (place, at, due) => {
    const log = new TestLog(terms('HO', '4H', place)).register(at);
    expect(clock(log, at)).toMatchObject({
      contractual: false,
      dueAt: log.instant(due),
      grantedSeconds: 4 * HOUR,
    });
  });

  it('is measured like elsewhere: the verdict is an indication too', () => {
    const log = new TestLog(terms('HO', '4H', 'GP'))
      .register('2026-11-23 09:00')
      .does('restore', '2026-11-23 14:00');
    expect(clock(log, '2026-11-23 15:00')).toMatchObject({
      contractual: false,
      verdict: 'late',
    });
  });

  it('is contractual in Corsica', () => {
    const log = new TestLog(terms('HO', '4H', 'FR-COR')).register(
      '2026-11-23 09:00',
    );
    expect(clock(log, '2026-11-23 09:00').contractual).toBe(true);
  });
});

describe('no contractual time (CI15)', () => {
  const nothing = {
    status: 'no-terms',
    contractual: false,
    grantedSeconds: null,
    consumedSeconds: null,
    remainingSeconds: null,
    dueAt: null,
    lateFrom: null,
    warnAt: null,
    verdict: null,
    opensAt: null,
    closesAt: null,
  };

  it.each([
    ['machine unknown', null],
    ['machine not covered', NOT_COVERED],
  ])('%s', (_, pinned) => {
    const log = registered(pinned, '2026-11-23 09:00');
    expect(clock(log, '2026-11-23 12:00')).toEqual({
      ...nothing,
      restoredAt: null,
    });
    log.does('restore', '2026-11-23 13:00');
    expect(clock(log, '2026-11-23 14:00')).toEqual({
      ...nothing,
      restoredAt: paris('2026-11-23 13:00'),
    });
  });

  it('runs from the registration once the terms are pinned', () => {
    const log = registered(null, '2026-11-23 09:00').does(
      'qualify',
      '2026-11-23 12:00',
      { facts: { terms: HO_4H } },
    );
    expect(clock(log, '2026-11-23 12:00')).toMatchObject({
      consumedSeconds: 3 * HOUR,
      dueAt: paris('2026-11-23 13:00'),
    });
  });
});

describe('no longer measured', () => {
  it.each([
    ['cancelled', 'cancel', undefined],
    ['a cancellation agreed', 'agree-cancellation', 'request-cancellation'],
    ['excluded', 'accept-exclusion', 'claim-exclusion'],
  ] as const)('%s (CI4, CI17)', (_, act, asked) => {
    const log = registered(HO_4H, '2026-11-23 08:00');
    if (asked) log.does(asked, '2026-11-23 12:30');
    log.does(act, '2026-11-23 13:00');
    expect(clock(log, '2026-11-24 13:00')).toMatchObject({
      status: 'ended',
      consumedSeconds: 5 * HOUR,
      verdict: null,
      dueAt: null,
      lateFrom: null,
    });
  });

  it('an exclusion claimed, or contested, leaves the clock as it is (CI4)', () => {
    const log = registered(HO_4H, '2026-11-23 08:00')
      .does('claim-exclusion', '2026-11-23 09:00')
      .does('contest-exclusion', '2026-11-23 10:00');
    expect(clock(log, '2026-11-23 13:00')).toMatchObject({
      status: 'running',
      verdict: 'late',
    });
  });
});

describe('the literal reading, closed before due (DI1)', () => {
  const literally: ClockOptions = { countsUntil: 'closure' };

  it('counts the wait for the agreement', () => {
    const log = registered(HO_4H, '2026-11-23 09:00')
      .does('restore', '2026-11-23 11:00')
      .does('approve', '2026-11-23 14:00');
    expect(clock(log, '2026-11-23 12:00', literally)).toMatchObject({
      status: 'running',
      consumedSeconds: 3 * HOUR,
      dueAt: paris('2026-11-23 13:00'),
      restoredAt: paris('2026-11-23 11:00'),
    });
    expect(clock(log, '2026-11-23 17:00', literally)).toMatchObject({
      status: 'stopped',
      consumedSeconds: 5 * HOUR,
      verdict: 'late',
      restoredAt: paris('2026-11-23 11:00'),
    });
  });

  it('counts a workaround and a restoration that stands, not a suspension', () => {
    const log = registered(HO_10H, '2026-11-02 08:00')
      .does('propose-workaround', '2026-11-02 09:00')
      .does('accept-workaround', '2026-11-02 10:00')
      .does('request-suspension', '2026-11-02 10:00', {
        input: { until: '2026-11-02 12:00' },
      })
      .does('agree-suspension', '2026-11-02 10:00')
      .does('restore', '2026-11-02 13:00')
      .does('refuse', '2026-11-02 14:00', { input: { serviceDown: false } });
    expect(clock(log, '2026-11-02 15:00').consumedSeconds).toBe(HOUR);
    // 08:00 to 10:00, and from 12:00 on.
    expect(clock(log, '2026-11-02 15:00', literally)).toMatchObject({
      status: 'running',
      consumedSeconds: 5 * HOUR,
    });
  });
});

it('refuses a log that does not begin with a registration', () => {
  expect(() => clockAt(HO_4H, [], '2026-11-23T09:00:00Z')).toThrow(
    'A log begins with the registration of the ticket',
  );
});
