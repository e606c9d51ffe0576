import {
  type CoverageFacts,
  daysBetween,
} from '@caih/backstage-plugin-itsm-common';
import { extentOf, levelPeriods, spanToShow } from './levelPeriods';

const FACTS: CoverageFacts = {
  warrantyEnd: '2026-12-31',
  afterWarranty: 'vendor-backed',
  serviceWindow: 'HO',
  restoreTime: '4H',
  maintainedFrom: '2026-01-01',
  maintainedUntil: '2027-12-31',
  orderReference: null,
};

describe('the levels over the years', () => {
  it('follow one another without a gap, and fill the bar', () => {
    const periods = levelPeriods(FACTS, '2025-12-31', '2028-01-01');
    expect(
      periods.map(({ level, from, until }) => [level, from, until]),
    ).toEqual([
      ['not-covered', '2025-12-31', '2025-12-31'],
      ['under-warranty', '2026-01-01', '2026-12-31'],
      ['vendor-backed', '2027-01-01', '2027-12-31'],
      ['not-covered', '2028-01-01', '2028-01-01'],
    ]);
    const whole = periods.reduce((sum, { share }) => sum + share, 0);
    expect(whole).toBeCloseTo(1, 10);
    expect(periods[1].share).toBeCloseTo(365 / 732, 10);
  });

  it('are shown from the start of the maintenance to past its end', () => {
    expect(spanToShow(FACTS, '2026-11-23')).toEqual({
      from: '2025-11-23',
      until: '2029-05-21',
    });
  });

  it('have no end where only what is shown ends', () => {
    const facts = { ...FACTS, maintainedUntil: null };
    const periods = levelPeriods(facts, '2025-11-23', '2029-05-21');
    expect(
      periods.map(period => [period.level, extentOf(facts, period)]),
    ).toEqual([
      ['not-covered', 'until'],
      ['under-warranty', 'whole'],
      ['vendor-backed', 'since'],
    ]);
    const [always] = levelPeriods(facts, '2028-01-01', '2028-12-31');
    expect(extentOf(facts, always)).toBe('always');
  });

  it('count days across a change of clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});
