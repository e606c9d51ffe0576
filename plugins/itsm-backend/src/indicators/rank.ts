import { meetsThresholds, noCounts } from '@caih/backstage-plugin-itsm-common';
import type { EstablishmentCounts } from './IndicatorStore';

/** Whether an establishment's figures miss a threshold of the contract (D3). */
export function isBelow(counts: EstablishmentCounts['counts']): boolean {
  return (
    meetsThresholds({ ...noCounts(), ...counts }, 'establishment') === false
  );
}

/**
 * Those that miss a threshold first, of them the smallest share in time first;
 * then the others alike. Establishments without a ticket are left out.
 */
export function rank(
  establishments: readonly EstablishmentCounts[],
): EstablishmentCounts[] {
  return establishments
    .filter(({ counts }) => Object.values(counts).some(count => count > 0))
    .map(one => ({
      one,
      // Told once, and not at each comparison.
      below: Number(isBelow(one.counts)),
      share: shareInTime(one.counts),
    }))
    .sort(
      (a, b) =>
        b.below - a.below ||
        a.share - b.share ||
        b.one.counts.closed - a.one.counts.closed ||
        (a.one.id < b.one.id ? -1 : 1),
    )
    .map(({ one }) => one);
}

function shareInTime(counts: EstablishmentCounts['counts']): number {
  return counts.rated === 0 ? 1 : counts['in-time'] / counts.rated;
}
