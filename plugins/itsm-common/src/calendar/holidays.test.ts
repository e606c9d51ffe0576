import { HOLIDAY_NAMES, type HolidayRegion, frenchHolidays } from './holidays';

function holidays(year: number, region: HolidayRegion): string[] {
  return frenchHolidays(year, region).map(({ date, id }) => `${date} ${id}`);
}

/** What a region has that the nation has not. */
function ownHolidays(year: number, region: HolidayRegion): string[] {
  const national = holidays(year, 'FR');
  return holidays(year, region).filter(holiday => !national.includes(holiday));
}

it('has the eleven national holidays of 2026, in order', () => {
  expect(holidays(2026, 'FR')).toEqual([
    '2026-01-01 new-year',
    '2026-04-06 easter-monday',
    '2026-05-01 labour-day',
    '2026-05-08 victory-1945',
    '2026-05-14 ascension',
    '2026-05-25 whit-monday',
    '2026-07-14 national-day',
    '2026-08-15 assumption',
    '2026-11-01 all-saints',
    '2026-11-11 armistice-1918',
    '2026-12-25 christmas',
  ]);
});

it.each<[HolidayRegion, string[]]>([
  ['FR-AM', ['2026-04-03 good-friday', '2026-12-26 saint-stephen']],
  ['GP', ['2026-05-27 abolition-of-slavery']],
  ['MQ', ['2026-05-22 abolition-of-slavery']],
  ['GF', ['2026-06-10 abolition-of-slavery']],
  ['RE', ['2026-12-20 abolition-of-slavery']],
  ['YT', ['2026-04-27 abolition-of-slavery']],
  ['MF', ['2026-05-28 abolition-of-slavery']],
  ['BL', ['2026-10-09 abolition-of-slavery']],
])('adds the own holidays of %s', (region, own) => {
  expect(ownHolidays(2026, region)).toEqual(own);
  expect(frenchHolidays(2026, region)).toHaveLength(11 + own.length);
});

it.each([
  [1818, '1818-03-23'],
  [1943, '1943-04-26'],
  [1954, '1954-04-19'],
  [1981, '1981-04-20'],
  [2000, '2000-04-24'],
  [2024, '2024-04-01'],
  [2038, '2038-04-26'],
  [2076, '2076-04-20'],
  [2285, '2285-03-23'],
])(
  'finds Easter Monday of %d, the earliest and latest included',
  (year, day) => {
    expect(holidays(year, 'FR')).toContain(`${day} easter-monday`);
  },
);

it('keeps both feasts that fall on one day', () => {
  expect(holidays(2008, 'FR')).toEqual(
    expect.arrayContaining(['2008-05-01 labour-day', '2008-05-01 ascension']),
  );
});

it('names every holiday in French and English', () => {
  for (const { id } of [
    ...frenchHolidays(2026, 'FR-AM'),
    ...frenchHolidays(2026, 'RE'),
  ]) {
    expect(HOLIDAY_NAMES[id].fr).toMatch(/\p{L}/u);
    expect(HOLIDAY_NAMES[id].en).toMatch(/\p{L}/u);
  }
});

it.each([1582, 2026.5, NaN, 10_000])('is refused for the year %p', year => {
  expect(() => frenchHolidays(year, 'FR')).toThrow(RangeError);
});

it('is refused for a department number, which is no region', () => {
  expect(() => frenchHolidays(2026, '971' as HolidayRegion)).toThrow(
    "No public holidays are known for the region '971'",
  );
});
