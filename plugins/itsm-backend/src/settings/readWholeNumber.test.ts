import { mockServices } from '@backstage/backend-test-utils';
import { readWholeNumber } from './readWholeNumber';

const read = (days: unknown, most?: number) =>
  readWholeNumber(
    mockServices.rootConfig({ data: { itsm: { days: days as never } } }),
    'itsm.days',
    { fallback: 30, unit: 'days', least: 1, most },
  );

describe('a whole number of the configuration', () => {
  it('is what is given, or its default', () => {
    expect(read(7)).toBe(7);
    expect(read(undefined)).toBe(30);
  });

  it.each([0, -1.5, 1e300])('is not %s', days => {
    expect(() => read(days)).toThrow(
      `itsm.days is ${days}; give a whole number of days, 1 or more`,
    );
  });

  it('stays within its bounds', () => {
    expect(read(90, 90)).toBe(90);
    expect(() => read(91, 90)).toThrow(
      'itsm.days is 91; give a whole number of days, 1 to 90',
    );
  });
});
