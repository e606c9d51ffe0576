import { FieldError } from './errors';

/** The version in an `If-Match` header, in any of its spellings. */
export function versionIn(header: string | undefined): number | undefined {
  const digits = header && /\d+/.exec(header);
  return digits ? Number(digits[0]) : undefined;
}

/**
 * The version that somebody looked at before they change something.
 *
 * @param what - that of which it is
 * @throws FieldError where none is given
 */
export function requiredVersion(
  version: number | undefined,
  what: string,
): number {
  if (version === undefined) {
    throw new FieldError(
      'If-Match',
      'required',
      `Give the version of the ${what} you looked at in If-Match`,
    );
  }
  return version;
}
