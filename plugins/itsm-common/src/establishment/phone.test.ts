import { formatPhone, readPhone } from './phone';

describe('a telephone number', () => {
  it.each([
    ['02 61 91 00 10', '0261910010'],
    ['02.61.91.00.10', '0261910010'],
    ['02-61-91-00-10', '0261910010'],
    [' 0261910010 ', '0261910010'],
    ['02\u00a061\u00a091\u00a000\u00a010', '0261910010'],
    ['+33 2 61 91 00 10', '+33261910010'],
    ['+33 (0)2 61 91 00 10', '+33261910010'],
    ['+594 594 39 00 10', '+594594390010'],
    ['+32 2 555 12 12', '+3225551212'],
  ])('%j is kept as %s', (typed, kept) => {
    expect(readPhone(typed)).toBe(kept);
  });

  it.each([
    '',
    'poste 4512',
    '02 61 91 00',
    '00 61 91 00 10',
    '0033261910010',
    '+33',
    '+0261910010',
    '+3326191001012345678',
  ])('%j is none', typed => {
    expect(readPhone(typed)).toBeUndefined();
  });

  it.each([
    ['0261910010', '02 61 91 00 10'],
    ['+33261910010', '+33 2 61 91 00 10'],
    ['+594594390010', '+594594390010'],
  ])('%s is shown as %s', (kept, shown) => {
    expect(formatPhone(kept)).toBe(shown.replace(/ /g, '\u00a0'));
  });

  it('is read again as it is shown', () => {
    for (const phone of ['0199001234', '+33199001234', '+3225551212']) {
      expect(readPhone(formatPhone(phone))).toBe(phone);
    }
  });
});
