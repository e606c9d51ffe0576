import fc from 'fast-check';
import {
  decisiveDayOf,
  lastReceiptFor,
  oneYearAfter,
  proposedBefore,
  riskOf,
} from '..';
import { addDays } from '../calendar';

const record = (
  endOfSpareParts: string | null,
  endOfSupport: string | null = null,
) => ({ endOfSpareParts, endOfSupport });
const DAY = fc
  .integer({ min: 0, max: 20_000 })
  .map(days => addDays('2015-01-01', days));

describe('the day that decides (CCTP 2.1.30)', () => {
  it.each([
    ['2028-12-31', '2027-06-30', { day: '2028-12-31', kind: 'spare-parts' }],
    [null, '2027-06-30', { day: '2027-06-30', kind: 'support' }],
    [null, null, null],
  ])('parts %s, support %s: %j', (parts, support, decisive) => {
    expect(decisiveDayOf(record(parts, support))).toEqual(decisive);
  });
});

describe('the last day to receive a notice (E2)', () => {
  it.each([
    ['2028-06-30', '2027-06-30'],
    ['2028-02-29', '2027-02-28'],
    ['2029-02-28', '2028-02-29'],
    ['2028-03-01', '2027-03-01'],
    ['2029-03-01', '2028-03-01'],
  ])('for %s is %s', (day, receiveBy) => {
    expect(lastReceiptFor(day)).toBe(receiveBy);
  });

  it('is the last that leaves a year, on any day', () => {
    fc.assert(
      fc.property(DAY, day => {
        const receiveBy = lastReceiptFor(day);
        expect(oneYearAfter(receiveBy) <= day).toBe(true);
        expect(oneYearAfter(addDays(receiveBy, 1)) > day).toBe(true);
      }),
    );
  });

  it('refuses what is no day', () => {
    expect(() => lastReceiptFor('2027-02-29')).toThrow('is not a day');
  });
});

describe('a model at risk', () => {
  it.each([
    ['2027-11-25', 0, null, true],
    ['2027-11-24', -1, '2027-11-25', true],
    ['2026-11-01', -389, '2027-11-25', true],
    ['2028-05-24', 180, null, true],
    ['2028-05-25', 181, null, false],
  ])('ending on %s has %i days in hand', (day, days, firstDay, isProposed) => {
    expect(riskOf(record(day), '2026-11-25')).toEqual({
      day,
      kind: 'spare-parts',
      receiveBy: lastReceiptFor(day),
      daysInHand: days,
      firstDay,
      isProposed,
    });
  });

  it('is none where no day decides', () => {
    expect(riskOf(record(null), '2026-11-25')).toBeNull();
  });

  it('is proposed exactly where its day is before the first that is not', () => {
    fc.assert(
      fc.property(
        DAY,
        DAY,
        fc.integer({ min: 0, max: 800 }),
        (day, today, leadDays) => {
          expect(riskOf(record(day), today, leadDays)?.isProposed).toBe(
            day < proposedBefore(today, leadDays),
          );
        },
      ),
    );
  });
});
