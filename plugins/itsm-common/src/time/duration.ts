const NO_BREAK = '\u00a0';

/**
 * A duration to the second, so that a column of them adds up: "14 h",
 * "2 h 48 min 5 s"; without its sign. The same in French and English.
 *
 * @param seconds - whole seconds
 * @public
 */
export function exactDuration(seconds: number): string {
  const total = Math.abs(seconds);
  const parts = [
    [Math.floor(total / 3600), 'h'],
    [Math.floor((total % 3600) / 60), 'min'],
    [total % 60, 's'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0);
  return (shown.length > 0 ? shown : [[0, 's'] as const])
    .map(([count, unit]) => `${count}${NO_BREAK}${unit}`)
    .join(' ');
}
