import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { AnniversaryListPage } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { type ReadPage, usePages } from '../../hooks';

/** Lists made at anniversaries, the latest first, page after page. */
export function useLists(establishment: string | null, pageSize: number) {
  const api = useApi(itsmApiRef);
  const read: ReadPage<AnniversaryListPage> = useCallback(
    (cursor, options) =>
      api.listAnniversaryLists(
        {
          ...(establishment && { establishment }),
          cursor,
          limit: pageSize,
        },
        options,
      ),
    [api, establishment, pageSize],
  );
  return usePages(read);
}
