import { type LocalDate, fromDayNumber, toDayNumber } from './localDate';

/**
 * A set of public holidays: `FR` is the national ones, `FR-AM` adds those of
 * Alsace-Moselle, each overseas code adds the territory's own.
 *
 * @public
 */
export type HolidayRegion =
  | 'FR'
  | 'FR-AM'
  | 'GP'
  | 'MQ'
  | 'GF'
  | 'RE'
  | 'YT'
  | 'MF'
  | 'BL';

/** @public */
export type HolidayId =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'labour-day'
  | 'victory-1945'
  | 'ascension'
  | 'whit-monday'
  | 'abolition-of-slavery'
  | 'national-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice-1918'
  | 'christmas'
  | 'saint-stephen';

/**
 * A public holiday in the year asked for.
 *
 * @public
 */
export interface Holiday {
  date: LocalDate;
  id: HolidayId;
}

type HolidayRule = { region?: HolidayRegion; id: HolidayId } & (
  | { on: string }
  | { daysAfterEaster: number }
);

/** No region: everywhere in France (code du travail, L3133-1). */
const RULES: HolidayRule[] = [
  { id: 'new-year', on: '01-01' },
  { id: 'easter-monday', daysAfterEaster: 1 },
  { id: 'labour-day', on: '05-01' },
  { id: 'victory-1945', on: '05-08' },
  { id: 'ascension', daysAfterEaster: 39 },
  { id: 'whit-monday', daysAfterEaster: 50 },
  { id: 'national-day', on: '07-14' },
  { id: 'assumption', on: '08-15' },
  { id: 'all-saints', on: '11-01' },
  { id: 'armistice-1918', on: '11-11' },
  { id: 'christmas', on: '12-25' },
  { region: 'FR-AM', id: 'good-friday', daysAfterEaster: -2 },
  { region: 'FR-AM', id: 'saint-stephen', on: '12-26' },
  { region: 'YT', id: 'abolition-of-slavery', on: '04-27' },
  { region: 'MQ', id: 'abolition-of-slavery', on: '05-22' },
  { region: 'GP', id: 'abolition-of-slavery', on: '05-27' },
  { region: 'MF', id: 'abolition-of-slavery', on: '05-28' },
  { region: 'GF', id: 'abolition-of-slavery', on: '06-10' },
  { region: 'BL', id: 'abolition-of-slavery', on: '10-09' },
  { region: 'RE', id: 'abolition-of-slavery', on: '12-20' },
];

/**
 * What each holiday is called, in French and in English.
 *
 * @public
 */
export const HOLIDAY_NAMES: Record<HolidayId, { fr: string; en: string }> = {
  'new-year': { fr: 'Jour de l’an', en: 'New Year’s Day' },
  'good-friday': { fr: 'Vendredi saint', en: 'Good Friday' },
  'easter-monday': { fr: 'Lundi de Pâques', en: 'Easter Monday' },
  'labour-day': { fr: 'Fête du Travail', en: 'Labour Day' },
  'victory-1945': { fr: 'Victoire de 1945', en: 'Victory Day 1945' },
  ascension: { fr: 'Ascension', en: 'Ascension Day' },
  'whit-monday': { fr: 'Lundi de Pentecôte', en: 'Whit Monday' },
  'abolition-of-slavery': {
    fr: 'Abolition de l’esclavage',
    en: 'Abolition of Slavery',
  },
  'national-day': { fr: 'Fête nationale', en: 'Bastille Day' },
  assumption: { fr: 'Assomption', en: 'Assumption Day' },
  'all-saints': { fr: 'Toussaint', en: 'All Saints’ Day' },
  'armistice-1918': { fr: 'Armistice de 1918', en: 'Armistice Day 1918' },
  christmas: { fr: 'Noël', en: 'Christmas Day' },
  'saint-stephen': { fr: 'Saint-Étienne', en: 'St Stephen’s Day' },
};

/** @public */
export function isHolidayRegion(text: string): text is HolidayRegion {
  return text === 'FR' || RULES.some(rule => rule.region === text);
}

/** First full year of the Gregorian calendar. */
const FIRST_YEAR = 1583;
const LAST_YEAR = 9999;

/**
 * The public holidays of a year in a region, in order of date, by today's law
 * whatever the year. Two feasts may fall on one day (Ascension on 8 May).
 *
 * @throws RangeError when the year is not a whole number from 1583 to 9999, or
 * the region is not known
 * @public
 */
export function frenchHolidays(year: number, region: HolidayRegion): Holiday[] {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`No public holidays are known for the year ${year}`);
  }
  if (!isHolidayRegion(region)) {
    throw new RangeError(
      `No public holidays are known for the region '${region}'`,
    );
  }
  const easter = toDayNumber(easterSunday(year));
  return RULES.filter(rule => !rule.region || rule.region === region)
    .map(rule => ({
      id: rule.id,
      date:
        'on' in rule
          ? `${year}-${rule.on}`
          : fromDayNumber(easter + rule.daysAfterEaster),
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * Easter Sunday by the method of Meeus, Jones and Butcher: no table, no
 * exception, any year of the Gregorian calendar.
 */
function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  const month = String(Math.floor(monthAndDay / 31)).padStart(2, '0');
  const day = String((monthAndDay % 31) + 1).padStart(2, '0');
  return `${year}-${month}-${day}`;
}
