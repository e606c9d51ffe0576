/** Half open, in epoch seconds. */
export type Pause = readonly [from: number, to: number];

/**
 * The same paused time in order and without overlap; pauses that touch become
 * one, those that end before they begin are none.
 */
export function mergePauses(pauses: Pause[]): Pause[] {
  const merged: [number, number][] = [];
  const sorted = pauses
    .filter(([from, to]) => from < to)
    .sort((a, b) => a[0] - b[0]);
  for (const [from, to] of sorted) {
    const last = merged[merged.length - 1];
    if (last && from <= last[1]) {
      last[1] = Math.max(last[1], to);
    } else {
      merged.push([from, to]);
    }
  }
  return merged;
}
