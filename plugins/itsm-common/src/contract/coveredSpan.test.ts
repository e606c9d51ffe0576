import { coveredSpan } from './coveredSpan';
import type { CoverageFacts } from './types';

const TODAY = '2026-11-23';

const FACTS: CoverageFacts = {
  warrantyEnd: '2026-12-31',
  afterWarranty: 'vendor-backed',
  serviceWindow: 'HO',
  restoreTime: '4H',
  maintainedFrom: null,
  maintainedUntil: null,
  orderReference: null,
};

describe('the days on which a machine is covered', () => {
  it.each<[string, Partial<CoverageFacts>, ReturnType<typeof coveredSpan>]>([
    ['without a limit', {}, { from: null, until: null }],
    [
      'through the end of the warranty',
      { maintainedFrom: '2025-01-01', maintainedUntil: '2028-12-31' },
      { from: '2025-01-01', until: '2028-12-31' },
    ],
    [
      'to the end of the warranty where nothing is ordered after it',
      { afterWarranty: null, maintainedUntil: '2028-12-31' },
      { from: null, until: '2026-12-31' },
    ],
    [
      'from a day to come',
      { maintainedFrom: '2027-02-01' },
      { from: '2027-02-01', until: null },
    ],
    [
      'from its acceptance, where it was to be maintained before',
      { maintainedFrom: '2026-01-01', declaration: '2026-03-10' },
      { from: '2026-03-10', until: null },
    ],
    [
      'from a start to come of the order that accepts it',
      { maintainedFrom: '2026-01-01', declaration: '2027-01-15' },
      { from: '2027-01-15', until: null },
    ],
    ['not while it awaits acceptance', { declaration: 'awaiting' }, null],
    ['not where it was refused', { declaration: 'refused' }, null],
    [
      'not where nothing is ordered',
      { warrantyEnd: 'none', afterWarranty: null },
      null,
    ],
    [
      'as they were, once it has left',
      { maintainedFrom: '2024-01-01', maintainedUntil: '2026-06-30' },
      { from: '2024-01-01', until: '2026-06-30' },
    ],
  ])('%s', (_, changes, span) => {
    expect(coveredSpan({ ...FACTS, ...changes }, TODAY)).toEqual(span);
  });
});
