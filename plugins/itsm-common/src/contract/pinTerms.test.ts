import { TERRITORIES, type TerritoryId } from '../calendar';
import { localDateIn } from './localDateIn';
import { pinTerms } from './pinTerms';
import { RESTORE_TIME_SECONDS } from './restoreTime';
import type { MachineFacts, SiteFacts } from './types';

const MACHINE: MachineFacts = {
  machineId: 'm-1',
  category: 'server-x86',
  maker: 'HPE',
  model: 'ProLiant DL380 Gen10',
  coverage: {
    warrantyEnd: '2026-11-30',
    afterWarranty: 'not-vendor-backed',
    serviceWindow: 'HO',
    restoreTime: '4H',
    maintainedFrom: null,
    maintainedUntil: null,
    orderReference: null,
  },
};

function siteIn(territory: TerritoryId): SiteFacts {
  const { timeZone, holidayRegion } = TERRITORIES[territory];
  return { territory, timeZone, holidayRegion };
}

it('pins all that the clock and the figures need', () => {
  expect(pinTerms(MACHINE, siteIn('FR-AM'), '2026-11-23T17:42:05Z')).toEqual({
    level: 'under-warranty',
    serviceWindow: 'HO',
    restoreTime: '4H',
    timeZone: 'Europe/Paris',
    territory: 'FR-AM',
    holidayRegion: 'FR-AM',
    holidayRules: 'fr-2024',
    contractual: true,
    machineId: 'm-1',
    category: 'server-x86',
    maker: 'HPE',
    model: 'ProLiant DL380 Gen10',
  });
});

it('keeps nothing of the machine that changes afterwards', () => {
  const machine = structuredClone(MACHINE);
  const terms = pinTerms(machine, siteIn('FR'), '2026-11-23T17:42:05Z');
  machine.coverage.restoreTime = '50H';
  machine.coverage.warrantyEnd = '2020-01-01';
  expect(terms).toMatchObject({ restoreTime: '4H', level: 'under-warranty' });
});

describe('the warranty ends with 30 November on the wall of the site', () => {
  it.each<[string, TerritoryId, string, string]>([
    ['Paris', 'FR', '2026-11-30T22:59:59Z', '2026-11-30T23:00:00Z'],
    ['Cayenne', 'GF', '2026-12-01T02:59:59Z', '2026-12-01T03:00:00Z'],
    ['Saint-Denis', 'RE', '2026-11-30T19:59:59Z', '2026-11-30T20:00:00Z'],
  ])('in %s', (_place, territory, last, first) => {
    const levelAt = (instant: string) =>
      pinTerms(MACHINE, siteIn(territory), instant).level;
    expect(levelAt(last)).toBe('under-warranty');
    expect(levelAt(first)).toBe('not-vendor-backed');
  });

  it('on 29 February too', () => {
    const machine = {
      ...MACHINE,
      coverage: { ...MACHINE.coverage, warrantyEnd: '2028-02-29' },
    };
    const levelAt = (instant: string) =>
      pinTerms(machine, siteIn('FR'), instant).level;
    expect(levelAt('2028-02-29T22:59:59Z')).toBe('under-warranty');
    expect(levelAt('2028-02-29T23:00:00Z')).toBe('not-vendor-backed');
  });
});

it.each<[TerritoryId, boolean]>([
  ['FR', true],
  ['FR-AM', true],
  ['FR-COR', true],
  ['GP', false],
  ['RE', false],
  ['PM', false],
])('in %s the times are contractual: %s', (territory, contractual) => {
  const terms = pinTerms(MACHINE, siteIn(territory), '2026-11-23T12:00:00Z');
  expect(terms.contractual).toBe(contractual);
  expect(terms.restoreTime).toBe('4H');
});

it('gives a machine that is not known yet no times, and a level to be checked', () => {
  expect(pinTerms(null, siteIn('RE'), '2026-11-23T12:00:00Z')).toEqual({
    level: 'to-be-checked',
    serviceWindow: null,
    restoreTime: null,
    timeZone: 'Indian/Reunion',
    territory: 'RE',
    holidayRegion: 'RE',
    holidayRules: 'fr-2024',
    contractual: false,
    machineId: null,
    category: null,
    maker: null,
    model: null,
  });
});

it('refuses a zone or an instant that is none', () => {
  expect(() => localDateIn('Europe/Lutetia', '2026-11-23T12:00:00Z')).toThrow(
    "'Europe/Lutetia' is not an IANA time zone",
  );
  expect(() => localDateIn('Europe/Paris', 'yesterday')).toThrow(RangeError);
});

it('counts the restore times in seconds', () => {
  expect(RESTORE_TIME_SECONDS).toEqual({
    '4H': 14_400,
    '10H': 36_000,
    '50H': 180_000,
  });
});
