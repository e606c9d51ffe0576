import { useApi } from '@backstage/core-plugin-api';
import type { FleetComposition } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** What the fleet of an establishment is made of, or of all one sees. */
export function useFleetComposition(establishment: string | null): {
  /** Absent until it has come. */
  composition?: FleetComposition;
  error?: Error;
  retry(): void;
} {
  const api = useApi(itsmApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.getFleetComposition(establishment ? { establishment } : {}),
    [api, establishment],
  );
  return { composition: value, error, retry };
}
