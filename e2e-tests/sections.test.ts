import type { Page } from '@playwright/test';
import { register } from './support/server';
import { expect, test } from './support/test';
import { LANGUAGES, word, type WordKey } from './support/words';

const BENEFICIARY = 'camille.durand';

test.setTimeout(120_000);

for (const language of LANGUAGES) {
  const say = (key: WordKey) => word(language, key);
  const sections = (page: Page) =>
    page.getByRole('navigation', { name: say('common.sections') });
  const crumbs = (page: Page) =>
    page.getByRole('navigation', { name: 'Breadcrumbs' });
  const section = (page: Page, key: WordKey) =>
    sections(page).getByRole('link', { name: say(key), exact: true });

  test(`a deep page says its section, leads to the others and one up, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { id } = await register(request, BENEFICIARY, {
      machine: 'nantes-dpi-01',
      title: 'Rubriques',
    });
    const page = await visitor(BENEFICIARY, language);
    await page.goto(`/itsm/tickets/${id}`);
    await expect(section(page, 'common.incidents')).toHaveAttribute(
      'aria-current',
      'true',
    );
    await crumbs(page)
      .getByRole('link', { name: say('common.incidents') })
      .click();
    await expect(page).toHaveURL(/\/itsm\/?$/);
    await expect(section(page, 'common.incidents')).toHaveAttribute(
      'aria-current',
      'page',
    );

    await page.goto(`/itsm/tickets/${id}`);
    await section(page, 'common.fleet').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/itsm\/fleet$/);
    await page.goto('/itsm/fleet/import');
    await crumbs(page)
      .getByRole('link', { name: say('common.fleet') })
      .click();
    await expect(page).toHaveURL(/\/itsm\/fleet$/);

    await page.goto('/itsm/nowhere');
    await expect(section(page, 'common.fleet')).toBeVisible();
    await expect(sections(page).locator('[aria-current]')).toHaveCount(0);
  });

  test(`on a phone the section one is in is in view, in ${language}`, async ({
    visitor,
  }) => {
    const page = await visitor(BENEFICIARY, language);
    await page.setViewportSize({ width: 375, height: 700 });
    await page.goto('/itsm/obsolescence/OBS-2026-000001');
    const current = section(page, 'common.obsolescence');
    await expect(current).toHaveAttribute('aria-current', 'true');
    await expect(current).toBeInViewport({ ratio: 1 });
  });
}
