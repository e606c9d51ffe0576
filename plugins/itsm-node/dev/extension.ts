import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { createPermissionRule } from '@backstage/plugin-permission-node';
import { toInstant } from '@caih/backstage-plugin-itsm-common';
import { z } from 'zod';
import {
  clockServiceRef,
  itsmEolExtensionPoint,
  itsmTicketPermissionResourceRef,
  type TicketCriteria,
} from '../src';

const MONTH_MS = 30 * 24 * 3600 * 1000;

/** A clock that is a month ahead. */
export const clockAhead = createServiceFactory({
  service: clockServiceRef,
  deps: {},
  factory: () => ({ now: () => toInstant(new Date(Date.now() + MONTH_MS)) }),
});

const isOfRobot = createPermissionRule({
  name: 'IS_OF_ROBOT',
  description: 'Allow tickets that a robot registered',
  resourceRef: itsmTicketPermissionResourceRef,
  paramsSchema: z.object({ robot: z.string() }),
  apply: ({ declaredBy }, { robot }) => declaredBy === robot,
  toQuery: ({ robot }): TicketCriteria => ({
    property: 'declaredBy',
    values: [robot],
  }),
});

/** Knows of an end of life, and gives policies a rule on tickets. */
export const extension = createBackendModule({
  pluginId: 'itsm',
  moduleId: 'dev',
  register(env) {
    env.registerInit({
      deps: {
        endOfLife: itsmEolExtensionPoint,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      async init({ endOfLife, permissionsRegistry }) {
        endOfLife.addEolSource({
          id: 'letters',
          title: 'Letters of the makers',
          read: async today => [
            {
              id: 'letters:hpe-dl380-gen10',
              kind: 'hardware',
              maker: 'HPE',
              model: 'ProLiant DL380 Gen10',
              aliases: ['DL380 G10'],
              endOfSale: null,
              endOfSupport: '2027-06-30',
              endOfSpareParts: '2028-12-31',
              origin: 'Letter of 3 November 2026',
              url: null,
              seenOn: today,
            },
          ],
        });
        permissionsRegistry.addPermissionRules([isOfRobot]);
      },
    });
  },
});
