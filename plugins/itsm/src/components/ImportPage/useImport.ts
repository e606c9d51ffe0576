import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { InventoryImport } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';

const POLL_MS = 1_000;

/** An import, and the work one has done on it. */
export interface ImportState {
  inventory?: InventoryImport;
  /** It could not be read. */
  error?: unknown;
  /** What one asked for last was refused. */
  failure?: unknown;
  isWorking: boolean;
  retry: () => void;
  /**
   * Does something to the import, and follows how far it comes.
   *
   * @returns the import as it is then; undefined where it was refused
   */
  work: (
    run: () => Promise<InventoryImport>,
  ) => Promise<InventoryImport | undefined>;
}

/** An import by its id; none without one. */
export function useImport(importId: string | null): ImportState {
  const api = useApi(itsmApiRef);
  const [inventory, setInventory] = useState<InventoryImport>();
  const [error, setError] = useState<unknown>();
  const [failure, setFailure] = useState<unknown>();
  const [isWorking, setWorking] = useState(false);
  const shown = useRef(importId);
  shown.current = importId;

  const read = useCallback(async () => {
    if (importId === null) return;
    setError(undefined);
    try {
      const found = await api.getImport(importId);
      if (shown.current === found.id) setInventory(found);
    } catch (cause) {
      if (shown.current === importId) setError(cause);
    }
  }, [api, importId]);

  useEffect(() => {
    setFailure(undefined);
    read();
  }, [read]);

  // Somebody else may be at it, or oneself in another window.
  const isBusy = isWorking || Boolean(inventory?.work);
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setInterval(read, POLL_MS);
    return () => clearInterval(timer);
  }, [isBusy, read]);

  const work = useCallback(async (run: () => Promise<InventoryImport>) => {
    setWorking(true);
    setFailure(undefined);
    try {
      const done = await run();
      setInventory(done);
      return done;
    } catch (cause) {
      setFailure(cause);
      return undefined;
    } finally {
      setWorking(false);
    }
  }, []);

  return {
    inventory: inventory?.id === importId ? inventory : undefined,
    error,
    failure,
    isWorking,
    retry: read,
    work,
  };
}
