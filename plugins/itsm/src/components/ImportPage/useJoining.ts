import { useApi } from '@backstage/core-plugin-api';
import type {
  InventoryImport,
  MachineDeclaration,
} from '@caih/backstage-plugin-itsm-common';
import { type ItsmApi, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsync from 'react-use/esm/useAsync';

const PAGE_SIZE = 50;

/** What the contractor has to accept of the machines that an import adds (BI8). */
export type Joining =
  /** They are, or will be, declared; `declaration` once they are. */
  | { owed: 'yes'; declaration?: MachineDeclaration }
  /** They join before the first order, which is placed on them. */
  | { owed: 'no' }
  /** Orders and declarations could not be read. */
  | { owed: 'unknown' };

/** Nothing until it is known; where nothing joins it is not asked for. */
export function useJoining(inventory: InventoryImport): Joining | undefined {
  const api = useApi(itsmApiRef);
  const { id, establishmentId, state } = inventory;
  const isJoined = state === 'applied';
  const added = inventory.counts?.added ?? 0;
  const { value } = useAsync(async (): Promise<Joining | undefined> => {
    if (added === 0) return undefined;
    try {
      return isJoined
        ? await joinedBy(api, establishmentId, id)
        : { owed: (await hasOrdered(api, establishmentId)) ? 'yes' : 'no' };
    } catch {
      // It is said in general words: an import does not wait for it.
      return { owed: 'unknown' };
    }
  }, [api, added, establishmentId, id, isJoined]);
  return value;
}

async function joinedBy(
  api: ItsmApi,
  establishmentId: string,
  importId: string,
): Promise<Joining> {
  const declaration = await find(
    page => api.listDeclarations(establishmentId, page),
    one => one.importId === importId,
  );
  return declaration ? { owed: 'yes', declaration } : { owed: 'no' };
}

async function hasOrdered(
  api: ItsmApi,
  establishmentId: string,
): Promise<boolean> {
  const first = await find(
    page => api.listOrders(establishmentId, page),
    one => one.kind === 'first' && one.state !== 'withdrawn',
  );
  return first !== undefined;
}

async function find<Item>(
  read: (page: {
    cursor?: string;
    limit: number;
  }) => Promise<{ items: Item[]; nextCursor: string | null }>,
  isWanted: (item: Item) => boolean,
): Promise<Item | undefined> {
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await read({ cursor, limit: PAGE_SIZE });
    const found = items.find(isWanted);
    if (found) return found;
    cursor = nextCursor ?? undefined;
  } while (cursor);
  return undefined;
}
