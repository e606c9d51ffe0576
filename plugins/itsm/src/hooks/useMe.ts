import { useApi } from '@backstage/core-plugin-api';
import {
  ESTABLISHMENT_ROLES,
  type Me,
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

/** Establishments and the contractor declare; the coordinator reads (AI3). */
export function mayDeclare(me: Me): boolean {
  return isOfEstablishment(me) || me.role === 'contractor';
}

/** Whether what one sees may be of one establishment or another (HI2). */
export function seesSeveralEstablishments(me: Me): boolean {
  return me.allEstablishments || me.establishments.length > 1;
}
