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

/**
 * The catalog sends with a group a relation for each entity that it owns, 1.3 MB
 * with 20,000 machines, and draws the page of it: that is its own, and grows.
 */
const MOST_OF_A_GROUP = { afresh: 8_000, within: 8_000 };

/** What is over is measured again: what slows it each time is not other work. */
const TRIES = 3;

/** Differences below what a person sees say nothing of a ratio. */
const IMPERCEPTIBLE = 150;

/**
 * Opens every page of one portal, or of a small and a large one, or the pages
 * that have a word in their name, and prints a line for each.
 *
 * @returns whether all are shown in the time they have
 */
export async function measure(addresses, only) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const portals = await Promise.all(
      addresses.map(async address => {
        const pages = await pagesOf(new Desk(address));
        return {
          address,
          pages: new Map(pages.map(one => [one.name, one])),
          tabOf: tabsOf(browser),
        };
      }),
    );
    const over = [];
    for (const name of portals[0].pages.keys()) {
      if (!name.includes(only)) continue;
      try {
        let columns;
        let holds = false;
        for (let n = 0; n < TRIES && !holds; n++) {
          columns = compare(
            await timesOf(name, portals),
            portals[0].pages.get(name).isOfGroup,
          );
          holds = columns.every(column => column.holds);
        }
        if (!holds) over.push(name);
        console.log(rowOf(name, columns, holds));
      } catch (error) {
        // What does not show its content at all leaves the others to be measured.
        over.push(name);
        console.log(`| ${name.padEnd(36)} | ${error.message}`);
      }
    }
    console.log(over.length === 0 ? 'Passed.' : `FAILED: ${over.join(', ')}.`);
    return over.length === 0;
  } finally {
    await browser.close();
  }
}

/** A tab for each person, with what the browser keeps of a portal. */
function tabsOf(browser) {
  const tabs = new Map();
  return async person => {
    if (!tabs.has(person)) {
      const context = await browser.newContext({
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
        viewport: { width: 1440, height: 900 },
      });
      await context.addInitScript(chosen => {
        sessionStorage.setItem('demonstration.user', chosen);
        localStorage.setItem('language', 'fr');
      }, person);
      tabs.set(person, await context.newPage());
    }
    return tabs.get(person);
  };
}

/** In turns, so that what else the machine does slows both portals alike. */
async function timesOf(name, portals) {
  const shown = portals.filter(portal => portal.pages.has(name));
  const times = shown.map(() => ({ afresh: [], within: [] }));
  for (let n = 0; n <= TIMES; n++) {
    for (const [index, { address, pages, tabOf }] of shown.entries()) {
      const { person, path, shows } = pages.get(name);
      const tab = await tabOf(person);
      try {
        const afresh = await openedAfresh(tab, `${address}${path}`, shows);
        const within = await comeTo(tab, path, shows);
        if (n === 0) continue;
        times[index].afresh.push(afresh);
        times[index].within.push(within);
      } catch (error) {
        throw new Error(`${name} (${address}${path}): ${error.message}`);
      }
    }
  }
  return times;
}

function compare(times, isOfGroup) {
  const most = isOfGroup ? MOST_OF_A_GROUP : MOST;
  return ['afresh', 'within'].map(how => {
    const [small, large] = times.map(one => medianOf(one[how]));
    const isTooSlow = small > most[how] || large > most[how];
    const isWorse =
      !isOfGroup && large / small > MOST_RATIO && large - small > IMPERCEPTIBLE;
    return { small, large, holds: !isTooSlow && !isWorse };
  });
}

const rowOf = (name, columns, holds) =>
  [
    `| ${name.padEnd(36)}`,
    ...columns.flatMap(({ small, large }) =>
      [
        small.toFixed(0).padStart(6),
        large?.toFixed(0).padStart(6),
        large && (large / small).toFixed(2),
      ].filter(Boolean),
    ),
    holds ? '' : 'over',
  ].join(' | ');
