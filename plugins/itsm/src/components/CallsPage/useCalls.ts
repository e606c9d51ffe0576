import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { SupportCallPage } from '@caih/backstage-plugin-itsm-common';
import { type CallQuery, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { type ReadPage, usePages } from '../../hooks';

const PAGE_SIZE = 25;

/** Calls as chosen, page after page; another choice is read afresh. */
export function useCalls({
  establishment,
  from,
  to,
}: Pick<CallQuery, 'establishment' | 'from' | 'to'>) {
  const api = useApi(itsmApiRef);
  const read: ReadPage<SupportCallPage> = useCallback(
    (cursor, options) =>
      api.listCalls(
        { establishment, from, to, cursor, limit: PAGE_SIZE },
        options,
      ),
    [api, establishment, from, to],
  );
  return usePages(read);
}
