import type { Knex } from 'knex';
import type { Scope } from '../../access';
import type { FleetReader } from '../../tickets';

/**
 * Machines as they were named on a day, found where the catalog has them
 * today: others may have written them into it since, or taken them out of it.
 */
export async function foundToday<
  M extends { machineId: string; entityRef: string },
>(
  fleet: Pick<FleetReader, 'entityRefs'>,
  tx: Knex,
  scope: Scope,
  machines: readonly M[],
): Promise<M[]> {
  const ids = machines.map(one => one.machineId);
  const refs = await fleet.entityRefs(tx, scope, ids);
  return machines.map(one => ({
    ...one,
    entityRef: refs.get(one.machineId) ?? one.entityRef,
  }));
}
