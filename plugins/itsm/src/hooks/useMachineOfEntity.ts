import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { ANNOTATION_MACHINE_ID } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/**
 * The machine of the fleet that an entity stands for. Records that come from
 * elsewhere carry no machine id, and stand for none.
 */
export function useMachineOfEntity(entity: Entity) {
  const api = useApi(itsmApiRef);
  const machineId = entity.metadata.annotations?.[ANNOTATION_MACHINE_ID];
  const { value, error, loading, retry } = useAsyncRetry(
    async () => (machineId ? api.getMachine(machineId) : undefined),
    [api, machineId],
  );
  return { machineId, machine: value, error, loading, retry };
}
