import { violationsOn } from './support/axe';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const CONTRACTOR = 'alex.moreau';
const REFERENT = 'dominique.lefevre';
const NANTES = '440999019';

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  test(`the contractor finds the yearly list of an establishment, the referent keeps it as a file, in ${language}`, async ({
    visitor,
  }) => {
    const contractor = await visitor(CONTRACTOR, language);
    const lists = contractor.getByRole('list', {
      name: say('anniversaries.title'),
    });
    // It is made by a task once its order is recorded.
    await expect(async () => {
      await contractor.goto(
        `/itsm/obsolescence?view=lists&establishment=${NANTES}`,
      );
      await expect(lists.getByRole('link').first()).toBeVisible();
    }).toPass();
    expect(await violationsOn(contractor)).toEqual([]);
    await lists.getByRole('link').first().click();
    await expect(contractor).toHaveURL(/\/lists\/LAO-\d{4}-\d{6}$/);
    // The page says so by itself once it is known to whom it goes.
    await expect(
      contractor.getByRole('list', { name: say('anniversaries.sent') }),
    ).not.toBeEmpty({ timeout: 60_000 });
    expect(await violationsOn(contractor)).toEqual([]);

    const referent = await visitor(REFERENT, language);
    await referent.goto(`/itsm/establishments/${NANTES}`);
    await referent
      .getByRole('list', { name: say('anniversaries.title') })
      .getByRole('link')
      .first()
      .click();
    for (const format of ['pdf', 'xlsx'] as const) {
      const kept = referent.waitForEvent('download');
      await referent
        .getByRole('button', { name: say(`anniversaries.file.${format}`) })
        .click();
      expect((await kept).suggestedFilename()).toMatch(
        new RegExp(`^LAO-\\d{4}-\\d{6}-.*\\.${format}$`),
      );
    }
    await referent
      .getByRole('list', { name: say('anniversaries.situation.ending') })
      .getByRole('link', { name: /^OBS-/ })
      .first()
      .click();
    await expect(
      referent.getByRole('heading', { name: /^OBS-/ }),
    ).toBeVisible();
  });
}
