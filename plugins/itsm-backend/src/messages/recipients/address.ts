/**
 * One plain address. What the catalog holds is written by many hands: a list,
 * a name or a line break in it would be read by a mail server as more.
 */
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+$/;

/** The address, where it is one and one only. */
export function plainAddress(text: unknown): string | null {
  return typeof text === 'string' && ADDRESS.test(text.trim())
    ? text.trim()
    : null;
}
