import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { createPermissionRule } from '@backstage/plugin-permission-node';
import { itsmEstablishmentPermissionResourceRef } from '@caih/backstage-plugin-itsm-node';
import { z } from 'zod';

/** Hospitals that share a team for their hardware, by their legal FINESS. */
const HOSPITALS: Readonly<Record<string, readonly string[]>> = {
  'loire-atlantique': ['440999019', '440999027'],
};

/** Holds for what is of the hospitals of a group. */
export const isOfHospitalGroup = createPermissionRule({
  name: 'IS_OF_HOSPITAL_GROUP',
  description: 'Allow what is of the hospitals of a group',
  resourceRef: itsmEstablishmentPermissionResourceRef,
  paramsSchema: z.object({ group: z.string() }),
  apply: ({ id }, { group }) => HOSPITALS[group]?.includes(id) ?? false,
  toQuery: ({ group }) => ({ establishmentIds: HOSPITALS[group] ?? [] }),
});

/** Gives policies a rule on establishments that the desk has not. */
export const hospitalGroupModule = createBackendModule({
  pluginId: 'itsm',
  moduleId: 'hospital-group',
  register(env) {
    env.registerInit({
      deps: { permissionsRegistry: coreServices.permissionsRegistry },
      async init({ permissionsRegistry }) {
        permissionsRegistry.addPermissionRules([isOfHospitalGroup]);
      },
    });
  },
});
