import type { ContractLevel } from '../contract';
import type { Entitlement } from './vocabulary';

/** The levels with which a vendor's updates come (BI3). */
const WITH_UPDATES: readonly ContractLevel[] = [
  'under-warranty',
  'vendor-backed',
];

/** Whether a vendor's updates come with a level (BI3). @public */
export function hasVendorUpdates(level: ContractLevel): boolean {
  return WITH_UPDATES.includes(level);
}

/** Why an evolution may not be proposed as it is. @public */
export interface ProposalRefusal {
  code: 'no-vendor-updates' | 'right-missing' | 'already-installed';
  field: string;
}

/**
 * Why a machine may not be proposed a version; null where it may. Without
 * backing or warranty it goes only to one that its establishment is entitled
 * to, and the proposal says by what right (BI3).
 *
 * @public
 */
export function proposalRefusal(
  proposal: { to: string; entitlement: Entitlement; right?: string },
  about: { level: ContractLevel; installed: string | null },
): ProposalRefusal | null {
  const { to, entitlement, right } = proposal;
  if (to === about.installed) {
    return { code: 'already-installed', field: 'to' };
  }
  if (entitlement === 'vendor-update') {
    return hasVendorUpdates(about.level)
      ? null
      : { code: 'no-vendor-updates', field: 'entitlement' };
  }
  return right ? null : { code: 'right-missing', field: 'right' };
}
