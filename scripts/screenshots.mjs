// `node scripts/screenshots.mjs [<address> [<picture> …]]`: the pictures of README.md and of docs/pages.md, from the demonstration that "npm start" runs.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { parse } from 'yaml';
import { findChromium } from './lib/chromium.mjs';
import { say } from './lib/console.mjs';
import { root } from './lib/paths.mjs';
import { Visitor } from './walk/Visitor.mjs';

const [address = 'http://localhost:3000', ...chosen] = process.argv.slice(2);
const folder = join(root, 'docs/images');

const machine = 'cholet-sauv-01';

/** The page of the first of a list, by where its link leads. */
async function openFirst(page, list, thing) {
  await page.goto(list);
  await page.locator(`main a[href*="${thing}"]`).first().click();
  await isThere(page);
}

/** Its own content, and not what holds its place. */
async function isThere(page) {
  await page.waitForFunction(
    () =>
      document.querySelector('main')?.innerText.length > 200 &&
      !document.querySelector(
        '[class*="MuiSkeleton"], [class*="Progress-indeterminate"]',
      ),
  );
}

/** What each picture shows, to whom, and how high it is. */
const pictures = [
  {
    file: 'incidents.png',
    person: 'Camille Durand',
    height: 1000,
    async show(page) {
      await page.goto('/itsm');
      await page.locator('[data-ticket-link]').nth(3).waitFor();
    },
  },
  {
    file: 'ticket.png',
    person: 'Alex Moreau',
    height: 1000,
    async show(page) {
      // Suspended over a week-end, with the agreement of the establishment.
      await page.goto('/itsm?view=all&q=carte+r%C3%A9seau+remplacer');
      await page
        .getByRole('row', { name: /carte réseau à remplacer/ })
        .getByRole('link')
        .first()
        .click();
      await page.getByText('Comment ce délai est compté').waitFor();
    },
  },
  {
    file: 'declare.png',
    person: 'Camille Durand',
    height: 1275,
    async show(page, visitor) {
      await page.goto('/itsm/new');
      await page
        .getByLabel('Machine', { exact: false })
        .first()
        .fill('nantes-labo-01');
      await page.getByRole('option', { name: 'nantes-labo-01' }).click();
      await visitor.fill({
        'En une ligne': 'Erreurs mémoire depuis le redémarrage',
        'En détail':
          'Le serveur du laboratoire répond lentement ; la console signale des erreurs mémoire. Rien n’a été tenté.',
        'Le travail d’un service': true,
        'Dans la journée': true,
      });
      await visitor.sees('rétablissement au plus tard');
    },
  },
  {
    file: 'machine.png',
    person: 'Sacha Benoit',
    height: 840,
    async show(page) {
      await page.goto('/catalog');
      await page.getByRole('link', { name: machine }).click();
      await page.getByText('BC-DEMO-CHO-2026').first().waitFor();
    },
  },
  {
    file: 'machine-incidents.png',
    person: 'Dominique Lefèvre',
    height: 900,
    async show(page) {
      await page.goto('/catalog');
      await page.getByRole('link', { name: 'nantes-dpi-01' }).click();
      await page.waitForURL('**/resource/**');
      await page.goto(`${page.url()}/tickets`);
      await page.locator('[data-ticket-link]').first().waitFor();
    },
  },
  {
    file: 'ticket-paper.png',
    person: 'Camille Durand',
    height: 1100,
    async show(page) {
      await openFirst(page, '/itsm?view=all', '/itsm/tickets/');
      await page.goto(`${page.url()}/print`);
      await isThere(page);
    },
  },
  {
    file: 'report.png',
    person: 'Claude Garnier',
    height: 1100,
    show: page =>
      openFirst(page, '/itsm/service-levels/reports', '/reports/RAP-'),
  },
  {
    file: 'penalty.png',
    person: 'Claude Garnier',
    height: 900,
    show: page =>
      openFirst(page, '/itsm/service-levels/penalties', '/penalties/PEN-'),
  },
  {
    file: 'yearly-list.png',
    person: 'Alex Moreau',
    height: 900,
    show: page =>
      openFirst(
        page,
        '/itsm/obsolescence?view=lists&establishment=440999019',
        '/obsolescence/lists/',
      ),
  },
  {
    file: 'search.png',
    person: 'Camille Durand',
    height: 900,
    async show(page) {
      await page.goto('/search?query=nantes-dpi-01');
      await page.getByRole('link', { name: /INC-/ }).first().waitFor();
      await isThere(page);
    },
  },
];

/** Pages as they are found: of those that are walked, those that have pictures. */
const pages = parse(readFileSync(join(root, 'e2e-tests/pages.yaml'), 'utf8'))
  .flatMap(({ path, shows, pictures: taken = {} }) =>
    Object.entries(taken).map(([name, person]) => ({
      name,
      person,
      path,
      shows,
    })),
  )
  .map(({ name, person, path, shows }) => ({
    file: `${name}.png`,
    person,
    height: 900,
    async show(page) {
      await page.goto(path);
      const shown = page.getByText(new RegExp(shows)).first();
      await shown.waitFor();
      await isThere(page);
      await shown.scrollIntoViewIfNeeded();
    },
  }));

const asked = [...pictures, ...pages].filter(
  ({ file }) => chosen.length === 0 || chosen.includes(file),
);

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const { file, person, height, show } of asked) {
    const visitor = await Visitor.signIn(browser, address, person);
    const { page } = visitor;
    await page.setViewportSize({ width: 1440, height });
    await show(page, visitor);
    await page.waitForLoadState('networkidle');
    await page.mouse.move(0, 0);
    await page.screenshot({
      path: join(folder, file),
      animations: 'disabled',
      caret: 'hide',
    });
    say(`docs/images/${file}`);
  }
} finally {
  await browser.close();
}
