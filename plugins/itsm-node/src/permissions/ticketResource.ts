import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_TICKET,
  type TicketState,
} from '@caih/backstage-plugin-itsm-common';

/**
 * A ticket as rules of the permission framework see it: what its row in the
 * database says, so that lists and single tickets are decided alike.
 *
 * @public
 */
export interface TicketResource {
  /** Its number. */
  id: string;
  /** Legal FINESS. */
  establishmentId: string;
  /**
   * As last written: a suspension whose end has come counts as one until the
   * end is recorded, within a minute.
   */
  state: TicketState;
  /** Entity reference of who registered it. */
  declaredBy: string | null;
}

/**
 * What a rule asks of the database: a property that is one of some values. A
 * ticket without the property matches none.
 *
 * @public
 */
export interface TicketCriterion {
  property: Exclude<keyof TicketResource, 'id'>;
  values: readonly string[];
}

/** Criteria with `allOf`, `anyOf` and `not` round them. @public */
export type TicketCriteria = PermissionCriteria<TicketCriterion>;

/**
 * Tickets in the permission framework. A module of the `itsm` plugin may add
 * rules of its own on it.
 *
 * @public
 */
export const itsmTicketPermissionResourceRef = createPermissionResourceRef<
  TicketResource,
  TicketCriterion
>().with({ pluginId: 'itsm', resourceType: RESOURCE_TYPE_TICKET });
