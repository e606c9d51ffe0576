import { mockServices } from '@backstage/backend-test-utils';
import { readAccessLogRetention } from './readAccessLogRules';

const retentionOf = (retentionDays: number | string) =>
  readAccessLogRetention(
    mockServices.rootConfig({
      data: { itsm: { accessLog: { retentionDays } } },
    }),
  );

describe('how long an establishment can look back', () => {
  it('is a year where nothing is configured, else as configured', () => {
    expect(readAccessLogRetention(mockServices.rootConfig())).toBe(365);
    expect(retentionOf(1)).toBe(1);
    expect(retentionOf(730)).toBe(730);
  });

  it.each([0, -1, 1.5, 1e300])('is not %p days', days => {
    expect(() => retentionOf(days)).toThrow(
      `itsm.accessLog.retentionDays is ${days}; give a whole number of days, 1 to 36500`,
    );
  });

  it('is a number', () => {
    expect(() => retentionOf('a year')).toThrow(
      /itsm\.accessLog\.retentionDays/,
    );
  });
});
