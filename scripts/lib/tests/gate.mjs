import { join } from 'node:path';
import { logFile, root } from '../paths.mjs';
import { isStopping, launch } from '../processes.mjs';
import { Interrupted } from '../failure.mjs';

export const backstageCli = join(
  root,
  'node_modules/@backstage/cli/bin/backstage-cli',
);

/** Runs one tool, its output shown as it comes; returns its exit code. */
export async function runTool(context, part, args, options = {}) {
  const { node, env, say } = context;
  const handle = launch(node.path, args, {
    env,
    log: logFile(`test-${part}`),
    onLine: say,
    ...options,
  });
  const { code } = await handle.exited;
  if (isStopping()) {
    throw new Interrupted();
  }
  return code;
}

/** A gate counts as one test. */
export const gate = (part, args, options) => async context => {
  const code = await runTool(context, part, args, options);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};
