import Holidays from 'date-holidays';
import { type HolidayRegion, frenchHolidays } from './holidays';

const FROM_YEAR = 2000;
const TO_YEAR = 2060;

/** The other source's name of a region, and where the two are known to differ. */
interface Source {
  theirs?: string;
  onlyTheirs?: string[];
  onlyOurs?: string[];
}

const REGIONS: Record<HolidayRegion, Source> = {
  FR: {},
  'FR-AM': { theirs: '57' },
  // Good Friday is a custom in Guadeloupe and Martinique, not in the law.
  GP: { theirs: 'GP', onlyTheirs: ['good-friday'] },
  MQ: { theirs: 'MQ', onlyTheirs: ['good-friday'] },
  GF: { theirs: 'GF' },
  RE: { theirs: 'RE' },
  YT: { theirs: 'YT' },
  // Saint-Martin moved its day from 27 May, Guadeloupe's, to 28 May.
  MF: { theirs: 'MF', onlyTheirs: ['05-27'], onlyOurs: ['05-28'] },
  BL: { theirs: 'BL' },
};

it.each(Object.entries(REGIONS))(
  `agrees with date-holidays on %s from ${FROM_YEAR} to ${TO_YEAR}, but for what is known`,
  (region, source) => {
    const theirs = theirDays(source.theirs);
    const ours = new Set(
      years().flatMap(year =>
        frenchHolidays(year, region as HolidayRegion).map(({ date }) => date),
      ),
    );
    expect(ours.size).toBeGreaterThan(600);
    expect(differences(theirs, ours)).toEqual(source.onlyTheirs ?? []);
    expect(differences(ours, theirs)).toEqual(source.onlyOurs ?? []);
  },
);

function theirDays(region: string | undefined): Set<string> {
  const source = region ? new Holidays('FR', region) : new Holidays('FR');
  return new Set(
    years().flatMap(year =>
      source
        .getHolidays(year)
        .filter(holiday => holiday.type === 'public')
        .map(holiday => holiday.date.slice(0, 10)),
    ),
  );
}

/** What one has and the other has not: by feast or day, whatever the year. */
function differences(these: Set<string>, others: Set<string>): string[] {
  const days = [...these].filter(date => !others.has(date));
  return [
    ...new Set(
      days.map(date => (isGoodFriday(date) ? 'good-friday' : date.slice(5))),
    ),
  ];
}

function isGoodFriday(date: string): boolean {
  return frenchHolidays(Number(date.slice(0, 4)), 'FR-AM').some(
    holiday => holiday.id === 'good-friday' && holiday.date === date,
  );
}

function years(): number[] {
  return Array.from(
    { length: TO_YEAR - FROM_YEAR + 1 },
    (_, index) => FROM_YEAR + index,
  );
}
