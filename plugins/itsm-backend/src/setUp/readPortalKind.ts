import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  PORTAL_KINDS,
  type PortalKind,
} from '@caih/backstage-plugin-itsm-common';

const KEY = 'itsm.portal';

/**
 * Whether the portal is the contract's or a member's own (AI1).
 *
 * @throws InputError naming the key and what it takes
 */
export function readPortalKind(config: RootConfigService): PortalKind {
  const given = config.getOptionalString(KEY) ?? 'shared';
  const known = PORTAL_KINDS.find(one => one === given);
  if (!known) {
    throw new InputError(
      `${KEY} is ${given}; give shared, for a portal of the whole contract, or alone, for a member's own without figures of the lot`,
    );
  }
  return known;
}
