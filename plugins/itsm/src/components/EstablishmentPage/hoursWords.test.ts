import type { WeeklyHours } from '@caih/backstage-plugin-itsm-common';
import {
  always,
  groupHours,
  hoursInWords,
  isAlways,
  readWindows,
  writeWindows,
} from './hoursWords';

const OFFICE: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '18:00'],
];

describe('weekly hours in words', () => {
  it('say days that follow each other alike once', () => {
    expect(
      groupHours({
        mon: OFFICE,
        tue: OFFICE,
        wed: OFFICE,
        fri: OFFICE,
        sat: [['09:00', '12:00']],
      }),
    ).toEqual([
      { from: 'mon', to: 'wed', windows: OFFICE },
      { from: 'fri', to: 'fri', windows: OFFICE },
      { from: 'sat', to: 'sat', windows: [['09:00', '12:00']] },
    ]);
  });

  it('are written in the language of the reader', () => {
    const hours: WeeklyHours = {
      mon: OFFICE,
      tue: OFFICE,
      sat: [['09:00', '12:00']],
    };
    expect(hoursInWords(hours, 'fr')).toBe(
      'lun.–mar. 08:30–12:00, 13:30–18:00 · sam. 09:00–12:00',
    );
    expect(hoursInWords(hours, 'en')).toBe(
      'Mon–Tue 08:30–12:00, 13:30–18:00 · Sat 09:00–12:00',
    );
  });

  it('know a duty without end', () => {
    expect(isAlways(always())).toBe(true);
    expect(isAlways({ ...always(), sun: [] })).toBe(false);
    expect(isAlways({ mon: OFFICE })).toBe(false);
  });
});

describe('the windows of a day as one types them', () => {
  it.each([
    ['8h30-12h, 13h30-18h', OFFICE],
    ['08:30 – 12:00 ; 13:30 - 18:00', OFFICE],
    ['0h-24h', [['00:00', '24:00']]],
    ['', []],
  ])('%j', (text, windows) => {
    expect(readWindows(text)).toEqual(windows);
  });

  it.each(['matin', '8-12', '08:30', '8h30-12h et 13h-18h'])(
    '%j is none',
    text => {
      expect(readWindows(text)).toBeUndefined();
    },
  );

  it('are read again as they are written', () => {
    expect(readWindows(writeWindows(OFFICE))).toEqual(OFFICE);
  });
});
