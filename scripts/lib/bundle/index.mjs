import { say } from '../console.mjs';
import { builtApp } from '../app.mjs';
import { judge } from './limits.mjs';
import { readBuild } from './read.mjs';
import { weigh } from './weigh.mjs';

/** Weighs the plugin in the portal's production build: one test more. */
export function checkBundle() {
  const { lines, failures } = judge(
    weigh(readBuild(builtApp), {
      isOurs: source => /\/plugins\/itsm(-[a-z]+)?\//.test(source),
      opening: './components/ItsmPage/alpha',
    }),
  );
  say('What the plugin adds to the portal’s pages, gzipped:');
  lines.forEach(line => say(`  ${line}`));
  return {
    passed: failures.length ? 0 : 1,
    failed: failures.length ? 1 : 0,
    failures,
  };
}
