import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { StaffPage } from '@caih/backstage-plugin-itsm-common';
import { type StaffQuery, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { type ReadPage, usePages } from '../../hooks';

const PAGE_SIZE = 50;

/** People of the register that a query finds, page after page. */
export function useStaff({ text, active }: StaffQuery) {
  const api = useApi(itsmApiRef);
  const read: ReadPage<StaffPage> = useCallback(
    (cursor, options) =>
      api.listStaff({ text, active, cursor, limit: PAGE_SIZE }, options),
    [api, text, active],
  );
  return usePages(read);
}
