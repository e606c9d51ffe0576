/**
 * A text as a header of a mail may carry it: in one line, without control
 * characters, so that nothing typed into a title begins a header of its own.
 */
export function oneLine(text: string, maxLength: number = 200): string {
  const line = text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}
