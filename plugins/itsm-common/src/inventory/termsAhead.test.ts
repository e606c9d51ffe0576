import { machine } from './__testUtils__/inventories';
import { areTermsAhead } from './termsAhead';

const TODAY = '2026-11-23';
const FROM = { maintainedFrom: '2027-01-01' };

describe('terms that begin on a day to come', () => {
  it.each([
    ['a machine maintained without a start', {}, FROM, true],
    [
      'a machine whose maintenance began today',
      { maintainedFrom: TODAY },
      FROM,
      true,
    ],
    ['a first day that is today', {}, { maintainedFrom: TODAY }, false],
    ['a line that says no first day', {}, { maintainedFrom: null }, false],
    [
      'a machine whose maintenance has not begun',
      { maintainedFrom: '2026-12-01' },
      FROM,
      false,
    ],
    [
      'a machine whose maintenance is over',
      { maintainedUntil: '2026-11-22' },
      FROM,
      false,
    ],
    ['a machine on its last day', { maintainedUntil: TODAY }, FROM, true],
    ['a machine that left', { removed: true }, FROM, false],
  ])('of %s', (_what, facts, line, expected) => {
    expect(areTermsAhead(line, { ...machine('m-1'), ...facts }, TODAY)).toBe(
      expected,
    );
  });

  it('are none of a machine that joins', () => {
    expect(areTermsAhead(FROM, undefined, TODAY)).toBe(false);
  });
});
