import type { Page } from '@playwright/test';
import { violationsOn } from './support/axe';
import { register } from './support/server';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const BENEFICIARY = 'camille.durand';
const CONTRACTOR = 'alex.moreau';
/** The search reads the desk every minute here. */
const FOUND_WITHIN = 90_000;

const search = (page: Page, term: string) =>
  page.goto(`/search?query=${encodeURIComponent(term)}`);

test('the search finds one’s own incident, and none of another hospital’s', async ({
  request,
  visitor,
}) => {
  test.setTimeout(240_000);
  const mark = Date.now().toString(36);
  const own = await register(request, BENEFICIARY, {
    machine: 'nantes-dpi-01',
    title: `Ventilateur bruyant ${mark}`,
  });
  const foreign = await register(request, CONTRACTOR, {
    machine: 'colmar-lame-01',
    title: `Ventilateur arrêté ${mark}`,
  });
  const linkTo = (page: Page, { id, title }: typeof own) =>
    page.getByRole('link', { name: `${id} ${title}` });

  const contractor = await visitor(CONTRACTOR, 'fr', { follows: 'own clock' });
  await expect(async () => {
    await search(contractor, mark);
    await expect(linkTo(contractor, own)).toBeVisible({ timeout: 5_000 });
    await expect(linkTo(contractor, foreign)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: FOUND_WITHIN });

  for (const language of LANGUAGES) {
    const page = await visitor(BENEFICIARY, language, { follows: 'own clock' });
    await search(page, mark);
    await expect(linkTo(page, own)).toBeVisible();
    await expect(linkTo(page, foreign)).toHaveCount(0);
    const found = page.getByRole('listitem').filter({ has: linkTo(page, own) });
    await expect(found).toContainText('nantes-dpi-01');
    await expect(found).toContainText('CHU de Nantes');
    await expect(found).toContainText(word(language, 'state.registered'));
    expect(await violationsOn(page)).toEqual([]);

    // The machine, whose contract level is said in words.
    await search(page, 'nantes-dpi-01');
    await expect(
      page.getByText(word(language, 'level.vendor-backed')).first(),
    ).toBeVisible();

    await search(page, mark);
    await linkTo(page, own).click();
    await expect(page).toHaveURL(new RegExp(`/itsm/tickets/${own.id}$`));
  }
});
