import type { ContractLevel } from '../contract';
import type { Compatibility, Entitlement } from './vocabulary';

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
  code:
    | 'no-vendor-updates'
    | 'right-missing'
    | 'already-installed'
    | 'compatibility-missing'
    | 'prerequisites-missing';
  field: string;
}

/** What a proposal says of the machines that it was checked against. @public */
export interface CompatibilityStated {
  compatibility?: Compatibility;
  prerequisites?: string;
  attachedPrerequisites?: string;
}

/**
 * Why a machine may not be proposed a version; null where it may. Without
 * backing or warranty it goes only to one that its establishment is entitled
 * to, and the proposal says by what right (BI3).
 *
 * @public
 */
export function proposalRefusal(
  proposal: CompatibilityStated & {
    to: string;
    entitlement: Entitlement;
    right?: string;
  },
  about: {
    level: ContractLevel;
    installed: string | null;
    /** How many machines it is attached to, or are to it. */
    attached: number;
  },
): ProposalRefusal | null {
  const { to, entitlement, right } = proposal;
  if (to === about.installed) {
    return { code: 'already-installed', field: 'to' };
  }
  if (entitlement === 'vendor-update' && !hasVendorUpdates(about.level)) {
    return { code: 'no-vendor-updates', field: 'entitlement' };
  }
  if (entitlement === 'owned-version' && !right) {
    return { code: 'right-missing', field: 'right' };
  }
  return about.attached > 0 ? compatibilityRefusal(proposal) : null;
}

/**
 * A correction is checked against the machine and those attached; where it is
 * not compatible as they are, what has to be so before is listed for both
 * (CCTP 2.1.5).
 */
function compatibilityRefusal(
  stated: CompatibilityStated,
): ProposalRefusal | null {
  if (!stated.compatibility) {
    return { code: 'compatibility-missing', field: 'compatibility' };
  }
  if (stated.compatibility === 'compatible') return null;
  for (const field of ['prerequisites', 'attachedPrerequisites'] as const) {
    if (!stated[field]) return { code: 'prerequisites-missing', field };
  }
  return null;
}
