// `node scripts/walk.mjs [<address>]`: the four roles do their part on a running portal, in Chromium, as people would.
import { mkdirSync } from 'node:fs';
import { findChromium } from './lib/chromium.mjs';
import { say, sinceStart } from './lib/console.mjs';
import { Failure } from './lib/failure.mjs';
import { local } from './lib/paths.mjs';
import { walk } from './walk/walk.mjs';

const usage = `node scripts/walk.mjs [<address>]

Walks through an incident on the portal that "npm start" runs (http://localhost:3000 by default): each of the four
roles signs in and does its part, by today's clock. It leaves one closed ticket behind.`;

const [address = 'http://localhost:3000'] = process.argv.slice(2);

if (address.startsWith('-')) {
  say(usage);
  process.exit(address === '--help' ? 0 : 1);
}

const picture = local('reports', 'walk.png');
mkdirSync(local('reports'), { recursive: true });
try {
  const number = await walk({
    address: address.replace(/\/$/, ''),
    chromium: findChromium(),
    picture,
    say,
  });
  say(`\nThe four roles did their part on ${number} in ${sinceStart()}.`);
} catch (error) {
  const [sentence] = error.message.split('\n');
  process.stderr.write(
    `\n${
      error instanceof Failure ? error.message : `${sentence} (${picture})`
    }\n`,
  );
  process.exit(1);
}
