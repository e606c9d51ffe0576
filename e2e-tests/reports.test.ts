import { violationsOn } from './support/axe';
import { expect, test } from './support/test';
import { LANGUAGES, patternOf, word } from './support/words';

const CONTRACTOR = 'alex.moreau';
const COORDINATOR = 'claude.garnier';
const REFERENT = 'dominique.lefevre';
const NANTES = '440999019';

/** A report is made once its figures have rested for two minutes. */
const MADE_WITHIN_MS = 300_000;

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  test(`the contractor completes the synthesis of the quarter, the coordinator reads it, in ${language}`, async ({
    visitor,
  }) => {
    test.setTimeout(MADE_WITHIN_MS + 120_000);
    const contractor = await visitor(CONTRACTOR, language);
    const reports = contractor.getByRole('list', {
      name: say('reports.title'),
    });
    // A quarter without a dysfunction has nothing to write of: the clock that
    // other tests moved ahead has such quarters made as well.
    const withDysfunctions = reports
      .getByRole('listitem')
      .filter({
        hasText: new RegExp(
          [say('reports.axes_one'), say('reports.axes_other')]
            .map(text => patternOf(text.replace('{{count}}', '')))
            .join('|'),
        ),
      })
      .first()
      .getByRole('link');
    await expect(async () => {
      await contractor.goto('/itsm/service-levels/reports?kind=quarterly');
      await expect(withDysfunctions).toBeVisible();
    }).toPass({ timeout: MADE_WITHIN_MS });
    expect(await violationsOn(contractor)).toEqual([]);
    await withDysfunctions.click();
    await expect(contractor).toHaveURL(/\/reports\/RAP-\d{4}-\d{6}$/);
    await contractor
      .getByRole('button', { name: say('reports.axis.write') })
      .click();
    // Another one each time: what is written already is not sent again.
    const axis = `Micrologiciel 2.90 partout (${language}, ${Date.now()})`;
    await contractor.locator('#axis-0').fill(axis);
    await contractor.locator('#axis-day-0').fill('2027-01-31');
    expect(await violationsOn(contractor)).toEqual([]);
    await contractor
      .getByRole('button', { name: say('reports.axis.send') })
      .click();
    await expect(contractor.getByText(axis)).toBeVisible();

    const coordinator = await visitor(COORDINATOR, language);
    await coordinator.goto(contractor.url());
    await expect(coordinator.getByText(axis)).toBeVisible();
    await expect(
      coordinator.getByRole('button', { name: say('reports.axis.write') }),
    ).toHaveCount(0);
    // Sent again with it, to the coordinator and the desk.
    await expect(
      coordinator.getByRole('list', { name: say('reports.sent') }),
    ).not.toBeEmpty({ timeout: 60_000 });
    expect(await violationsOn(coordinator)).toEqual([]);
    for (const format of ['pdf', 'xlsx'] as const) {
      const kept = coordinator.waitForEvent('download');
      await coordinator
        .getByRole('button', { name: say(`reports.file.${format}`) })
        .click();
      expect((await kept).suggestedFilename()).toMatch(
        new RegExp(`^RAP-\\d{4}-\\d{6}-.*\\.${format}$`),
      );
    }
  });

  test(`the referent keeps the report of the month, and the view of the dashboard, in ${language}`, async ({
    visitor,
  }) => {
    test.setTimeout(MADE_WITHIN_MS + 120_000);
    const referent = await visitor(REFERENT, language);
    const reports = referent.getByRole('list', { name: say('reports.title') });
    await expect(async () => {
      await referent.goto(`/itsm/service-levels?establishment=${NANTES}`);
      await referent.getByRole('link', { name: say('reports.title') }).click();
      await expect(reports.getByRole('link').first()).toBeVisible();
    }).toPass({ timeout: MADE_WITHIN_MS });
    await reports.getByRole('link').first().click();
    await expect(
      referent.getByRole('table', { name: say('reports.figures') }),
    ).toBeVisible();
    expect(await violationsOn(referent)).toEqual([]);
    await referent
      .getByRole('link', { name: say('reports.figures.open') })
      .click();
    const kept = referent.waitForEvent('download');
    await referent
      .getByRole('button', { name: say('documents.download') })
      .click();
    await referent
      .getByRole('menuitem', { name: say('reports.view.pdf') })
      .click();
    expect((await kept).suggestedFilename()).toMatch(
      new RegExp(`${NANTES}-\\d{4}-\\d{2}\\.pdf$`),
    );
  });
}
