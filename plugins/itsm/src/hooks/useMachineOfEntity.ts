import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { ANNOTATION_MACHINE_ID } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/**
 * The machine of the fleet that an entity stands for: its own, or one that
 * others wrote and the fleet has adopted. `isForeign` where there is none.
 */
export function useMachineOfEntity(entity: Entity) {
  const api = useApi(itsmApiRef);
  const ownId = entity.metadata.annotations?.[ANNOTATION_MACHINE_ID];
  const ref = stringifyEntityRef(entity);
  const { value, error, loading, retry } = useAsyncRetry(async () => {
    if (ownId) return api.getMachine(ownId);
    const { items } = await api.listMachines({ entity: ref, limit: 1 });
    return items.at(0);
  }, [api, ownId, ref]);
  return {
    machine: value,
    machineId: ownId ?? value?.id,
    isForeign: !ownId && !loading && !error && !value,
    error,
    loading,
    retry,
  };
}
