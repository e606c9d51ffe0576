/** The version in an `If-Match` header, in any of its spellings. */
export function versionIn(header: string | undefined): number | undefined {
  const digits = header && /\d+/.exec(header);
  return digits ? Number(digits[0]) : undefined;
}
