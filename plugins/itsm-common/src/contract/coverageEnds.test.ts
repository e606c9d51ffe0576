import { coverageEnds, coverageWarningDue } from './coverageEnds';
import type { CoverageFacts } from './types';

const TODAY = '2026-11-25';

const FACTS: CoverageFacts = {
  warrantyEnd: 'none',
  afterWarranty: 'vendor-backed',
  serviceWindow: 'HO',
  restoreTime: '10H',
  maintainedFrom: null,
  maintainedUntil: null,
  orderReference: null,
};

it.each<[string, Partial<CoverageFacts>, number, boolean, boolean]>([
  ['nothing ends', {}, 365, false, false],
  ['it ends today', { maintainedUntil: TODAY }, 30, true, true],
  ['on the thirtieth day', { maintainedUntil: '2026-12-24' }, 30, true, true],
  ['on the next one', { maintainedUntil: '2026-12-25' }, 30, false, false],
  ['within 90 days', { maintainedUntil: '2026-12-25' }, 90, true, true],
  ['over yesterday', { maintainedUntil: '2026-11-24' }, 365, false, false],
  ['not begun', { maintainedFrom: '2026-12-01' }, 365, false, false],
  ['a warranty that an order follows', { warrantyEnd: TODAY }, 30, true, false],
  [
    'a warranty that nothing follows',
    { warrantyEnd: TODAY, afterWarranty: null },
    30,
    true,
    true,
  ],
  [
    'a warranty that an order follows, over itself by then',
    { warrantyEnd: TODAY, maintainedUntil: '2026-12-10' },
    30,
    true,
    true,
  ],
  [
    'a warranty to be checked, until the maintenance ends',
    { warrantyEnd: 'unknown', maintainedUntil: '2026-12-10' },
    30,
    true,
    true,
  ],
])('%s: %j in %d days', (_title, facts, days, ends, lost) => {
  expect(coverageEnds({ ...FACTS, ...facts }, TODAY, days)).toEqual({
    ends,
    lost,
  });
});

describe('the warning that a cover ends (BI2)', () => {
  const UNORDERED = { afterWarranty: null };

  it.each<[string, Partial<CoverageFacts>, [string, number] | null]>([
    ['nothing ends', {}, null],
    [
      '90 days before the machine is not covered',
      { ...UNORDERED, warrantyEnd: '2027-02-22' },
      ['2027-02-22', 90],
    ],
    ['91 days before', { ...UNORDERED, warrantyEnd: '2027-02-23' }, null],
    [
      '31 days before',
      { ...UNORDERED, warrantyEnd: '2026-12-25' },
      ['2026-12-25', 90],
    ],
    [
      '30 days before',
      { ...UNORDERED, warrantyEnd: '2026-12-24' },
      ['2026-12-24', 30],
    ],
    ['on its last day', { ...UNORDERED, warrantyEnd: TODAY }, [TODAY, 30]],
    ['the day after it', { ...UNORDERED, warrantyEnd: '2026-11-24' }, null],
    ['a warranty that an order follows', { warrantyEnd: TODAY }, null],
    [
      'a warranty that an order follows, over itself by then',
      { warrantyEnd: TODAY, maintainedUntil: '2027-01-10' },
      ['2027-01-10', 90],
    ],
    [
      'an order that ends',
      { maintainedUntil: '2026-12-01' },
      ['2026-12-01', 30],
    ],
    [
      'a warranty to be checked, while the order holds',
      { ...UNORDERED, warrantyEnd: 'unknown' },
      null,
    ],
  ])('%s', (_, changes, due) => {
    expect(coverageWarningDue({ ...FACTS, ...changes }, TODAY)).toEqual(
      due && { lastDay: due[0], days: due[1] },
    );
  });
});
