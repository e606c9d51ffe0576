import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { NoticePage } from '@caih/backstage-plugin-itsm-common';
import {
  itsmApiRef,
  type NoticeQuery,
} from '@caih/backstage-plugin-itsm-react';
import { type ReadPage, usePages } from '../../hooks';

const PAGE_SIZE = 50;

/** Notices, the soonest last day first, page after page. */
export function useNotices(query: Omit<NoticeQuery, 'cursor' | 'limit'>) {
  const api = useApi(itsmApiRef);
  const asked = JSON.stringify(query);
  const read: ReadPage<NoticePage> = useCallback(
    (cursor, options) =>
      api.listNotices(
        { ...JSON.parse(asked), cursor, limit: PAGE_SIZE },
        options,
      ),
    [api, asked],
  );
  return usePages(read);
}
