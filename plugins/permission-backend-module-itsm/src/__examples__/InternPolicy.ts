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
  isPermissionOnTickets,
  ticketReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import {
  createItsmConditionalDecision,
  hardwarePart,
  itsmPart,
  itsmTicketConditions,
  type Viewers,
} from '..';

const INTERNS = 'group:default/interns';

/** Interns see the closed tickets of their hospital, and do nothing to them. */
export class InternPolicy implements PermissionPolicy {
  constructor(private readonly viewers: Viewers) {}

  async handle(
    query: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const viewer = await this.viewers.viewerOf(user);
    const { permission } = query;
    if (
      viewer.ownerRefs.includes(INTERNS) &&
      isPermissionOnTickets(permission)
    ) {
      return permission.name === ticketReadPermission.name
        ? createItsmConditionalDecision(
            permission,
            itsmTicketConditions.hasState({ states: ['closed'] }),
          )
        : { result: AuthorizeResult.DENY };
    }
    return (
      (await itsmPart(this.viewers)(query, user)) ??
      (await hardwarePart(this.viewers)(query, user)) ?? {
        result: AuthorizeResult.ALLOW,
      }
    );
  }
}
