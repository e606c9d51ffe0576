/** A key of our own making, for an act to be done once however often sent. */
export function newKey(): string {
  // Unlike randomUUID, it exists on plain HTTP too.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
