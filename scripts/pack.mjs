// `npm run pack`: the packages another Backstage adds, as files to install or to publish.
import { relative, resolve } from 'node:path';
import { say, step } from './lib/console.mjs';
import { main } from './lib/main.mjs';
import { packOptions, packUsage, parsed } from './lib/options.mjs';
import { packInto } from './lib/pack.mjs';
import { root } from './lib/paths.mjs';
import { setUp } from './lib/setup.mjs';

// npm runs this in the clone, whatever folder it was typed in.
const from = process.env.INIT_CWD ?? process.cwd();
const options = parsed(() => packOptions(process.argv.slice(2)));

if (options.help) {
  say(packUsage);
} else {
  const folder = options.into
    ? resolve(from, options.into)
    : resolve(root, '.local/packages');
  main('pack', async () => {
    const context = await setUp();
    const files = await step('Packages', async note => {
      const result = await packInto(note, context, folder);
      return { done: `${result.length}, in ${folder}`, result };
    });
    files.forEach(file => say(`    ${relative(folder, file)}`));
    return 0;
  });
}
