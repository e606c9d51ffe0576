import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { PageNotLoaded } from './PageNotLoaded';
import { RowsSkeleton } from './PageSkeletons';

/**
 * A page whose code is fetched when somebody first opens it: most people of a
 * portal never import an inventory, nor read a report. Until then its place is
 * shown; where the code does not come, a way to ask for it again.
 *
 * @param Place - what is shown while it comes
 */
export function onDemand<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Place: ComponentType = RowsSkeleton,
): ComponentType<P> {
  let fetched: ComponentType<P> | undefined;

  return function PageOnDemand(props: P) {
    // A component is a function too, which a setter would call.
    const [Page, setPage] = useState(() => fetched);
    const [isMissing, setMissing] = useState(false);

    const fetchPage = useCallback(() => {
      let isShown = true;
      setMissing(false);
      load().then(
        page => {
          fetched = page;
          if (isShown) setPage(() => page);
        },
        () => {
          if (isShown) setMissing(true);
        },
      );
      return () => {
        isShown = false;
      };
    }, []);
    useEffect(() => (fetched ? undefined : fetchPage()), [fetchPage]);

    if (Page) return <Page {...props} />;
    return isMissing ? <PageNotLoaded onRetry={fetchPage} /> : <Place />;
  };
}
