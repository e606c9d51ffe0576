import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { MessagePage } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { type ReadPage, usePages } from '../../hooks';
import { type MessageFilters, messageQueryOf } from './messageFilters';

const PAGE_SIZE = 50;

/** Messages as chosen, page after page; another choice is read afresh. */
export function useMessages(filters: MessageFilters) {
  const api = useApi(itsmApiRef);
  const { state, kind, establishment } = messageQueryOf(filters);
  const read: ReadPage<MessagePage> = useCallback(
    (cursor, options) =>
      api.listMessages(
        { state, kind, establishment, cursor, limit: PAGE_SIZE },
        options,
      ),
    [api, state, kind, establishment],
  );
  return usePages(read);
}
