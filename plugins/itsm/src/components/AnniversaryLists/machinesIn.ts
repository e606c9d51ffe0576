import type { AnniversaryList } from '@caih/backstage-plugin-itsm-common';

/** How many machines a list names. */
export const machinesIn = ({ counts }: Pick<AnniversaryList, 'counts'>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
