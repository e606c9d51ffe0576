const PATTERN = /^(\d{2}|2[AB])\d{7}$/;
const PATTERN_WITHOUT_KEY = /^(\d{2}|2[AB])\d{6}$/;

/**
 * What is wrong with a text read as a FINESS number: not nine characters of
 * the right kind, or a last digit that is not the key of the others.
 *
 * @public
 */
export type FinessFault = 'wrong-pattern' | 'wrong-key';

/**
 * Checks a FINESS number, legal or of a site: nine digits, `2A` and `2B`
 * allowed at the start, the last one the key. The text is taken as it is:
 * spaces or a lost leading zero are faults.
 *
 * @returns the fault, or `undefined` for a valid number
 * @public
 */
export function finessFault(text: string): FinessFault | undefined {
  if (!PATTERN.test(text)) {
    return 'wrong-pattern';
  }
  return text.slice(-1) === finessKey(text.slice(0, -1))
    ? undefined
    : 'wrong-key';
}

/**
 * Whether a text is a FINESS number, of a legal entity or of a site, with the
 * right key.
 *
 * @public
 */
export function isFiness(text: string): boolean {
  return finessFault(text) === undefined;
}

/**
 * The key of a FINESS number, to be put after its first eight characters: the
 * digit of Luhn, with A read as 1 and B as 2.
 *
 * @throws RangeError when the text is not the first eight characters of a
 * FINESS number
 * @public
 */
export function finessKey(firstEight: string): string {
  if (!PATTERN_WITHOUT_KEY.test(firstEight)) {
    throw new RangeError(
      `'${firstEight}' is not the first eight characters of a FINESS number`,
    );
  }
  const digits = [...firstEight.replace('A', '1').replace('B', '2')].map(
    Number,
  );
  const sum = digits
    .map((digit, index) => (index % 2 === 1 ? digitSum(2 * digit) : digit))
    .reduce((total, digit) => total + digit, 0);
  return String((10 - (sum % 10)) % 10);
}

function digitSum(upTo18: number): number {
  return upTo18 > 9 ? upTo18 - 9 : upTo18;
}
