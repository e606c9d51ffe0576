import {
  clockAt,
  explainAt,
  situationAt,
} from '@caih/backstage-plugin-itsm-common';
import { TERMS, TestDesk } from '../__testUtils__/TestDesk';
import { groupStretches, sumsOf } from './groupStretches';

const ZONE = 'Europe/Paris';

function explained(desk: TestDesk, now: string) {
  const { terms } = situationAt(desk.events, now);
  return {
    clock: clockAt(terms, desk.events, now),
    stretches: explainAt(terms, desk.events, now),
  };
}

it('leaves a short explanation as it is', () => {
  const { stretches } = explained(
    new TestDesk('2026-11-23T08:12:05Z'),
    '2026-11-24T09:00:00Z',
  );
  expect(stretches.map(({ reason }) => reason)).toEqual([
    'open',
    'night',
    'open',
  ]);
  expect(groupStretches(stretches, ZONE)).toHaveLength(3);
});

it('folds a long one by week, and the folded lines add up to the clock', () => {
  const desk = new TestDesk('2026-10-29T08:12:05Z', {
    terms: { ...TERMS, restoreTime: '50H' },
  })
    .at('2026-11-04T09:30:40Z', 'contractor', 'restore', {
      backInOperation: true,
      solution: 'Contrôleur remplacé',
    })
    .at('2026-11-05T08:00:00Z', 'beneficiary', 'approve', {})
    .at('2026-11-10T08:00:00Z', 'beneficiary', 'reopen', {
      reason: 'Même panne',
    });
  const { clock, stretches } = explained(desk, '2026-11-23T12:35:30Z');
  const groups = groupStretches(stretches, ZONE);

  expect(groups.length).toBeLessThan(stretches.length);
  expect(
    groups.map(({ stretches: [first], ...sums }) => [
      first.reason,
      sums.countedSeconds,
    ]),
  ).toEqual([
    // Thursday 29 from 09:12:05 and Friday 30 October.
    ['open', 8 * 3600 + 47 * 60 + 55 + 10 * 3600],
    // Monday 2 and Tuesday 3, Wednesday 4 November to 10:30:40.
    ['night', 20 * 3600 + 2 * 3600 + 30 * 60 + 40],
    ['awaiting-approval', 0],
    ['closed', 0],
    // From Tuesday 10 at 09:00; Wednesday 11 is a holiday.
    ['open', 9 * 3600 + 20 * 3600],
    ['night', 50 * 3600],
    ['night', 5 * 3600 + 35 * 60 + 30],
  ]);
  const total = groups.reduce((sum, one) => sum + one.countedSeconds, 0);
  expect(total).toBe(clock.consumedSeconds);
  expect(sumsOf(stretches).countedSeconds).toBe(clock.consumedSeconds);
});

it('folds one of half a year by month, and it still adds up', () => {
  const desk = new TestDesk('2026-06-01T08:00:00Z', {
    terms: { ...TERMS, restoreTime: '50H' },
  });
  const { clock, stretches } = explained(desk, '2026-11-23T12:00:00Z');
  const groups = groupStretches(stretches, ZONE);

  expect(groups.map(({ stretches: [first] }) => first.from)).toEqual([
    '2026-06-01T08:00:00Z',
    // A night or a week-end belongs to the month in which it began.
    '2026-07-01T06:00:00Z',
    '2026-07-31T22:00:00Z',
    '2026-09-01T06:00:00Z',
    '2026-10-01T06:00:00Z',
    '2026-11-01T23:00:00Z',
  ]);
  expect(groups.reduce((sum, one) => sum + one.countedSeconds, 0)).toBe(
    clock.consumedSeconds,
  );
});
