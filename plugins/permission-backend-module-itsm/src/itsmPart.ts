import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  isPermissionOnEstablishments,
  isPermissionOnTickets,
  ITSM_GRANTS,
  type PermissionGrant,
  searchOfferPermission,
} from '@caih/backstage-plugin-itsm-common';
import {
  createItsmConditionalDecision,
  createItsmEstablishmentConditionalDecision,
  itsmEstablishmentConditions,
  itsmTicketConditions,
} from '@caih/backstage-plugin-itsm-node';
import type { PolicyPart } from './PolicyPart';
import type { Viewer, Viewers } from './Viewer';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/**
 * Decides the desk's permissions by the four roles of the contract: what the
 * grants of `itsm-common` give a role, on the tickets of the establishments
 * where the person has it; the contractor and the coordinator are of all. By
 * this the search of the portal may offer what is the desk's.
 *
 * @public
 */
export function itsmPart(viewers: Viewers): PolicyPart {
  return async ({ permission }, user) => {
    if (permission.name === searchOfferPermission.name) return ALLOW;
    const grant = ITSM_GRANTS.find(
      one => one.permission.name === permission.name,
    );
    return grant && decide(grant, await viewers.viewerOf(user));
  };
}

function decide(
  { permission, roles }: PermissionGrant,
  { role, establishments }: Viewer,
): PolicyDecision {
  if (role === 'contractor' || role === 'coordinator') {
    return roles.includes(role) ? ALLOW : DENY;
  }
  const establishmentIds = establishments
    .filter(one => roles.includes(one.role))
    .map(one => one.id);
  if (establishmentIds.length === 0) return DENY;
  if (isPermissionOnTickets(permission)) {
    return createItsmConditionalDecision(
      permission,
      itsmTicketConditions.isOfEstablishment({ establishmentIds }),
    );
  }
  if (isPermissionOnEstablishments(permission)) {
    return createItsmEstablishmentConditionalDecision(
      permission,
      itsmEstablishmentConditions.isEstablishment({ establishmentIds }),
    );
  }
  return ALLOW;
}
