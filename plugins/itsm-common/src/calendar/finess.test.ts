import fc from 'fast-check';
import { finessFault, finessKey, isFiness } from './finess';

it.each([
  ['010000024', 'Centre hospitalier de Fleyriat'],
  ['970100442', 'CHU de Pointe-à-Pitre'],
  ['980500011', 'Centre hospitalier de Mayotte'],
  ['2A0004842', 'Clinique Notre-Dame-de-la-Miséricorde'],
  ['2B0005359', 'Centre hospitalier de Calvi'],
])('accepts %s %s', number => {
  expect(finessFault(number)).toBeUndefined();
  expect(isFiness(number)).toBe(true);
});

it.each([
  ['010000025', 'wrong-key'],
  ['010000042', 'wrong-key'],
  ['10000024', 'wrong-pattern'],
  ['0100000240', 'wrong-pattern'],
  ['2C0004842', 'wrong-pattern'],
  ['2a0004842', 'wrong-pattern'],
  ['01 000 0024', 'wrong-pattern'],
  ['', 'wrong-pattern'],
])('refuses %p: %s', (number, fault) => {
  expect(finessFault(number)).toBe(fault);
  expect(isFiness(number)).toBe(false);
});

it('computes a key that makes the number valid, and no other digit does', () => {
  const firstEight = fc
    .tuple(
      fc.oneof(fc.constantFrom('2A', '2B'), fc.stringMatching(/^\d{2}$/)),
      fc.stringMatching(/^\d{6}$/),
    )
    .map(parts => parts.join(''));
  fc.assert(
    fc.property(firstEight, number => {
      const valid = [...'0123456789'].filter(key => isFiness(number + key));
      expect(valid).toEqual([finessKey(number)]);
    }),
  );
});

it('computes no key for what is not eight characters of a number', () => {
  expect(() => finessKey('010000024')).toThrow(RangeError);
  expect(() => finessKey('3A000002')).toThrow(RangeError);
});
