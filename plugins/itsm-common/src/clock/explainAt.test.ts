import { TestLog } from '../__testUtils__/TestLog';
import { localTime } from '../__testUtils__/localTime';
import { NOT_COVERED, terms } from '../__testUtils__/terms';
import { explainAt } from './explainAt';
import type { ClockOptions } from './types';

const HO_4H = terms('HO', '4H');
const HO_10H = terms('HO', '10H');

/**
 * The explanation as a person reads it: local time, reason and what it counts,
 * then what else is said.
 */
function explained(log: TestLog, at: string, options?: ClockOptions) {
  const { terms: pinned } = log.situation(at);
  const zone = pinned?.timeZone ?? 'Europe/Paris';
  return explainAt(pinned, log.events, log.instant(at), options).map(
    ({ from, to, reason, counted, countedSeconds, ...rest }) =>
      [
        `${localTime(from, zone).slice(5)} > ${localTime(to, zone).slice(5)}`,
        counted ? `${reason}: ${countedSeconds}` : reason,
        ...Object.values(rest),
      ] as unknown[],
  );
}

it('names the nights, the week-end and the holiday of a ticket of the eve of Ascension', () => {
  const log = new TestLog(HO_10H).register('2026-05-13 16:00');
  expect(explained(log, '2026-05-18 09:00')).toEqual([
    ['05-13 16:00:00 > 05-13 18:00:00', 'open: 7200'],
    ['05-13 18:00:00 > 05-14 00:00:00', 'night'],
    ['05-14 00:00:00 > 05-15 00:00:00', 'holiday', 'ascension'],
    ['05-15 00:00:00 > 05-15 08:00:00', 'night'],
    ['05-15 08:00:00 > 05-15 18:00:00', 'open: 36000'],
    ['05-15 18:00:00 > 05-16 00:00:00', 'night'],
    ['05-16 00:00:00 > 05-18 00:00:00', 'weekend'],
    ['05-18 00:00:00 > 05-18 08:00:00', 'night'],
    ['05-18 08:00:00 > 05-18 09:00:00', 'open: 3600'],
  ]);
});

it('tells two holidays in a row apart in Strasbourg', () => {
  const log = new TestLog(terms('HO', '4H', 'FR-AM')).register(
    '2025-12-24 17:00',
  );
  expect(explained(log, '2025-12-27 10:00')).toEqual([
    ['12-24 17:00:00 > 12-24 18:00:00', 'open: 3600'],
    ['12-24 18:00:00 > 12-25 00:00:00', 'night'],
    ['12-25 00:00:00 > 12-26 00:00:00', 'holiday', 'christmas'],
    ['12-26 00:00:00 > 12-27 00:00:00', 'holiday', 'saint-stephen'],
    ['12-27 00:00:00 > 12-27 10:00:00', 'weekend'],
  ]);
});

it('has no nights around the clock', () => {
  const log = new TestLog(terms('24x7', '4H')).register('2026-05-13 16:00');
  expect(explained(log, '2026-05-18 09:00')).toEqual([
    // Four days and 17 hours.
    ['05-13 16:00:00 > 05-18 09:00:00', 'open: 406800'],
  ]);
});

it.each([
  ['23', '2026-03-29', 'open: 82800'],
  ['25', '2026-10-25', 'open: 90000'],
])('counts a day of %s hours as that', (_, day, counted) => {
  const log = new TestLog(terms('24x7', '4H')).register(`${day} 00:00`);
  const nextDay = `${day.slice(0, 8)}${Number(day.slice(8)) + 1}`;
  expect(explained(log, `${nextDay} 00:00`)[0][1]).toBe(counted);
});

it('says who agreed to a suspension, which goes before the night and the week-end', () => {
  const log = new TestLog(HO_4H)
    .register('2026-11-20 16:00')
    .does('request-suspension', '2026-11-20 16:30', {
      input: { until: '2026-11-22 20:00' },
    })
    .does('agree-suspension', '2026-11-20 17:00');
  expect(explained(log, '2026-11-23 08:30')).toEqual([
    ['11-20 16:00:00 > 11-20 17:00:00', 'open: 3600'],
    ['11-20 17:00:00 > 11-22 20:00:00', 'suspended', 3, 'Paul Girard'],
    ['11-22 20:00:00 > 11-23 00:00:00', 'weekend'],
    ['11-23 00:00:00 > 11-23 08:00:00', 'night'],
    ['11-23 08:00:00 > 11-23 08:30:00', 'open: 1800'],
  ]);
});

it('says which act ended a suspension, and keeps two agreements apart', () => {
  const log = new TestLog(HO_4H)
    .register('2026-11-23 09:00')
    .does('request-suspension', '2026-11-23 10:00', {
      input: { until: '2026-11-23 12:00' },
    })
    .does('agree-suspension', '2026-11-23 10:00')
    .does('end-suspension', '2026-11-23 11:00')
    .does('request-suspension', '2026-11-23 11:30', {
      input: { until: '2026-11-23 12:00' },
    })
    .does('agree-suspension', '2026-11-23 11:30')
    .does('request-suspension', '2026-11-23 12:00', {
      input: { until: '2026-11-23 15:00' },
    })
    .does('agree-suspension', '2026-11-23 12:00');
  expect(explained(log, '2026-11-23 13:00')).toEqual([
    ['11-23 09:00:00 > 11-23 10:00:00', 'open: 3600'],
    ['11-23 10:00:00 > 11-23 11:00:00', 'suspended', 3, 'Paul Girard'],
    ['11-23 11:00:00 > 11-23 11:30:00', 'open: 1800', 4],
    ['11-23 11:30:00 > 11-23 12:00:00', 'suspended', 6, 'Paul Girard'],
    ['11-23 12:00:00 > 11-23 13:00:00', 'suspended', 8, 'Paul Girard'],
  ]);
});

