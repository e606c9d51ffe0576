import { contractLevelOn } from './contractLevel';
import { coverageOn } from './coverage';
import type { ContractLevel, CoverageFacts } from './types';

const FACTS: CoverageFacts = {
  warrantyEnd: '2026-11-30',
  afterWarranty: 'vendor-backed',
  serviceWindow: 'HO',
  restoreTime: '10H',
  maintainedFrom: '2026-01-01',
  maintainedUntil: '2027-12-31',
  orderReference: 'BC-2026-0042',
};

interface Expected {
  level: ContractLevel;
  lastDay: string | null;
  next: [ContractLevel, string] | null;
}

const cases: [string, Partial<CoverageFacts>, string, Expected][] = [
  [
    'the last day of the warranty is included',
    {},
    '2026-11-30',
    {
      level: 'under-warranty',
      lastDay: '2026-11-30',
      next: ['vendor-backed', '2026-12-01'],
    },
  ],
  [
    'the day after it is the level ordered on the line',
    {},
    '2026-12-01',
    {
      level: 'vendor-backed',
      lastDay: '2027-12-31',
      next: ['not-covered', '2028-01-01'],
    },
  ],
  [
    'the level ordered may have no vendor backing',
    { afterWarranty: 'not-vendor-backed', maintainedUntil: null },
    '2026-12-01',
    { level: 'not-vendor-backed', lastDay: null, next: null },
  ],
  [
    'none ordered: not covered once the warranty ends',
    { afterWarranty: null },
    '2026-11-23',
    {
      level: 'under-warranty',
      lastDay: '2026-11-30',
      next: ['not-covered', '2026-12-01'],
    },
  ],
  [
    'none ordered: not covered, for good',
    { afterWarranty: null },
    '2026-12-01',
    { level: 'not-covered', lastDay: null, next: null },
  ],
  [
    'a warranty may end on 29 February',
    { warrantyEnd: '2028-02-29', maintainedUntil: null },
    '2028-02-29',
    {
      level: 'under-warranty',
      lastDay: '2028-02-29',
      next: ['vendor-backed', '2028-03-01'],
    },
  ],
  [
    'a warranty that ends on 28 February of a leap year is over on the 29th',
    { warrantyEnd: '2028-02-28', maintainedUntil: null },
    '2028-02-29',
    { level: 'vendor-backed', lastDay: null, next: null },
  ],
  [
    'without a warranty the level ordered holds',
    { warrantyEnd: 'none', maintainedUntil: null },
    '2026-06-01',
    { level: 'vendor-backed', lastDay: null, next: null },
  ],
  [
    'an unknown end is to be checked, even when a level is ordered',
    { warrantyEnd: 'unknown', maintainedUntil: null },
    '2026-06-01',
    { level: 'to-be-checked', lastDay: null, next: null },
  ],
  [
    'an unknown end is to be checked until the end of the maintenance',
    { warrantyEnd: 'unknown', afterWarranty: null },
    '2026-06-01',
    {
      level: 'to-be-checked',
      lastDay: '2027-12-31',
      next: ['not-covered', '2028-01-01'],
    },
  ],
  [
    'the day before the maintenance begins is not covered',
    {},
    '2025-12-31',
    {
      level: 'not-covered',
      lastDay: '2025-12-31',
      next: ['under-warranty', '2026-01-01'],
    },
  ],
  [
    'the first day of the maintenance is included',
    {},
    '2026-01-01',
    {
      level: 'under-warranty',
      lastDay: '2026-11-30',
      next: ['vendor-backed', '2026-12-01'],
    },
  ],
  [
    'a maintenance that begins after the warranty has no warranty ahead',
    { maintainedFrom: '2027-03-01' },
    '2026-11-30',
    {
      level: 'not-covered',
      lastDay: '2027-02-28',
      next: ['vendor-backed', '2027-03-01'],
    },
  ],
  [
    'a warranty that outlives the maintenance ends with it',
    { warrantyEnd: '2029-01-31' },
    '2027-12-31',
    {
      level: 'under-warranty',
      lastDay: '2027-12-31',
      next: ['not-covered', '2028-01-01'],
    },
  ],
  [
    'a machine declared during the year is not covered while it awaits (BI8)',
    { declaration: 'awaiting' },
    '2026-06-01',
    { level: 'not-covered', lastDay: null, next: null },
  ],
  [
    'nor where its declaration was refused',
    { declaration: 'refused' },
    '2026-12-01',
    { level: 'not-covered', lastDay: null, next: null },
  ],
  [
    'it is covered from the day its declaration is accepted',
    { declaration: '2026-06-15' },
    '2026-06-15',
    {
      level: 'under-warranty',
      lastDay: '2026-11-30',
      next: ['vendor-backed', '2026-12-01'],
    },
  ],
  [
    'and not on the day before it',
    { declaration: '2026-06-15' },
    '2026-06-14',
    {
      level: 'not-covered',
      lastDay: '2026-06-14',
      next: ['under-warranty', '2026-06-15'],
    },
  ],
  [
    'after the maintenance nothing is covered',
    { warrantyEnd: '2029-01-31' },
    '2028-01-01',
    { level: 'not-covered', lastDay: null, next: null },
  ],
];

it.each(cases)('%s', (_title, facts, day, { level, lastDay, next }) => {
  expect(contractLevelOn({ ...FACTS, ...facts }, day)).toEqual({
    level,
    lastDay,
    next: next && { level: next[0], from: next[1] },
  });
});

it.each<[string, Partial<CoverageFacts>, string]>([
  ['a day asked for', {}, '2026-02-30'],
  ['a warranty end', { warrantyEnd: '2026-02-30' }, '2026-01-01'],
  ['a start', { maintainedFrom: '01/01/2026' }, '2026-01-01'],
  ['an end', { maintainedUntil: '' }, '2026-01-01'],
])('refuses %s that is no day', (_what, facts, day) => {
  expect(() => contractLevelOn({ ...FACTS, ...facts }, day)).toThrow(
    'is not a day written YYYY-MM-DD',
  );
});

it.each<[string, Partial<CoverageFacts>, string, object]>([
  [
    'under warranty the ordered window and restore time hold',
    {},
    '2026-11-30',
    { level: 'under-warranty', serviceWindow: 'HO', restoreTime: '10H' },
  ],
  [
    'so they do while the end of the warranty is to be checked',
    { warrantyEnd: 'unknown' },
    '2026-11-30',
    { level: 'to-be-checked', serviceWindow: 'HO', restoreTime: '10H' },
  ],
  [
    'a machine that is not covered has none',
    {},
    '2028-01-01',
    { level: 'not-covered', serviceWindow: null, restoreTime: null },
  ],
  [
    'a window without a restore time is no term',
    { restoreTime: null },
    '2026-11-30',
    { level: 'under-warranty', serviceWindow: null, restoreTime: null },
  ],
  [
    'a restore time without a window is none either',
    { serviceWindow: null },
    '2026-12-01',
    { level: 'vendor-backed', serviceWindow: null, restoreTime: null },
  ],
])('%s', (_title, facts, day, expected) => {
  expect(coverageOn({ ...FACTS, ...facts }, day)).toEqual(expected);
});
