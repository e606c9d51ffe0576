import { coverageEnds } from './coverageEnds';
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
