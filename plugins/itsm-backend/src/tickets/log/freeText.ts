import { createHash, randomBytes } from 'node:crypto';
import { FREE_TEXT_FIELDS } from '@caih/backstage-plugin-itsm-common';

/** A free text, or a name, with the salt of its digest. */
export interface FreeText {
  field: string;
  salt: string;
  text: string;
}

const SALT_BYTES = 16;

/**
 * What stands for an erased text. The fact that something was written stays,
 * what was written does not (HI3).
 */
const ERASED = '';

/**
 * The digest of a text. Salted, because the text of a name or of a usual
 * sentence could be guessed from its bare digest after it was erased.
 */
export function digestOf(salt: string, text: string): string {
  return createHash('sha256').update(salt).update(text).digest('hex');
}

/** The facts of an event apart from its free texts and their digests. */
export function splitFreeText(data: object): {
  facts: Record<string, unknown>;
  texts: FreeText[];
  digests: Record<string, string>;
} {
  const facts: Record<string, unknown> = {};
  const texts: FreeText[] = [];
  const digests: Record<string, string> = {};
  for (const [field, value] of Object.entries(data)) {
    if (typeof value === 'string' && FREE_TEXT_FIELDS.includes(field)) {
      const salt = randomBytes(SALT_BYTES).toString('hex');
      texts.push({ field, salt, text: value });
      digests[field] = digestOf(salt, value);
    } else {
      facts[field] = value;
    }
  }
  return { facts, texts, digests };
}

/** The whole data of an event; a text that was erased is empty. */
export function joinFreeText(
  facts: Record<string, unknown>,
  digests: Record<string, string>,
  texts: readonly FreeText[],
): Record<string, unknown> {
  const data = { ...facts };
  for (const field of Object.keys(digests)) {
    data[field] = texts.find(one => one.field === field)?.text ?? ERASED;
  }
  return data;
}
