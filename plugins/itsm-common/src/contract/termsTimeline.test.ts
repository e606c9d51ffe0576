import fc from 'fast-check';
import { addDays } from '../calendar';
import { coverageOn } from './coverage';
import { type RecordedTerms, termsTimeline } from './termsTimeline';
import type { CoverageFacts } from './types';

const FACTS: CoverageFacts = {
  warrantyEnd: '2026-12-31',
  afterWarranty: 'vendor-backed',
  serviceWindow: 'HO',
  restoreTime: '10H',
  maintainedFrom: null,
  maintainedUntil: '2029-06-30',
  orderReference: 'BC-2026-7',
};

const joined = (
  from: string,
  facts: Partial<CoverageFacts> = {},
): RecordedTerms => ({ from, kind: 'joined', facts: { ...FACTS, ...facts } });
const changed = (
  from: string,
  facts: Partial<CoverageFacts>,
): RecordedTerms => ({ ...joined(from, facts), kind: 'changed' });

const told = (records: RecordedTerms[]) =>
  termsTimeline(records).map(
    ({ from, until, level, serviceWindow, restoreTime }) =>
      [from, until, level, serviceWindow, restoreTime].join(' '),
  );

describe('the terms of a machine over time (CCTP 2.1.1, 2.1.22)', () => {
  it('follows the calendar within what was written once', () => {
    expect(told([joined('2026-03-02')])).toEqual([
      '2026-03-02 2026-12-31 under-warranty HO 10H',
      '2027-01-01 2029-06-30 vendor-backed HO 10H',
      '2029-07-01  not-covered  ',
    ]);
  });

  it('ends what was written with the eve of what is written next', () => {
    expect(
      told([
        joined('2026-03-02'),
        changed('2027-02-01', { serviceWindow: '24x7', restoreTime: '4H' }),
      ]),
    ).toEqual([
      '2026-03-02 2026-12-31 under-warranty HO 10H',
      '2027-01-01 2027-01-31 vendor-backed HO 10H',
      '2027-02-01 2029-06-30 vendor-backed 24x7 4H',
      '2029-07-01  not-covered  ',
    ]);
  });

  it('covers what an order accepts from the day it is carried out from (BI8)', () => {
    const awaiting = { declaration: 'awaiting' as const };
    const accepted = (from: string, day: string): RecordedTerms => ({
      ...joined(from, { serviceWindow: '24x7', declaration: day }),
      kind: 'accepted',
    });
    const later = { ...awaiting, serviceWindow: '24x7' as const };
    const records = [
      joined('2026-03-02', awaiting),
      changed('2026-03-10', later),
    ];
    expect(told([...records, accepted('2026-03-12', '2026-03-05')])).toEqual([
      '2026-03-02 2026-03-04 not-covered  ',
      '2026-03-05 2026-03-09 under-warranty HO 10H',
      '2026-03-10 2026-12-31 under-warranty 24x7 10H',
      '2027-01-01 2029-06-30 vendor-backed 24x7 10H',
      '2029-07-01  not-covered  ',
    ]);
    // Never before the machine joined; and of today on, nothing changes.
    expect(told([...records, accepted('2026-03-12', '2026-02-20')])[0]).toBe(
      '2026-03-02 2026-03-09 under-warranty HO 10H',
    );
    expect(told([...records, accepted('2026-03-12', '2026-03-12')])[0]).toBe(
      '2026-03-02 2026-03-11 not-covered  ',
    );
  });

  it('has the last of several written on one day hold', () => {
    expect(
      told([
        joined('2026-03-02', { restoreTime: '50H' }),
        changed('2026-03-02', { warrantyEnd: 'none', maintainedUntil: null }),
      ]),
    ).toEqual(['2026-03-02  vendor-backed HO 10H']);
  });

  it('keeps as one what goes on unchanged', () => {
    expect(
      told([
        joined('2026-03-02', { warrantyEnd: 'none', maintainedUntil: null }),
        changed('2026-09-01', { warrantyEnd: 'none', maintainedUntil: null }),
      ]),
    ).toEqual(['2026-03-02  vendor-backed HO 10H']);
  });

  it('tells nothing of the time out of the fleet', () => {
    const open = { warrantyEnd: 'none', maintainedUntil: null } as const;
    expect(
      told([
        joined('2026-03-02', open),
        { ...joined('2026-05-01', open), kind: 'left' },
        joined('2026-08-01', open),
      ]),
    ).toEqual([
      '2026-03-02 2026-04-30 vendor-backed HO 10H',
      '2026-08-01  vendor-backed HO 10H',
    ]);
  });

  it('says of every day what the terms written last say of it', () => {
    const days = fc
      .integer({ min: 0, max: 1500 })
      .map(count => addDays('2025-01-01', count));
    const facts: fc.Arbitrary<CoverageFacts> = fc.record({
      warrantyEnd: fc.oneof(
        days,
        fc.constantFrom('none' as const, 'unknown' as const),
      ),
      afterWarranty: fc.constantFrom(
        'vendor-backed',
        'not-vendor-backed',
        null,
      ),
      serviceWindow: fc.constantFrom('HO', '24x7', null),
      restoreTime: fc.constantFrom('4H', '10H', '50H', null),
      maintainedFrom: fc.option(days),
      maintainedUntil: fc.option(days),
      orderReference: fc.constant(null),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(days, facts), { minLength: 1, maxLength: 5 }),
        days,
        (written, day) => {
          const records = written
            .sort(([one], [other]) => one.localeCompare(other))
            .map(([from, each], index) => ({
              from,
              kind: index === 0 ? ('joined' as const) : ('changed' as const),
              facts: each,
            }));
          const holding = records.filter(({ from }) => from <= day).pop();
          const period = termsTimeline(records).filter(
            ({ from, until }) =>
              from <= day && (until === null || day <= until),
          );
          expect(period).toMatchObject(
            holding ? [coverageOn(holding.facts, day)] : [],
          );
        },
      ),
    );
  });
});
