import type { Page } from '@playwright/test';
import { violationsOn } from './support/axe';
import { machineNamed } from './support/server';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

// Of an establishment whose imports and declarations no other test looks for.
const REFERENT = 'referent.valenciennes';
const COORDINATOR = 'claude.garnier';
const SITE = '590000618';

/** A day that no test moves the clock to. */
const LATER = '2031-01-01';

const HEADERS =
  'FINESS site;Nom;Constructeur;Modèle;Catégorie;N° de série;Fin de garantie;Niveau après garantie;PSG;GTR;Début de maintenance';

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  /** Applies an inventory of one line, whose headers are those of the template. */
  async function give(page: Page, fileName: string, line: string) {
    await page.goto('/itsm/fleet/import');
    await page.getByTestId('inventory').setInputFiles({
      name: fileName,
      mimeType: 'text/csv',
      buffer: Buffer.from([HEADERS, line].join('\r\n')),
    });
    await page
      .getByRole('button', { name: say('import.check'), exact: true })
      .click();
    await page.getByRole('button', { name: say('import.toPreview') }).click();
    await page
      .getByRole('button', { name: say('import.apply'), exact: true })
      .click();
    await expect(page.getByText(say('import.applied.kept'))).toBeVisible();
  }

  test(`a machine says which terms it will have and from when, in ${language}`, async ({
    visitor,
    request,
  }) => {
    const name = `valenciennes-avenir-${language}-${Date.now()}`;
    const machine = `${SITE};${name};HPE;ProLiant DL380 Gen11;Serveur x86;${name}`;
    const page = await visitor(REFERENT, language);
    await give(
      page,
      'aujourd-hui.csv',
      `${machine};aucune;ré-adossé;HO;10H;2026-01-01`,
    );
    await give(
      page,
      'plus-tard.csv',
      `${machine};aucune;ré-adossé;24x7;4H;${LATER}`,
    );

    const { entityRef } = await machineNamed(request, REFERENT, name);
    await expect(async () => {
      await page.goto(`/catalog/default/resource/${entityRef.split('/')[1]}`);
      await expect(
        page.getByText(say('entity.terms.kind.planned')).first(),
      ).toBeVisible();
    }).toPass({ timeout: 90_000 });
    await page.getByRole('button', { name: say('entity.terms.title') }).click();
    const changes = page.getByRole('list', {
      name: say('entity.terms.changes'),
    });
    await expect(
      changes
        .getByRole('listitem')
        .filter({ hasText: say('entity.terms.kind.planned') }),
    ).toContainText('2031');
    expect(await violationsOn(page)).toEqual([]);
  });

  test(`the fleet is narrowed down to what a notice is told of, in ${language}`, async ({
    visitor,
  }) => {
    const page = await visitor(COORDINATOR, language);
    await page.goto('/itsm/fleet?notice=any');
    const list = page.getByRole('table', { name: say('fleet.list') });
    const mark = say('fleetTasks.notice.mark').split('{{')[0];
    const rows = list.locator('tbody').getByRole('row');
    await expect(rows.first()).toContainText(mark);
    const told = await rows.count();
    await expect(rows.filter({ hasText: mark })).toHaveCount(told);

    await page
      .getByLabel(say('fleetTasks.notice'), { exact: true })
      .selectOption({ label: say('fleetTasks.notice.all') });
    await expect(page).not.toHaveURL(/notice=/);
    await expect(rows.filter({ hasNotText: mark }).first()).toBeVisible();
  });
}
