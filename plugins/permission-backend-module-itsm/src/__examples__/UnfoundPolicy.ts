import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  isPermissionOnEstablishments,
  machineSearchPermission,
} from '@caih/backstage-plugin-itsm-common';
import {
  createItsmEstablishmentConditionalDecision,
  ItsmPolicy,
  itsmEstablishmentConditions,
  type Viewers,
} from '..';

/** Hospitals that keep their machines out of searches, by their legal FINESS. */
const UNFOUND = ['440999019'];

/** The contractor's search finds no machine of some hospitals. */
export class UnfoundPolicy implements PermissionPolicy {
  private readonly ordinary: PermissionPolicy;

  constructor(private readonly viewers: Viewers) {
    this.ordinary = new ItsmPolicy(viewers);
  }

  async handle(
    query: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const { permission } = query;
    const decision = await this.ordinary.handle(query, user);
    const { role } = await this.viewers.viewerOf(user);
    return role === 'contractor' &&
      isPermissionOnEstablishments(permission) &&
      permission.name === machineSearchPermission.name &&
      decision.result === AuthorizeResult.ALLOW
      ? createItsmEstablishmentConditionalDecision(permission, {
          not: itsmEstablishmentConditions.isEstablishment({
            establishmentIds: UNFOUND,
          }),
        })
      : decision;
  }
}
