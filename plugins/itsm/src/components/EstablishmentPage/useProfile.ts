import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { EstablishmentProfile } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useWhileVisible } from '../../hooks';

const REFRESH_SECONDS = 60;

/**
 * What an establishment says of itself, read anew every minute while one
 * looks at it.
 *
 * @param establishmentId - undefined: not known yet, nothing is asked
 */
export function useProfile(establishmentId: string | undefined) {
  const api = useApi(itsmApiRef);
  const [profile, show] = useState<EstablishmentProfile>();
  const { value, error, retry } = useAsyncRetry(
    async () =>
      establishmentId
        ? api.getEstablishmentProfile(establishmentId)
        : undefined,
    [api, establishmentId],
  );
  // An older reading never replaces a newer one.
  const showNewer = useCallback(
    (read: EstablishmentProfile) =>
      show(known =>
        known?.establishmentId === read.establishmentId &&
        known.revision > read.revision
          ? known
          : read,
      ),
    [],
  );
  useEffect(() => {
    if (value) showNewer(value);
  }, [value, showNewer]);
  useWhileVisible(retry, REFRESH_SECONDS);
  return {
    profile: profile?.establishmentId === establishmentId ? profile : undefined,
    error,
    retry,
    show: showNewer,
  };
}
