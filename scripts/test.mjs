// `npm test`: everything the product is checked with. `npm test -- --help` lists the parts.
import { duration, say, step } from './lib/console.mjs';
import { Interrupted, sentenceFor } from './lib/failure.mjs';
import { main } from './lib/main.mjs';
import { parsed, testOptions, testUsage } from './lib/options.mjs';
import { local } from './lib/paths.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { isStopping } from './lib/processes.mjs';
import { setUp } from './lib/setup.mjs';
import { parts } from './lib/tests/parts.mjs';
import { sideBySide } from './lib/tests/sideBySide.mjs';

const databasePort = 5434;

const options = parsed(() => testOptions(process.argv.slice(2), parts));

if (options.help) {
  say(testUsage(parts));
} else {
  main('test', test);
}

async function test() {
  const context = await prepare();
  return summary(await sideBySide(options.parts, context, runPart));
}

async function prepare() {
  try {
    const context = await setUp();
    return { ...context, database: databaseOnce(context) };
  } catch (error) {
    if (!(error instanceof Interrupted)) {
      process.on('exit', () => say('\n0 passed, 1 failed'));
    }
    throw error;
  }
}

/** One throwaway server for every part that needs one, started by the first. */
function databaseOnce({ env }) {
  let server;
  return () => {
    server ??= step('PostgreSQL', async () => {
      const result = await startPostgres({
        name: 'test-postgres',
        folder: local('test-postgres'),
        env,
        preferredPort: databasePort,
        throwaway: true,
      });
      return {
        done: `${result.version} on port ${result.port}, emptied`,
        result,
      };
    });
    return server;
  };
}

/** A part that cannot run counts as one failed test, and the others go on. */
async function runPart(part, context) {
  const begun = Date.now();
  const counts = await part.run(context, options.args).catch(error => {
    if (error instanceof Interrupted || isStopping()) {
      throw new Interrupted();
    }
    context.say(`\n${sentenceFor(error) ?? error.stack}`);
    return {
      passed: 0,
      failed: 1,
      failures: [sentenceFor(error) ?? error.message],
    };
  });
  return { skipped: 0, ...counts, name: part.name, took: Date.now() - begun };
}

function summary(results) {
  say('\n── summary\n');
  for (const { name, passed, failed, skipped, flaky, took } of results) {
    const also =
      (flaky ? `, ${flaky} of them at the second try` : '') +
      (skipped ? `, ${skipped} skipped` : '');
    say(
      `${failed ? '✗' : '✓'} ${name.padEnd(
        10,
      )} ${passed} passed, ${failed} failed${also} (${duration(took)})`,
    );
  }
  for (const { name, failures = [] } of results) {
    failures.forEach(failure => say(`\n${name}: ${failure}`));
  }
  const total = key => results.reduce((sum, result) => sum + result[key], 0);
  say(`\n${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 ? 0 : 1;
}
