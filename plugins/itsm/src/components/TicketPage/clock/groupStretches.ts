import type { Stretch } from '@caih/backstage-plugin-itsm-common';
import { DateTime } from 'luxon';
import type { ToldStretch } from './markRecounted';

/** Some stretches that follow each other, with what they add up to. */
export interface StretchGroup {
  stretches: ToldStretch[];
  countedSeconds: number;
  notCountedSeconds: number;
}

/** As many lines as one reads without folding them. */
const READABLE = 10;

/** What a long explanation is folded by: the finest that can be read. */
const PERIODS = ['kkkk-WW', 'yyyy-LL'] as const;

const MEASURED: ReadonlySet<Stretch['reason']> = new Set([
  'open',
  'night',
  'weekend',
  'holiday',
]);

/** How long a stretch is. */
export function lengthOf({ from, to }: Stretch): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}

/** Sums of any stretches: counted, and not. */
export function sumsOf(
  stretches: readonly Stretch[],
): Omit<StretchGroup, 'stretches'> {
  let countedSeconds = 0;
  let all = 0;
  for (const stretch of stretches) {
    countedSeconds += stretch.countedSeconds;
    all += lengthOf(stretch);
  }
  return { countedSeconds, notCountedSeconds: all - countedSeconds };
}

/**
 * Folds a long explanation by local week, and a very long one by month; what
 * stops the clock (a suspension, the wait for an approval) always stands on a
 * line of its own.
 *
 * @param zone - the site's; IANA name
 */
export function groupStretches(
  stretches: readonly ToldStretch[],
  zone: string,
): StretchGroup[] {
  let groups = stretches.map(stretch => [stretch]);
  for (const period of PERIODS) {
    if (groups.length <= READABLE) break;
    groups = foldedBy(period, stretches, zone);
  }
  return groups.map(group => ({ stretches: group, ...sumsOf(group) }));
}

function foldedBy(
  period: (typeof PERIODS)[number],
  stretches: readonly ToldStretch[],
  zone: string,
): ToldStretch[][] {
  const groups: ToldStretch[][] = [];
  let before: string | null = null;
  for (const stretch of stretches) {
    const own = MEASURED.has(stretch.reason)
      ? DateTime.fromISO(stretch.from, { zone }).toFormat(period)
      : null;
    if (own !== null && own === before) {
      groups[groups.length - 1].push(stretch);
    } else {
      groups.push([stretch]);
    }
    before = own;
  }
  return groups;
}
