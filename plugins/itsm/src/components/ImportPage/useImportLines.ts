import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  InventoryImport,
  LineOutcome,
} from '@caih/backstage-plugin-itsm-common';
import {
  itsmApiRef,
  type RequestOptions,
} from '@caih/backstage-plugin-itsm-react';
import { useLanguage, usePages } from '../../hooks';

const PAGE_SIZE = 50;

/** The lines of an import with some outcomes, page after page. */
export function useImportLines(
  { id }: InventoryImport,
  outcomes: readonly LineOutcome[],
) {
  const api = useApi(itsmApiRef);
  const language = useLanguage();
  const wanted = outcomes.join();
  const read = useCallback(
    (cursor: string | undefined, options: RequestOptions) =>
      api.listImportLines(
        id,
        {
          outcome: wanted.split(',') as LineOutcome[],
          language,
          cursor,
          limit: PAGE_SIZE,
        },
        options,
      ),
    [api, id, language, wanted],
  );
  return usePages(read);
}
