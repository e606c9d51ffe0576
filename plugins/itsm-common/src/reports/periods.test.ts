import { reportsDue } from './periods';

const told = (now: string) =>
  reportsDue(now).map(({ kind, from, to }) => `${kind} ${from} ${to}`);

describe('the reports that are owed', () => {
  it('are those of the periods whose last month is fixed', () => {
    expect(told('2026-11-26T12:00:00Z')).toEqual([
      'monthly 2026-10 2026-10',
      'quarterly 2026-07 2026-09',
      'half-yearly 2026-01 2026-06',
    ]);
  });

  it('come on the third working day, at eight in the morning of Paris', () => {
    // 1 January is a holiday, 2 January 2026 a Friday: the third is the 6th.
    expect(told('2026-01-06T06:59:59Z')).toEqual([
      'monthly 2025-11 2025-11',
      'quarterly 2025-07 2025-09',
      'half-yearly 2025-01 2025-06',
    ]);
    expect(told('2026-01-06T07:00:00Z')).toEqual([
      'monthly 2025-12 2025-12',
      'quarterly 2025-10 2025-12',
      'half-yearly 2025-07 2025-12',
    ]);
  });
});
