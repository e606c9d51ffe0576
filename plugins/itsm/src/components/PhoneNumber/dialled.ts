/** Digits and a leading plus: what a telephone dials; null where there is none. */
export function dialled(number: string): string | null {
  const digits = number.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return /\d{3}/.test(digits) ? `tel:${digits}` : null;
}
