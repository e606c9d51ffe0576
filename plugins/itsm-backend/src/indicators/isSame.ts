import type { MonthFigures } from '@caih/backstage-plugin-itsm-common';

/** Whether figures are the same, whatever the order in which parts were met. */
export function isSame(one: MonthFigures, other: MonthFigures): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
