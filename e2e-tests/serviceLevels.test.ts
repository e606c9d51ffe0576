import { violationsOn } from './support/axe';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const REFERENT = 'dominique.lefevre';
const COORDINATOR = 'claude.garnier';
const NANTES = '440999019';

/** The month before this one: no ticket of another test is in it. */
const lastMonth = () => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1))
    .toISOString()
    .slice(0, 7);
};

/** The number that a figure shows, whatever the language groups it with. */
const numberIn = (text: string | null) =>
  Number((text ?? '').replace(/[^\d]/g, ''));

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  test(`a referent opens a figure and finds as many tickets as it says, in ${language}`, async ({
    visitor,
  }) => {
    const page = await visitor(REFERENT, language);
    const counts = page.getByRole('region').or(page.locator('section'));
    const declared = counts
      .filter({ hasText: say('levels.counts') })
      .getByRole('link', {
        name: new RegExp(say('levels.population.declared')),
      });
    // Figures follow the tickets within seconds.
    await expect(async () => {
      await page.goto(
        `/itsm/service-levels?establishment=${NANTES}&to=${lastMonth()}&span=3`,
      );
      await expect(declared.first()).toBeVisible();
    }).toPass();
    expect(await violationsOn(page)).toEqual([]);
    const figure = numberIn(await declared.first().textContent());
    expect(figure).toBeGreaterThan(10);
    await declared.first().click();
    await expect(page).toHaveURL(/\/service-levels\/tickets\?/);
    const table = page.getByRole('table');
    const more = page.getByRole('button', { name: say('levels.tickets.more') });
    await expect(table).toBeVisible();
    await expect(async () => {
      if (await more.isVisible()) await more.click({ timeout: 2_000 });
      await expect(table.getByRole('row')).toHaveCount(figure + 1, {
        timeout: 2_000,
      });
    }).toPass();
    expect(await violationsOn(page)).toEqual([]);
    await table.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/itsm\/tickets\/INC-/);
  });

  test(`the coordinator sees the lot, and who misses a threshold first, in ${language}`, async ({
    visitor,
  }) => {
    const page = await visitor(COORDINATOR, language);
    const ranked = page.getByRole('table', { name: say('levels.ranked') });
    await expect(async () => {
      await page.goto('/itsm/service-levels?span=12');
      await expect(ranked).toBeVisible();
    }).toPass();
    await expect(
      ranked.getByRole('row').nth(1).getByText(say('levels.rate.missed')),
    ).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    // One by one down to the late tickets of an establishment, with reasons.
    await ranked.getByRole('row').nth(1).getByRole('link').first().click();
    await expect(page).toHaveURL(/establishment=/);
    await expect(
      page.getByRole('table', { name: say('levels.late') }),
    ).toBeVisible();
  });
}
