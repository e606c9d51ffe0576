import {
  createConditionExports,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { TICKET_STATES } from '@caih/backstage-plugin-itsm-common';
import { z } from 'zod';
import {
  itsmTicketPermissionResourceRef,
  type TicketCriterion,
  type TicketResource,
} from './ticketResource';

/** The two readings of a rule, in memory and in SQL, from one criterion. */
function reading<P>(criterionOf: (params: P) => TicketCriterion) {
  return {
    apply(ticket: TicketResource, params: P): boolean {
      const { property, values } = criterionOf(params);
      const value = ticket[property];
      return value !== null && values.includes(value);
    },
    toQuery: criterionOf,
  };
}

const isOfEstablishment = createPermissionRule({
  name: 'IS_OF_ESTABLISHMENT',
  description: 'Allow tickets of some establishments',
  resourceRef: itsmTicketPermissionResourceRef,
  paramsSchema: z.object({
    establishmentIds: z
      .array(z.string())
      .describe('Legal FINESS of the establishments'),
  }),
  ...reading(({ establishmentIds }: { establishmentIds: string[] }) => ({
    property: 'establishmentId',
    values: establishmentIds,
  })),
});

const hasState = createPermissionRule({
  name: 'HAS_STATE',
  description: 'Allow tickets in some states',
  resourceRef: itsmTicketPermissionResourceRef,
  paramsSchema: z.object({
    states: z.array(z.enum(TICKET_STATES)).describe('States of a ticket'),
  }),
  ...reading(({ states }: { states: (typeof TICKET_STATES)[number][] }) => ({
    property: 'state',
    values: states,
  })),
});

const isDeclaredBy = createPermissionRule({
  name: 'IS_DECLARED_BY',
  description: 'Allow tickets that some people registered',
  resourceRef: itsmTicketPermissionResourceRef,
  paramsSchema: z.object({
    userRefs: z.array(z.string()).describe('Entity references of users'),
  }),
  ...reading(({ userRefs }: { userRefs: string[] }) => ({
    property: 'declaredBy',
    values: userRefs,
  })),
});

/**
 * What a policy may ask of a ticket.
 *
 * @public
 */
export const itsmTicketPermissionRules = {
  isOfEstablishment,
  hasState,
  isDeclaredBy,
};

const exported = createConditionExports({
  resourceRef: itsmTicketPermissionResourceRef,
  rules: itsmTicketPermissionRules,
});

/** Conditions on tickets, for the policy of a portal. @public */
export const itsmTicketConditions = exported.conditions;

/** The decision of a policy that binds a permission on tickets. @public */
export const createItsmConditionalDecision = exported.createConditionalDecision;
