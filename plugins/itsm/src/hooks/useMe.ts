import { useApi } from '@backstage/core-plugin-api';
import {
  ESTABLISHMENT_ROLES,
  grantsOf,
  hasLot,
  type Me,
  ticketRegisterPermission,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** Who one is for the desk. */
export function useMe() {
  const api = useApi(itsmApiRef);
  return useAsyncRetry(() => api.getMe(), [api]);
}

/** Whether someone speaks for an establishment, and so approves. */
export function isOfEstablishment(me: Me): boolean {
  return me.role !== null && ESTABLISHMENT_ROLES.includes(me.role);
}

/**
 * Whether one may do so somewhere, to something: by one's roles, and by the
 * policy of the portal.
 */
export function may(me: Me, permission: { name: string }): boolean {
  return me.permissions.includes(permission.name);
}

/** Whether the contract has it for one's role, whatever the portal says. */
export function isForRoleOf(me: Me, permission: { name: string }): boolean {
  return grantsOf([me.role]).some(
    grant => grant.permission.name === permission.name,
  );
}

/** Establishments and the contractor declare; the coordinator reads (AI3). */
export function mayDeclare(me: Me): boolean {
  return may(me, ticketRegisterPermission);
}

/** Whether one sees the figures of the whole lot. */
export function seesLot(me: Me): boolean {
  return me.allEstablishments && hasLot(me.portal);
}

/** Whether what one sees may be of one establishment or another (HI2). */
export function seesSeveralEstablishments(me: Me): boolean {
  return me.allEstablishments || me.establishments.length > 1;
}
