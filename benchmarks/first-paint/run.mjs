// `yarn workspace benchmarks first-paint <address> [<address of a large one>]`: when each page of a running portal shows its own content.
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { Desk } from './desk.mjs';
import { pagesOf } from './pages.mjs';
import { comeTo, medianOf, openedAfresh } from './paint.mjs';

/** How often each page is opened, after once for what the browser keeps. */
const TIMES = 5;

/**
 * Milliseconds in which a page has to show its own content: opened by its
 * address, when the portal itself begins, and come to from another page.
 */
const MOST = { afresh: 6_000, within: 2_000 };

/** How much longer a page may take on the large portal. */
const MOST_RATIO = 1.5;

/** Differences below what a person sees say nothing of a ratio. */
const IMPERCEPTIBLE = 150;

const args = process.argv.slice(2);
const addresses = args.filter(arg => arg.startsWith('http'));
const [only = ''] = args.filter(arg => !arg.startsWith('http'));
if (addresses.length === 0 || addresses.length > 2) {
  console.error('Give the address of a portal, or of a small and a large one.');
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const portals = await Promise.all(
  addresses.map(async address => {
    const pages = await pagesOf(new Desk(address));
    return { address, pages: new Map(pages.map(one => [one.name, one])) };
  }),
);

const contexts = new Map();
async function pageFor(portal, person) {
  const key = `${portal.address} ${person}`;
  if (!contexts.has(key)) {
    const context = await browser.newContext({
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      viewport: { width: 1440, height: 900 },
    });
    await context.addInitScript(chosen => {
      sessionStorage.setItem('demonstration.user', chosen);
      localStorage.setItem('language', 'fr');
    }, person);
    contexts.set(key, await context.newPage());
  }
  return contexts.get(key);
}

const rows = [];
for (const name of portals[0].pages.keys()) {
  if (!name.includes(only)) continue;
  const shown = portals.filter(portal => portal.pages.has(name));
  const times = shown.map(() => ({ afresh: [], within: [] }));
  // In turns, so that what else the machine does slows both alike.
  for (let n = 0; n <= TIMES; n++) {
    for (const [index, portal] of shown.entries()) {
      const { person, path, shows } = portal.pages.get(name);
      const page = await pageFor(portal, person);
      const url = `${portal.address}${path}`;
      const afresh = await openedAfresh(page, url, shows);
      const within = await comeTo(page, path, shows);
      if (n > 0) {
        times[index].afresh.push(afresh);
        times[index].within.push(within);
      }
    }
  }
  const columns = ['afresh', 'within'].map(how => {
    const [small, large] = times.map(one => medianOf(one[how]));
    const isTooSlow = small > MOST[how] || large > MOST[how];
    const isWorse = large / small > MOST_RATIO && large - small > IMPERCEPTIBLE;
    return { small, large, holds: !isTooSlow && !isWorse };
  });
  const holds = columns.every(column => column.holds);
  rows.push({ name, holds });
  console.log(
    [
      `| ${name.padEnd(34)}`,
      ...columns.flatMap(({ small, large }) =>
        [
          small.toFixed(0).padStart(5),
          large?.toFixed(0).padStart(5),
          large && (large / small).toFixed(2),
        ].filter(Boolean),
      ),
      holds ? '' : 'over',
    ].join(' | '),
  );
}
await browser.close();
const over = rows.filter(row => !row.holds);
console.log(
  over.length === 0
    ? 'Passed.'
    : `FAILED: ${over.map(row => row.name).join(', ')}.`,
);
process.exit(over.length === 0 ? 0 : 1);
