import type { ContractLevel } from '../contract';
import type { Entitlement } from './vocabulary';

/** The levels with which a vendor's updates come (BI3). */
const WITH_UPDATES: readonly ContractLevel[] = [
  'under-warranty',
  'vendor-backed',
];

/** Why a version may not be had. @public */
export type EntitlementRefusal = 'no-vendor-updates' | 'right-missing';

/**
 * Why a machine of a level may not go to a version; null where it may. Without
 * backing or warranty, only to one its establishment is entitled to (BI3).
 *
 * @public
 */
export function entitlementRefusal(
  level: ContractLevel,
  { entitlement, right }: { entitlement: Entitlement; right?: string },
): EntitlementRefusal | null {
  if (entitlement === 'vendor-update') {
    return WITH_UPDATES.includes(level) ? null : 'no-vendor-updates';
  }
  return right ? null : 'right-missing';
}
