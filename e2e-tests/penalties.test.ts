import type { Page } from '@playwright/test';
import { violationsOn } from './support/axe';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const CONTRACTOR = 'alex.moreau';
const COORDINATOR = 'claude.garnier';
const REFERENT = 'referent.valenciennes';
const VALENCIENNES = '590999017';

/** Cases are made once the figures of their month have rested for two minutes. */
const MADE_WITHIN_MS = 300_000;

/** The list of the cases that are asked for, once one is there. */
async function open(
  page: Page,
  query: string,
  { title, lifted }: { title: string; lifted: string },
): Promise<void> {
  // What later acts of other tests have lifted asks for no decision.
  const cases = page
    .getByRole('list', { name: title })
    .getByRole('listitem')
    .filter({ hasNotText: lifted });
  await expect(async () => {
    await page.goto(`/itsm/service-levels/penalties?${query}`);
    await expect(cases.getByRole('link').first()).toBeVisible();
  }).toPass({ timeout: MADE_WITHIN_MS });
  expect(await violationsOn(page)).toEqual([]);
  await cases.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/penalties\/PEN-\d{4}-\d{6}$/);
}

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  const WORDS = {
    title: say('penalties.title'),
    lifted: say('penalties.state.lifted'),
  };

  /** Waived first, which is possible from wherever a test before left it. */
  async function waiveThenApply(page: Page, reason: string): Promise<void> {
    await page
      .getByRole('button', { name: say('penalties.act.waive') })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('penalties.act.reason')).fill(reason);
    expect(await violationsOn(page)).toEqual([]);
    await dialog
      .getByRole('button', { name: say('penalties.act.waive') })
      .click();
    const log = page.getByRole('list', { name: say('penalties.log') });
    await expect(log.getByRole('listitem').first()).toContainText(reason);
    await expect(
      page.getByText(say('penalties.state.waived'), { exact: true }).first(),
    ).toBeVisible();
    await page
      .getByRole('button', { name: say('penalties.act.apply') })
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('penalties.act.apply') })
      .click();
    await expect(log.getByRole('listitem').first()).toContainText(
      say('penalties.log.apply'),
    );
    await expect(
      page.getByRole('button', { name: say('penalties.act.apply') }),
    ).toHaveCount(0);
    expect(await violationsOn(page)).toEqual([]);
  }

  test(`the referent waives and applies a penalty of a late service, the contractor reads it, in ${language}`, async ({
    visitor,
  }) => {
    test.setTimeout(MADE_WITHIN_MS + 120_000);
    const referent = await visitor(REFERENT, language);
    await referent.goto(`/itsm/service-levels?establishment=${VALENCIENNES}`);
    await referent
      .getByRole('link', { name: say('penalties.title') })
      .first()
      .click();
    await expect(
      referent.getByRole('heading', { name: say('penalties.title') }),
    ).toBeVisible();
    await open(referent, 'kind=restore-late', WORDS);
    // The incident behind it, and no amount that nobody has given.
    await expect(
      referent.getByRole('link', { name: /^INC-\d{4}-\d{6}$/ }),
    ).toBeVisible();
    await expect(
      referent.getByText(say('penalties.amount.none')),
    ).toBeVisible();
    const reason = `Tempête du matin (${language}, ${Date.now()})`;
    await waiveThenApply(referent, reason);

    const contractor = await visitor(CONTRACTOR, language);
    await contractor.goto(referent.url());
    await expect(contractor.getByText(reason)).toBeVisible();
    await expect(
      contractor.getByText(say('penalties.decides.establishment')),
    ).toBeVisible();
    await expect(
      contractor.getByRole('button', { name: say('penalties.act.waive') }),
    ).toHaveCount(0);
    expect(await violationsOn(contractor)).toEqual([]);
  });

  test(`the coordinator decides on the thresholds of the lot, on a telephone too, in ${language}`, async ({
    visitor,
  }) => {
    test.setTimeout(MADE_WITHIN_MS + 120_000);
    const coordinator = await visitor(COORDINATOR, language);
    await coordinator.setViewportSize({ width: 375, height: 812 });
    await open(coordinator, 'kind=threshold-missed&scale=lot', WORDS);
    await waiveThenApply(
      coordinator,
      `Mois de grève (${language}, ${Date.now()})`,
    );
    const overflow = await coordinator.evaluate(
      () =>
        document.documentElement.scrollWidth -
        document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
