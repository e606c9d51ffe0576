import { type ComponentType, lazy, Suspense } from 'react';
import { Progress } from '@backstage/core-components';

/**
 * A page whose code is fetched when somebody first opens it: most people of a
 * portal never import an inventory, nor read a report.
 */
export function onDemand<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  const Page: ComponentType<P> = lazy(async () => ({
    default: (await load()) as ComponentType<object>,
  }));
  return props => (
    <Suspense fallback={<Progress />}>
      <Page {...props} />
    </Suspense>
  );
}
