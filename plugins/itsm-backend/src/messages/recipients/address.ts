/**
 * One plain address. What the catalog holds is written by many hands: a list,
 * a name or a line break in it would be read by a mail server as more.
 */
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+$/;

/** An address with the name of whose it is, in quotes where it needs them. */
const NAMED = /^(?:"[^"\\\r\n]*"|[^"<>()[\]\\,;:@\r\n]+)\s*<([^<>]*)>$/;

/** Whether it is one address, with or without the name of whose it is. */
export function isSender(text: string): boolean {
  const [, address = text] = NAMED.exec(text.trim()) ?? [];
  return plainAddress(address) !== null;
}

/** The address, where it is one and one only. */
export function plainAddress(text: unknown): string | null {
  return typeof text === 'string' && ADDRESS.test(text.trim())
    ? text.trim()
    : null;
}
