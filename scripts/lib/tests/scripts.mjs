import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { runTool } from './gate.mjs';

const folder = join(root, 'scripts/test');

/** The scripts run before anything is installed: so do their tests, on Node's own runner. */
export async function scripts(context, args) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const files = readdirSync(folder).filter(name => name.endsWith('.test.mjs'));
  const code = await runTool(
    context,
    'scripts',
    [
      '--test',
      '--test-reporter=tap',
      ...args,
      ...files.map(name => join(folder, name)),
    ],
    {
      onLine: line => {
        const [, name, count] =
          /^# (pass|fail|skipped) (\d+)$/.exec(line) ?? [];
        if (name) {
          const key = { pass: 'passed', fail: 'failed', skipped: 'skipped' };
          counts[key[name]] = Number(count);
        } else if (/^\s*(not )?ok /.test(line) || counts.failed > 0) {
          context.say(line);
        }
      },
    },
  );
  const unexplained = counts.failed === 0 && (code !== 0 || !counts.passed);
  return unexplained ? { ...counts, failed: 1 } : counts;
}
