import type { PortalKind } from './types';

/** What a portal may be. @public */
export const PORTAL_KINDS = [
  'shared',
  'alone',
] as const satisfies readonly PortalKind[];

/**
 * Whether a portal is where the figures of all establishments together are
 * made: a member's own portal has none (AI1).
 *
 * @public
 */
export function hasLot(portal: PortalKind): boolean {
  return portal !== 'alone';
}
