import { readFile } from 'node:fs/promises';
import { readPdf } from '../plugins/itsm-backend/src/documents/__testUtils__/readPdf';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const REFERENT = 'dominique.lefevre';

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  test(`the label of a machine opens the declaration of its incident, in ${language}`, async ({
    visitor,
  }) => {
    const page = await visitor(REFERENT, language);
    await page.goto('/itsm/fleet');
    const table = page.getByRole('table', { name: say('fleet.list') });
    const row = table.getByRole('row').nth(1);
    const name = await row.getByRole('link').first().innerText();
    await row.getByRole('checkbox').check();
    const bar = page.getByRole('region', { name: say('fleetTasks.chosen') });
    await expect(bar.getByRole('status')).toHaveText(
      say('fleetTasks.count_one').replace('{{count}}', '1'),
    );
    const download = page.waitForEvent('download');
    await bar.getByRole('button', { name: say('fleetTasks.labels') }).click();
    const { pages, links } = readPdf(
      await readFile(await (await download).path()),
    );
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(name);
    expect(links).toHaveLength(1);

    // What the code says is what its words lead to.
    const { pathname, search } = new URL(links[0]);
    await page.goto(`${pathname}${search}`);
    await expect(
      page.getByRole('textbox', { name: say('declare.machine.label') }),
    ).toHaveValue(name);
  });
}
