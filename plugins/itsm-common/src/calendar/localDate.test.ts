import { addDays, isLocalDate } from './localDate';

it.each(['2026-11-23', '2028-02-29', '2000-02-29', '0001-01-01'])(
  '%s is a day',
  text => {
    expect(isLocalDate(text)).toBe(true);
  },
);

it.each([
  '2027-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '23/11/2026',
  '2026-11-23T00:00:00Z',
  '',
])('%p is no day', text => {
  expect(isLocalDate(text)).toBe(false);
});

it.each([
  ['2028-02-28', 1, '2028-02-29'],
  ['2028-02-29', 1, '2028-03-01'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-11-23', 0, '2026-11-23'],
])('%s and %d days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

it('refuses to count from a day that does not exist', () => {
  expect(() => addDays('2027-02-29', 1)).toThrow(
    "'2027-02-29' is not a day written YYYY-MM-DD",
  );
});
