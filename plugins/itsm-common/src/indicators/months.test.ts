import {
  addMonths,
  isLocalMonth,
  localMonthIn,
  monthFixedFrom,
  monthsFromTo,
  startOfMonth,
} from './months';

it('is the month on the wall of the place', () => {
  expect(localMonthIn('Europe/Paris', '2026-11-30T23:30:00Z')).toBe('2026-12');
  expect(localMonthIn('America/Cayenne', '2026-12-01T02:59:59Z')).toBe(
    '2026-11',
  );
  expect(startOfMonth('Europe/Paris', '2026-11')).toBe('2026-10-31T23:00:00Z');
  expect(startOfMonth('Indian/Reunion', '2026-11')).toBe(
    '2026-10-31T20:00:00Z',
  );
});

it('steps over the turn of the year', () => {
  expect(addMonths('2026-11', 2)).toBe('2027-01');
  expect(addMonths('2026-01', -13)).toBe('2024-12');
  expect(monthsFromTo('2026-11', '2027-02')).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-02',
  ]);
  expect(monthsFromTo('2027-01', '2026-12')).toEqual([]);
});

it.each([
  // The first of November is a Sunday, so All Saints takes no working day.
  ['2026-10', '2026-11-04T07:00:00Z'],
  // 1 May is a holiday on a Friday, then a week-end.
  ['2026-04', '2026-05-06T06:00:00Z'],
  // New Year on a Friday.
  ['2026-12', '2027-01-06T07:00:00Z'],
  // Easter Monday is 6 April 2026; the first to the third are worked.
  ['2026-03', '2026-04-03T06:00:00Z'],
])('fixes %s at %s, the opening of the third working day', (month, fixed) => {
  expect(monthFixedFrom(month)).toBe(fixed);
});

it('refuses what is no month', () => {
  expect(isLocalMonth('2026-13')).toBe(false);
  expect(() => addMonths('2026-1', 1)).toThrow(
    "'2026-1' is not a month written YYYY-MM",
  );
});