it('shows the wait for the agreement, the closed gap and the reopening', () => {
  const log = new TestLog(HO_10H)
    .register('2026-11-02 08:00')
    .does('restore', '2026-11-02 12:00')
    .does('approve', '2026-11-02 20:00')
    .does('reopen', '2026-11-09 09:00');
  expect(explained(log, '2026-11-09 11:00')).toEqual([
    ['11-02 08:00:00 > 11-02 12:00:00', 'open: 14400'],
    ['11-02 12:00:00 > 11-02 20:00:00', 'awaiting-approval', 2],
    ['11-02 20:00:00 > 11-09 09:00:00', 'closed', 3],
    ['11-09 09:00:00 > 11-09 11:00:00', 'open: 7200', 4],
  ]);
});

it('ends with the closure', () => {
  const log = new TestLog(HO_10H)
    .register('2026-11-02 08:00')
    .does('restore', '2026-11-02 12:00')
    .does('approve', '2026-11-02 15:00');
  expect(explained(log, '2026-12-24 15:00')).toEqual([
    ['11-02 08:00:00 > 11-02 12:00:00', 'open: 14400'],
    ['11-02 12:00:00 > 11-02 15:00:00', 'awaiting-approval', 2],
  ]);
});

it('ends with the cancellation', () => {
  const log = new TestLog(HO_10H)
    .register('2026-11-02 08:00')
    .does('cancel', '2026-11-02 12:00');
  expect(explained(log, '2026-12-24 15:00')).toEqual([
    ['11-02 08:00:00 > 11-02 12:00:00', 'open: 14400'],
  ]);
});

it('counts a restoration refused as down with the time before it, as one', () => {
  const log = new TestLog(HO_10H)
    .register('2026-11-02 08:00')
    .does('restore', '2026-11-02 10:00')
    .does('refuse', '2026-11-02 11:00', { input: { serviceDown: true } });
  expect(explained(log, '2026-11-02 12:00')).toEqual([
    ['11-02 08:00:00 > 11-02 12:00:00', 'open: 14400'],
  ]);
});

it('shows a restoration that stands, and one after it that does not', () => {
  const log = new TestLog(HO_10H)
    .register('2026-11-02 08:00')
    .does('restore', '2026-11-02 10:00')
    .does('refuse', '2026-11-02 11:00', { input: { serviceDown: false } })
    .does('restore', '2026-11-02 13:00')
    .does('refuse', '2026-11-02 14:00', { input: { serviceDown: true } });
  expect(explained(log, '2026-11-02 15:00')).toEqual([
    ['11-02 08:00:00 > 11-02 10:00:00', 'open: 7200'],
    ['11-02 10:00:00 > 11-02 11:00:00', 'awaiting-approval', 2],
    ['11-02 11:00:00 > 11-02 13:00:00', 'restored', 3],
    // Refused by the fifth act, from the instant of the fourth.
    ['11-02 13:00:00 > 11-02 15:00:00', 'open: 7200', 5],
  ]);
});

it('shows a workaround from its proposal to the restoration', () => {
  const log = new TestLog(HO_10H)
    .register('2026-11-02 08:00')
    .does('propose-workaround', '2026-11-02 10:00')
    .does('accept-workaround', '2026-11-02 12:00')
    .does('restore', '2026-11-02 17:00');
  expect(explained(log, '2026-11-02 17:30')).toEqual([
    ['11-02 08:00:00 > 11-02 10:00:00', 'open: 7200'],
    ['11-02 10:00:00 > 11-02 17:00:00', 'workaround', 3],
    ['11-02 17:00:00 > 11-02 17:30:00', 'awaiting-approval', 4],
  ]);
  expect(
    explained(log, '2026-11-02 17:30', { countsUntil: 'closure' }),
  ).toEqual([['11-02 08:00:00 > 11-02 17:30:00', 'open: 34200']]);
});

it('does not consume the evening of an intervention begun before 18:00 (CI5)', () => {
  const log = new TestLog(HO_4H)
    .register('2026-11-23 16:00')
    .does('start-intervention', '2026-11-23 17:00')
    .does('restore', '2026-11-23 20:00')
    .does('end-intervention', '2026-11-23 20:00');
  expect(explained(log, '2026-11-23 20:30')).toEqual([
    ['11-23 16:00:00 > 11-23 18:00:00', 'open: 7200'],
    ['11-23 18:00:00 > 11-23 20:00:00', 'night'],
    ['11-23 20:00:00 > 11-23 20:30:00', 'awaiting-approval', 3],
  ]);
});

it('reads the window of Cayenne in Cayenne, its own holiday included', () => {
  const log = new TestLog(terms('HO', '4H', 'GF')).register('2026-06-09 17:00');
  expect(explained(log, '2026-06-11 08:30')).toEqual([
    ['06-09 17:00:00 > 06-09 18:00:00', 'open: 3600'],
    ['06-09 18:00:00 > 06-10 00:00:00', 'night'],
    ['06-10 00:00:00 > 06-11 00:00:00', 'holiday', 'abolition-of-slavery'],
    ['06-11 00:00:00 > 06-11 08:00:00', 'night'],
    ['06-11 08:00:00 > 06-11 08:30:00', 'open: 1800'],
  ]);
});

it.each([
  ['the machine is unknown', null],
  ['the machine is not covered', NOT_COVERED],
])('has nothing to explain where %s', (_, pinned) => {
  const log = new TestLog(pinned).register('2026-11-23 09:00');
  expect(explained(log, '2026-11-23 12:00')).toEqual([]);
});
