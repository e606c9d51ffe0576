import type { AnniversarySituation } from './types';

/** How many machines a list names, from its counts by situation. @public */
export const machinesListed = (
  counts: Readonly<Record<AnniversarySituation, number>>,
): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
