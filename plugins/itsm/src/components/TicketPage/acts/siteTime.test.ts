import { fromFieldTime, toFieldTime } from './siteTime';

it('writes an instant in the local time of the site', () => {
  expect(toFieldTime('2026-11-23T17:42:05Z', 'Europe/Paris')).toBe(
    '2026-11-23T18:42',
  );
  expect(toFieldTime('2026-11-23T17:42:05Z', 'Indian/Reunion')).toBe(
    '2026-11-23T21:42',
  );
});

it('reads a local time of the site as an instant', () => {
  expect(fromFieldTime('2026-07-14T08:30', 'America/Cayenne')).toEqual({
    instant: '2026-07-14T11:30:00Z',
    isAmbiguous: false,
  });
});

it('refuses a time that the change to summer time skips', () => {
  expect(fromFieldTime('2026-03-29T02:30', 'Europe/Paris')).toEqual({
    problem: 'no-such-time',
  });
});

it('takes the first of a time that exists twice, and says so', () => {
  expect(fromFieldTime('2026-10-25T02:30', 'Europe/Paris')).toEqual({
    instant: '2026-10-25T00:30:00Z',
    isAmbiguous: true,
  });
});

it('refuses what is no time', () => {
  expect(fromFieldTime('hier', 'Europe/Paris')).toEqual({
    problem: 'invalid',
  });
});
