import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  itsmApiRef,
  type RequestOptions,
} from '@caih/backstage-plugin-itsm-react';
import { usePages } from '../../hooks';
import { type FleetFilters, queryOf } from './fleetFilters';

const PAGE_SIZE = 50;

/** The machines that filters keep, by name, page after page. */
export function useMachines(filters: FleetFilters) {
  const api = useApi(itsmApiRef);
  const asked = JSON.stringify(queryOf(filters));
  const read = useCallback(
    (cursor: string | undefined, options: RequestOptions) =>
      api.listMachines(
        { ...JSON.parse(asked), cursor, limit: PAGE_SIZE },
        options,
      ),
    [api, asked],
  );
  return usePages(read);
}
