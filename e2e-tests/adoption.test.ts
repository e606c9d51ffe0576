import { violationsOn } from './support/axe';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const REFERENT = 'referent.annecy';
const BENEFICIARY = 'beneficiaire.annecy';
const MACHINE = 'annecy-nas-01';
const WRONG = 'annecy-archive-01';

test.setTimeout(240_000);

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  test(`a machine that others wrote into the catalog is in the fleet, and an incident is declared on it from there, in ${language}`, async ({
    visitor,
  }) => {
    const page = await visitor(BENEFICIARY, language);
    const list = page.getByRole('table', { name: say('fleet.list') });
    await expect(async () => {
      // The catalog is looked at every minute.
      await page.goto(`/itsm/fleet?q=${MACHINE}`);
      await expect(list).toContainText(say('adoption.comes'), {
        timeout: 10_000,
      });
    }).toPass({ timeout: 120_000 });
    await list.getByRole('link', { name: MACHINE, exact: true }).click();
    await expect(page).toHaveURL(`/catalog/default/resource/${MACHINE}`);
    const source = page.getByRole('region', { name: say('adoption.title') });
    await expect(source).toContainText(`resource:default/${MACHINE}`);
    await expect(page.getByText('BC-ANY-2025-07').first()).toBeVisible();
    // Cards that are not ours come later, each after a wheel without a name.
    await expect(async () => {
      expect(await violationsOn(page)).toEqual([]);
    }).toPass({ timeout: 60_000 });

    await page
      .getByRole('button', { name: say('common.declare') })
      .or(page.getByRole('link', { name: say('common.declare') }))
      .first()
      .click();
    await expect(
      page.getByRole('textbox', { name: say('declare.machine.label') }),
    ).toHaveValue(MACHINE);
    const title = `Volume illisible (${language})`;
    await page.getByLabel(say('declare.what.title')).fill(title);
    await page
      .getByLabel(say('declare.what.description'))
      .fill('Depuis ce matin.');
    for (const key of ['declare.impact.2', 'declare.urgency.2'] as const) {
      await page.getByRole('radio', { name: say(key) }).check();
    }
    await page.getByRole('button', { name: say('declare.send') }).click();
    await page.waitForURL(/\/itsm\/tickets\/INC-\d{4}-\d{6}$/);
    const number = page.url().split('/').pop() ?? '';

    await page.goto(`/catalog/default/resource/${MACHINE}/tickets`);
    await expect(
      page.getByRole('link', { name: number, exact: true }),
    ).toBeVisible();
  });

  test(`the referent is told which resource cannot be a machine, and why, in ${language}`, async ({
    visitor,
  }) => {
    const page = await visitor(REFERENT, language);
    await expect(async () => {
      await page.goto('/itsm/fleet');
      await page
        .getByRole('button', { name: say('adoption.faults.show') })
        .click({ timeout: 10_000 });
    }).toPass({ timeout: 120_000 });
    const faults = page.getByRole('list', {
      name: say('adoption.faults.list'),
    });
    await expect(faults).toContainText(WRONG);
    await expect(faults).toContainText('spec.hardware.warrantyEnd');
    expect(await violationsOn(page)).toEqual([]);
  });
}
