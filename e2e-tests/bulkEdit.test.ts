import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const REFERENT = 'dominique.lefevre';

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  test(`the referent changes the room of two machines at once, in ${language}`, async ({
    visitor,
  }) => {
    const room = `SALLE-${language.toUpperCase()}`;
    const page = await visitor(REFERENT, language);
    await page.goto('/itsm/fleet');
    const table = page.getByRole('table', { name: say('fleet.list') });
    const names: string[] = [];
    for (const row of [1, 2]) {
      const machine = table.getByRole('row').nth(row);
      names.push(await machine.getByRole('link').first().innerText());
      await machine.getByRole('checkbox').check();
    }
    await page
      .getByRole('region', { name: say('fleetTasks.chosen') })
      .getByRole('button', { name: say('bulk.change'), exact: true })
      .click();
    const dialog = page.getByRole('dialog', {
      name: say('bulk.title.some_other').replace('{{count}}', '2'),
    });
    const fact = language === 'fr' ? 'Salle' : 'Room';
    await dialog.getByRole('checkbox', { name: fact, exact: true }).check();
    await dialog
      .getByLabel(say('bulk.newValue').replace('{{fact}}', fact))
      .fill(room);
    await dialog.getByRole('button', { name: say('bulk.preview') }).click();

    // What was and what will be, machine by machine, before it is done.
    for (const name of names) {
      const changes = page.getByRole('table', {
        name: say('import.changesOf').replace('{{name}}', name),
      });
      await expect(changes.getByRole('row')).toHaveCount(2);
      await expect(changes).toContainText(room);
    }
    await page
      .getByRole('button', { name: say('import.apply'), exact: true })
      .click();
    await expect(page.getByText(say('bulk.kept'))).toBeVisible();
    await page.getByRole('link', { name: say('import.seeFleet') }).click();
    await page
      .getByRole('searchbox', { name: say('fleet.searchLabel') })
      .fill(room);
    for (const name of names) {
      await expect(
        table.getByRole('link', { name, exact: true }),
      ).toBeVisible();
    }
  });
}
