const FRENCH = /^0[1-9]\d{8}$/;
const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;

/** What people put between digits, and the trunk zero of "+33 (0)2". */
const BETWEEN_DIGITS = /\(0\)|[\s().\-\u2011\u2013]/g;

const NO_BREAK = '\u00a0';

/**
 * A telephone number as it is kept: ten French digits, or E.164 with its `+`.
 * Undefined where it is neither.
 *
 * @public
 */
export function readPhone(text: string): string | undefined {
  const digits = text.trim().replace(BETWEEN_DIGITS, '');
  return FRENCH.test(digits) || INTERNATIONAL.test(digits) ? digits : undefined;
}

/**
 * A number that `readPhone` gave, as it is read aloud: `02 61 91 00 10`,
 * `+33 2 61 91 00 10`, on one line. One of another country stays as it is:
 * each groups its digits its own way.
 *
 * @public
 */
export function formatPhone(phone: string): string {
  const inPairs = (digits: string) => digits.match(/\d\d/g) ?? [];
  if (FRENCH.test(phone)) return inPairs(phone).join(NO_BREAK);
  const national = /^\+33([1-9])(\d{8})$/.exec(phone);
  return national
    ? ['+33', national[1], ...inPairs(national[2])].join(NO_BREAK)
    : phone;
}
