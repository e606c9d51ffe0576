import {
  CURRENT_HOLIDAY_RULES,
  type ContractCalendarKey,
  HOLIDAY_RULES,
  serviceCalendarFor,
} from './contractCalendars';
import { InvalidCalendarError } from './errors';

const PARIS: ContractCalendarKey = {
  window: 'HO',
  timeZone: 'Europe/Paris',
  holidayRegion: 'FR',
  holidayRules: CURRENT_HOLIDAY_RULES,
};

function openHoursOn(date: string, key: Partial<ContractCalendarKey>): number {
  const start = new Date(`${date}T00:00:00Z`);
  const end = new Date(start.getTime() + 86_400_000);
  return (
    serviceCalendarFor({ ...PARIS, ...key }).openSeconds(start, end) / 3600
  );
}

it.each<[string, Partial<ContractCalendarKey>, number]>([
  ['2026-12-25', {}, 0],
  ['2026-12-25', { window: '24x7' }, 24],
  ['2024-12-26', {}, 10],
  ['2024-12-26', { holidayRegion: 'FR-AM' }, 0],
  ['2026-04-03', { holidayRegion: 'FR-AM' }, 0],
  ['2026-04-03', { holidayRegion: 'FR-AM', window: '24x7' }, 24],
  ['2041-05-30', {}, 0],
  ['2041-05-31', {}, 10],
  ['2115-05-23', {}, 0],
  ['1999-05-13', {}, 0],
])('on %s with %j is open %d hours', (date, key, hours) => {
  expect(openHoursOn(date, key)).toBe(hours);
});

it('names the first of two feasts on one day', () => {
  expect(
    serviceCalendarFor(PARIS).stretchesBetween(
      new Date('2008-05-01T09:00:00+02:00'),
      new Date('2008-05-01T10:00:00+02:00'),
    ),
  ).toMatchObject([{ reason: 'holiday', holiday: 'labour-day' }]);
});

it('makes a calendar once', () => {
  expect(serviceCalendarFor({ ...PARIS })).toBe(serviceCalendarFor(PARIS));
  expect(serviceCalendarFor({ ...PARIS, holidayRegion: 'FR-AM' })).not.toBe(
    serviceCalendarFor(PARIS),
  );
});

it('pins rules that exist', () => {
  expect(Object.keys(HOLIDAY_RULES)).toContain(CURRENT_HOLIDAY_RULES);
});

it.each([
  ['window', { window: '9-5' }],
  ['timeZone', { timeZone: 'Europe/Lutetia' }],
  ['holidayRegion', { holidayRegion: '971' }],
  ['holidayRules', { holidayRules: 'fr-1981' }],
  ['holidayRules', { holidayRules: 'toString', window: '24x7' }],
])('refuses an unknown %s', (field, key) => {
  let fault: unknown;
  try {
    serviceCalendarFor({ ...PARIS, ...key } as ContractCalendarKey);
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(InvalidCalendarError);
  expect(fault).toMatchObject({ field });
});
