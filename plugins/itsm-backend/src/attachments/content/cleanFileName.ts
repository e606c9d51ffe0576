import { MAX_FILE_NAME_LENGTH } from '@caih/backstage-plugin-itsm-common';
import { FieldError } from '../../http';

/** Control characters, and those that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The name of a file as it is kept: without the folders before it and without
 * characters that are not seen; a long one keeps its end.
 *
 * @throws FieldError where nothing is left of it
 */
export function cleanFileName(given: string): string {
  const name = (given.split(/[/\\]/).pop() ?? '')
    .normalize('NFC')
    .replace(UNSEEN, '')
    .trim();
  if (name === '' || /^\.+$/.test(name)) {
    throw new FieldError('fileName', 'empty', 'Give the name of the file');
  }
  if (name.length <= MAX_FILE_NAME_LENGTH) return name;
  const end = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, MAX_FILE_NAME_LENGTH - end.length)}${end}`;
}
