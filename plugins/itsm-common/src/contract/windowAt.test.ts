import { paris } from '../__testUtils__/localTime';
import { NOT_COVERED, terms } from '../__testUtils__/terms';
import type { PinnedTerms } from './types';
import { serviceCalendarOf } from './serviceCalendarOf';
import { windowAt } from './windowAt';

function window(pinned: PinnedTerms, at: string) {
  const calendar = serviceCalendarOf(pinned);
  return calendar && windowAt(calendar, paris(at));
}

const closed = (opensAt: string) => ({
  open: false,
  opensAt: paris(opensAt),
  closesAt: null,
});
const open = (closesAt: string) => ({
  open: true,
  opensAt: null,
  closesAt: paris(closesAt),
});

it.each([
  ['2026-11-23 07:59:59', closed('2026-11-23 08:00:00')],
  ['2026-11-23 08:00:00', open('2026-11-23 18:00:00')],
  ['2026-11-23 17:59:59', open('2026-11-23 18:00:00')],
  ['2026-11-23 18:00:00', closed('2026-11-24 08:00:00')],
  // The eve of Ascension, and the Friday before summer time.
  ['2026-05-13 18:00:00', closed('2026-05-15 08:00:00')],
  ['2026-03-27 18:00:00', closed('2026-03-30 08:00:00')],
])('working hours at %s', (at, expected) => {
  expect(window(terms('HO', '4H'), at)).toEqual(expected);
});

it.each(['2026-05-14 03:00', '2026-03-28 23:00', '2026-10-25 00:00'])(
  'around the clock never closes, at %s either',
  at => {
    expect(window(terms('24x7', '4H'), at)).toEqual({
      open: true,
      opensAt: null,
      closesAt: null,
    });
  },
);

it('is none for a machine that is not covered', () => {
  expect(serviceCalendarOf(NOT_COVERED)).toBeNull();
});
