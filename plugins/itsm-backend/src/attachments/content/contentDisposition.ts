/** What RFC 5987 lets stand as it is, and `encodeURIComponent` does too. */
const UNENCODED_BY_MISTAKE = /['()*]/g;

/**
 * The header that has a file kept and never shown: its name twice, in ASCII
 * for old programs and whole (RFC 6266, RFC 5987).
 */
export function contentDisposition(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(
    UNENCODED_BY_MISTAKE,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`;
}
