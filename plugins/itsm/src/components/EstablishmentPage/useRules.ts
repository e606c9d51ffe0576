import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { EstablishmentRules } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** The rules of an establishment, and who accepted which version. */
export function useRules(establishmentId: string) {
  const api = useApi(itsmApiRef);
  const [rules, show] = useState<EstablishmentRules>();
  const { value, error, retry } = useAsyncRetry(
    () => api.getEstablishmentRules(establishmentId),
    [api, establishmentId],
  );
  useEffect(() => {
    if (value) show(value);
  }, [value]);
  return {
    rules: rules?.establishmentId === establishmentId ? rules : undefined,
    error,
    retry,
    show,
  };
}
