import { performance } from 'node:perf_hooks';
import type { Portal } from '../../plugins/itsm-backend/src/__testUtils__/portal';
import { MachineEntityProvider } from '../../plugins/catalog-backend-module-itsm/src/provider';
import { TODAY } from './makeFleet';

/** Machines of one answer, as the catalog asks for them. */
const PAGE_SIZE = 200;

/**
 * How long the catalog takes to read the whole fleet, as it does when it
 * starts; what it then does with the entities is its own.
 */
export async function readAsCatalog(portal: Portal): Promise<{
  entities: number;
  seconds: number;
}> {
  let entities = 0;
  const provider = new MachineEntityProvider({
    clock: { now: () => `${TODAY}T08:00:00Z` },
    feed: {
      async changesAfter(after) {
        const { body } = await portal
          .call('catalog', 'get', '/machines/changes')
          .query({ limit: PAGE_SIZE, after });
        return body;
      },
      // Nothing of it is adopted.
      termsOf: async () => undefined,
    },
  });
  await provider.connect({
    async applyMutation(mutation) {
      if (mutation.type === 'delta') entities += mutation.added.length;
    },
    async refresh() {},
  });
  const begun = performance.now();
  await provider.pull();
  return { entities, seconds: (performance.now() - begun) / 1000 };
}
