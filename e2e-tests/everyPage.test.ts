import type { Page } from '@playwright/test';
import { allViolationsOn, linesOf, type Violation } from './support/axe';
import { everyPage } from './support/pages';
import { expect, test } from './support/test';
import {
  knownOfBackstage,
  VIOLATIONS_OF_BACKSTAGE,
} from './support/violationsOfBackstage';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 900 };

/** Each theme in one language: what axe looks at, a language does not change. */
const WALKS = [
  { theme: 'light', language: 'fr' },
  { theme: 'dark', language: 'en' },
] as const;

/** What changes by itself would be looked at half-way. */
const STANDING =
  '*, ::before, ::after { transition: none !important; animation: none !important }';

const STILL_COMING =
  '.MuiSkeleton-root, .MuiLinearProgress-indeterminate, .MuiCircularProgress-indeterminate';

/** Within the app: what is signed in and fetched already stays. */
async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate(to => {
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

async function hasSidewaysScroll(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document.documentElement.scrollWidth >
      document.documentElement.clientWidth,
  );
}

/** Opens each dialog of the page once, and looks at it. */
async function dialogsOn(
  page: Page,
  look: (what: string, found: Violation[]) => void,
): Promise<number> {
  const openers = page.locator('[aria-haspopup="dialog"]:visible');
  const names = await openers.evaluateAll(all =>
    all.map(one =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').trim(),
    ),
  );
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    // Of a list, the same for each line.
    const kind = name.split(/[\d:«“]/)[0].slice(0, 12);
    if (seen.has(kind)) continue;
    seen.add(kind);
    await openers.nth(index).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    look(
      `dialog “${name}”`,
      await allViolationsOn(page, { part: '[role="dialog"]' }),
    );
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  return seen.size;
}

for (const { theme, language } of WALKS) {
  test(`every page and dialog is for all, ${theme}, in ${language}, and none scrolls sideways`, async ({
    request,
    visitor,
  }) => {
    // Thirty pages, twice, with all their dialogs.
    test.setTimeout(480_000);
    const pages = await everyPage(request);
    const wrong: string[] = [];
    const ofBackstage = new Set<string>();
    let dialogs = 0;
    for (const person of new Set(pages.map(one => one.as))) {
      const page = await visitor(person, language, { follows: 'own clock' });
      await page.addInitScript(
        ([chosen, style]) => {
          localStorage.setItem('theme', chosen);
          addEventListener('DOMContentLoaded', () => {
            const element = document.createElement('style');
            element.textContent = style;
            document.head.append(element);
          });
        },
        [theme, STANDING],
      );
      await page.goto('/itsm');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      // A change of address is heard once a page is shown.
      await expect(page.getByRole('tab').first()).toBeVisible();
      for (const { name, path, shows } of pages.filter(
        one => one.as === person,
      )) {
        await test.step(`${name}, as ${person}`, async () => {
          const look = (what: string, found: Violation[]) => {
            wrong.push(
              ...linesOf(found, name).map(line => `${name}, ${what}: ${line}`),
            );
            for (const one of found) {
              const known = knownOfBackstage(one, name);
              if (known) ofBackstage.add(known.what);
            }
          };
          await goWithin(page, path);
          await expect.soft(page.getByText(shows).first()).toBeVisible();
          await expect.soft(page.locator(STILL_COMING)).toHaveCount(0);
          look('wide', await allViolationsOn(page));
          const row = page.locator('tr.MuiTableRow-hover').first();
          if (await row.isVisible()) {
            const under = { part: 'tbody', colors: true, under: row };
            look('a row under the mouse', await allViolationsOn(page, under));
          }
          if (await hasSidewaysScroll(page))
            wrong.push(`${name}: scrolls, wide`);
          dialogs += await dialogsOn(page, look);

          await page.setViewportSize(NARROW);
          // What a narrow page is made of, the walk in the light has looked at.
          const colors = theme === 'dark';
          look('narrow', await allViolationsOn(page, { colors }));
          if (await hasSidewaysScroll(page))
            wrong.push(`${name}: scrolls, narrow`);
          await page.setViewportSize(WIDE);
        });
      }
    }
    expect(wrong).toEqual([]);
    // As many as there are: fewer would be a walk that looked at nothing.
    expect(dialogs).toBeGreaterThan(25);
    // It may only shrink.
    expect(VIOLATIONS_OF_BACKSTAGE).toHaveLength(2);
    expect([...ofBackstage].sort()).toEqual(
      VIOLATIONS_OF_BACKSTAGE.map(({ what }) => what).sort(),
    );
  });
}
