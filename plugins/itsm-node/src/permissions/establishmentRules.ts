import {
  createConditionExports,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { itsmEstablishmentPermissionResourceRef } from './establishmentResource';

const isEstablishment = createPermissionRule({
  name: 'IS_ESTABLISHMENT',
  description: 'Allow what is of some establishments',
  resourceRef: itsmEstablishmentPermissionResourceRef,
  paramsSchema: z.object({
    establishmentIds: z
      .array(z.string())
      .describe('Legal FINESS of the establishments'),
  }),
  apply: ({ id }, { establishmentIds }) => establishmentIds.includes(id),
  toQuery: ({ establishmentIds }) => ({ establishmentIds }),
});

/**
 * What a policy may ask of an establishment.
 *
 * @public
 */
export const itsmEstablishmentPermissionRules = { isEstablishment };

const exported = createConditionExports({
  resourceRef: itsmEstablishmentPermissionResourceRef,
  rules: itsmEstablishmentPermissionRules,
});

/** Conditions on establishments, for the policy of a portal. @public */
export const itsmEstablishmentConditions = exported.conditions;

/** The decision of a policy that binds a permission on establishments. @public */
export const createItsmEstablishmentConditionalDecision =
  exported.createConditionalDecision;
