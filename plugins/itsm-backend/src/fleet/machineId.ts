import { randomBytes } from 'node:crypto';

/** Digits and letters that are not taken for one another when read aloud. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;
const PATTERN = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** A new id of a machine: opaque, never changed, sixty random bits. */
export function createMachineId(): string {
  return [...randomBytes(LENGTH)].map(byte => ALPHABET[byte % 32]).join('');
}

/** Whether a text can be the id of a machine at all. */
export function isMachineId(text: string): boolean {
  return PATTERN.test(text);
}
