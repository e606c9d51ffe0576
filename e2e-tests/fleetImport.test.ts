import { readFile } from 'node:fs/promises';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const REFERENT = 'dominique.lefevre';
const SITE = '440000271';

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  test(`the referent imports a file of their own: columns, errors, changes, applied, in ${language}`, async ({
    visitor,
  }) => {
    const serial = `E2E-${language.toUpperCase()}-1`;
    const name = `nantes-import-${language}`;
    const page = await visitor(REFERENT, language);
    await page.goto('/itsm/fleet');
    await page
      .getByRole('link', { name: say('fleet.import'), exact: true })
      .or(page.getByRole('button', { name: say('fleet.import'), exact: true }))
      .click();
    await page.getByTestId('inventory').setInputFiles({
      name: `parc-${language}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(
        [
          'FINESS;Nom;Marque;Modèle;Famille CMDB;S/N',
          `${SITE};${name};Hewlett-Packard;ProLiant DL380 Gen11;Serveur x86;${serial}`,
          `${SITE};${name}-2;HPE;ProLiant DL380 Gen11;Grille-pain;${serial}-2`,
        ].join('\r\n'),
      ),
    });

    // What the columns are: said once, remembered by the second language.
    const family = page.getByLabel(
      say('import.mapping.of').replace('{{header}}', 'Famille CMDB'),
    );
    await family.selectOption('category');
    await page
      .getByRole('button', { name: say('import.check'), exact: true })
      .click();

    const faults = page.getByRole('region', { name: say('import.faults') });
    await expect(faults).toContainText('E3');
    await expect(faults).toContainText('Grille-pain');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: say('import.corrections') }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`parc-${language}.csv`);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.split('\r\n')[2]).toMatch(/Grille-pain;.*-2;.+/);

    await page.getByRole('button', { name: say('import.toPreview') }).click();
    await expect(
      page.getByText(say('import.outcomeOf.added').replace('{{name}}', name)),
    ).toBeVisible();
    await page
      .getByRole('button', { name: say('import.applyGood_one'), exact: true })
      .click();
    await expect(page.getByText(say('import.applied.kept'))).toBeVisible();
    await page.getByRole('link', { name: say('import.seeFleet') }).click();

    await page
      .getByRole('searchbox', { name: say('fleet.searchLabel') })
      .fill(serial);
    const list = page.getByRole('table', { name: say('fleet.list') });
    await expect(list.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(page).toHaveURL(/q=E2E/);
  });
}
