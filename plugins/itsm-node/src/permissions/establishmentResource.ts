import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_ESTABLISHMENT } from '@caih/backstage-plugin-itsm-common';

/**
 * An establishment as rules of the permission framework see it: what is of it,
 * its machines and its notices, is decided by its number alone.
 *
 * @public
 */
export interface EstablishmentResource {
  /** Legal FINESS. */
  id: string;
}

/** What a rule asks of an establishment: to be one of these. @public */
export interface EstablishmentCriterion {
  /** Legal FINESS. */
  establishmentIds: readonly string[];
}

/**
 * Establishments in the permission framework. A module of the `itsm` plugin may
 * add rules of its own on it.
 *
 * @public
 */
export const itsmEstablishmentPermissionResourceRef =
  createPermissionResourceRef<
    EstablishmentResource,
    EstablishmentCriterion
  >().with({ pluginId: 'itsm', resourceType: RESOURCE_TYPE_ESTABLISHMENT });
