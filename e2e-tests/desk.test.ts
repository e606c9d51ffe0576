import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { HucreSpreadsheetReader } from '../plugins/itsm-backend/src/spreadsheet';
import { moveClock, register, releaseClock } from './support/server';
import { expect, test } from './support/test';
import { LANGUAGES, type Language, word } from './support/words';

const BENEFICIARY = 'camille.durand';
const ALEX = 'alex.moreau';

test.setTimeout(180_000);
test.beforeEach(({ request }) => moveClock(request, '2027-02-16T09:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

const numbersOn = (page: Page) =>
  page
    .locator('[data-ticket-link]')
    .evaluateAll(links => links.map(link => link.textContent ?? ''));
const view = (page: Page, language: Language, key: 'mine' | 'queue') =>
  page.getByRole('tab', { name: word(language, `list.view.${key}`) });

for (const language of LANGUAGES) {
  test(`the queue has what nobody took, the next to be late on top, and downloads as it is, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const calm = await register(request, BENEFICIARY, {
      machine: 'nantes-calcul-01',
      title: 'Cinquante heures',
    });
    const pressing = await register(request, BENEFICIARY, {
      machine: 'nantes-urg-01',
      title: 'Quatre heures',
    });
    const page = await visitor(ALEX, language);
    await page.goto('/itsm');
    await expect(view(page, language, 'mine')).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await view(page, language, 'queue').click();
    await expect(page.getByText('Quatre heures').first()).toBeVisible();
    const listed = await numbersOn(page);
    expect(listed.indexOf(pressing.id)).toBeGreaterThanOrEqual(0);
    expect(listed.indexOf(calm.id)).toBeGreaterThan(
      listed.indexOf(pressing.id),
    );

    const downloading = page.waitForEvent('download');
    await page
      .getByRole('button', { name: word(language, 'list.export') })
      .click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('incidents-2027-02-16.xlsx');
    const { rows } = await new HucreSpreadsheetReader().readFirstSheet(
      await readFile(await download.path()),
    );
    expect(rows.slice(1).map(([number]) => number)).toEqual(listed);
  });
}
