import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import Skeleton from '@material-ui/lab/Skeleton';
import { ErrorNotice } from '@caih/backstage-plugin-itsm-react';
import type { Pages } from '../../hooks';

/** A list that is read page after page: on its way, failed, empty, or there. */
export const PagedList = <
  P extends { items: readonly unknown[]; nextCursor: string | null },
>(props: {
  pages: Pages<P>;
  loadingLabel: string;
  moreLabel: string;
  /** In the place of the list where nothing is in it. */
  empty: ReactNode;
  children: (page: P) => ReactNode;
}) => {
  const { loadingLabel, moreLabel, empty, children } = props;
  const { page, error, refresh, readMore, isLoading } = props.pages;
  return (
    <>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!page && !error && (
        <div role="status" aria-label={loadingLabel}>
          <Skeleton variant="rect" height={240} animation="wave" />
        </div>
      )}
      {page && (page.items.length === 0 ? empty : children(page))}
      {readMore && (
        <div>
          <Button
            size="small"
            variant="outlined"
            aria-disabled={isLoading}
            onClick={isLoading ? undefined : readMore}
          >
            {moreLabel}
          </Button>
        </div>
      )}
    </>
  );
};
