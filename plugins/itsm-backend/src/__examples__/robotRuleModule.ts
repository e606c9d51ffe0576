import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { createPermissionRule } from '@backstage/plugin-permission-node';
import {
  itsmTicketPermissionResourceRef,
  type TicketCriteria,
} from '@caih/backstage-plugin-itsm-node';
import { z } from 'zod';

/** Holds for tickets that none of some people registered. */
export const isNotDeclaredBy = createPermissionRule({
  name: 'IS_NOT_DECLARED_BY',
  description: 'Allow tickets that none of these people registered',
  resourceRef: itsmTicketPermissionResourceRef,
  paramsSchema: z.object({ userRefs: z.array(z.string()) }),
  apply: ({ declaredBy }, { userRefs }) =>
    declaredBy === null || !userRefs.includes(declaredBy),
  toQuery: ({ userRefs }): TicketCriteria => ({
    not: { property: 'declaredBy', values: userRefs },
  }),
});

/** Gives policies a rule on tickets that the desk has not. */
export const robotRuleModule = createBackendModule({
  pluginId: 'itsm',
  moduleId: 'robot-rule',
  register(env) {
    env.registerInit({
      deps: { permissionsRegistry: coreServices.permissionsRegistry },
      async init({ permissionsRegistry }) {
        permissionsRegistry.addPermissionRules([isNotDeclaredBy]);
      },
    });
  },
});
