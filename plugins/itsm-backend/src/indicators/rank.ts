import {
  indicatorOf,
  noCounts,
  type Rate,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import type { RankedEstablishment } from './IndicatorStore';

const RATES = ['closed-in-time', 'reopened'] as const;

/** Whether an establishment's figures miss a threshold of the contract (D3). */
export function isBelow(counts: RankedEstablishment['counts']): boolean {
  return RATES.some(
    id =>
      tellRate(
        indicatorOf(id) as Rate,
        { ...noCounts(), ...counts },
        'establishment',
      ).met === false,
  );
}

/**
 * Those that miss a threshold first, of them the smallest share in time first;
 * then the others alike. Establishments without a ticket are left out.
 */
export function rank(
  establishments: readonly RankedEstablishment[],
): RankedEstablishment[] {
  const shareOf = ({ counts }: RankedEstablishment) =>
    counts.rated === 0 ? 1 : counts['in-time'] / counts.rated;
  return establishments
    .filter(({ counts }) => Object.values(counts).some(count => count > 0))
    .sort(
      (one, other) =>
        Number(isBelow(other.counts)) - Number(isBelow(one.counts)) ||
        shareOf(one) - shareOf(other) ||
        other.counts.closed - one.counts.closed ||
        (one.id < other.id ? -1 : 1),
    );
}
