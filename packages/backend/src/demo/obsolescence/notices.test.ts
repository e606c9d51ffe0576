import { oneYearAfter, addDays } from '@caih/backstage-plugin-itsm-common';
import { NOTICES } from './notices';

const TODAY = '2026-11-25';

describe('the notices of the demonstration', () => {
  it.each(NOTICES.map(notice => [notice.reason, notice] as const))(
    'leave a year from the day they were drafted: %s',
    (_reason, { draftedDaysAgo, lastDayIn, steps, proven }) => {
      const drafted = addDays(TODAY, -draftedDaysAgo);
      const told = steps[0] ? addDays(TODAY, -steps[0].daysAgo) : drafted;
      expect(addDays(TODAY, lastDayIn) >= oneYearAfter(told)).toBe(true);
      expect(proven || steps.length === 0).toBe(true);
      const days = steps.map(one => one.daysAgo);
      expect(days).toEqual([...days].sort((a, b) => b - a));
    },
  );

  it('are each told apart by their reason', () => {
    const reasons = NOTICES.map(one => one.reason);
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});
