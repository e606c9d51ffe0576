import { createBackend } from '@backstage/backend-defaults';
import {
  type BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';

/**
 * Starts a plugin with the configuration of the portal, and stops it again. The
 * desk may be running: its port is not taken.
 */
export async function runOnce(plugin: BackendFeature): Promise<void> {
  const backend = createBackend();
  backend.add(
    createServiceFactory({
      service: coreServices.rootHttpRouter,
      deps: {},
      factory: () => ({ use() {} }),
    }),
  );
  backend.add(plugin);
  await backend.start();
  await backend.stop();
}

/** A report that a plugin gives while it starts. */
export function awaited<T>() {
  let report: T | undefined;
  return {
    onReport(found: T) {
      report = found;
    },
    report(): T {
      if (report === undefined) throw new Error('The plugin reported nothing');
      return report;
    },
  };
}
