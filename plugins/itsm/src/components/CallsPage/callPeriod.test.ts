import {
  instantsOf,
  isBackwards,
  nameOfPeriod,
  periodAround,
  readPeriod,
} from './callPeriod';

describe('the period of calls', () => {
  it('is read from an address, without what is no day', () => {
    expect(
      readPeriod(new URLSearchParams('from=2026-02-30&to=2026-11-30')),
    ).toEqual({ from: null, to: '2026-11-30' });
  });

  it('is asked for in days of Paris, the last one included', () => {
    expect(instantsOf({ from: '2026-10-25', to: '2026-10-25' })).toEqual({
      from: '2026-10-24T22:00:00Z',
      to: '2026-10-25T23:00:00Z',
    });
    expect(instantsOf({ from: null, to: null })).toEqual({});
  });

  it.each([
    ['week', '2026-11-23T08:00:00Z', '2026-11-23', '2026-11-29'],
    // Sunday in London, Monday in Paris.
    ['week', '2026-11-22T23:30:00Z', '2026-11-23', '2026-11-29'],
    ['week', '2027-01-01T08:00:00Z', '2026-12-28', '2027-01-03'],
    ['month', '2028-02-10T08:00:00Z', '2028-02-01', '2028-02-29'],
    ['month', '2026-12-31T08:00:00Z', '2026-12-01', '2026-12-31'],
    ['year', '2026-12-31T23:30:00Z', '2027-01-01', '2027-12-31'],
  ] as const)('is the %s around %s', (name, now, from, to) => {
    expect(periodAround(name, now)).toEqual({ from, to });
    expect(nameOfPeriod({ from, to }, now)).toBe(name);
  });

  it('has no name where its days were chosen', () => {
    const now = '2026-11-23T08:00:00Z';
    expect(nameOfPeriod({ from: null, to: null }, now)).toBe('all');
    expect(nameOfPeriod({ from: '2026-11-23', to: null }, now)).toBe('chosen');
  });

  it('does not end before it begins', () => {
    expect(isBackwards({ from: '2026-11-23', to: '2026-11-22' })).toBe(true);
    expect(isBackwards({ from: '2026-11-23', to: '2026-11-23' })).toBe(false);
    expect(isBackwards({ from: '2026-11-23', to: null })).toBe(false);
  });
});
