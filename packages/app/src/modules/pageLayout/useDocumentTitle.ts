import { useEffect } from 'react';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';

/** Names the page in the browser's tab and history: "Catalogue · <portal>". */
export function useDocumentTitle(page: string | undefined): void {
  const portal = useApi(configApiRef).getString('app.title');

  useEffect(() => {
    document.title = page ? `${page} · ${portal}` : portal;
  }, [page, portal]);
}
