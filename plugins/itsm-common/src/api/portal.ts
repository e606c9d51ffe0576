import type { PortalKind } from './types';

/** What a portal may be. @public */
export const PORTAL_KINDS = [
  'shared',
  'alone',
] as const satisfies readonly PortalKind[];
