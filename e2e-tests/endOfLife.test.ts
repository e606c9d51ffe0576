import { violationsOn } from './support/axe';
import { moveClock, releaseClock } from './support/server';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const CONTRACTOR = 'alex.moreau';
const REFERENT = 'referent.colmar';
const PAGE = '/itsm/obsolescence?view=models';
const MODEL = 'Cisco UCS B200 M5';

test.beforeEach(({ request }) => moveClock(request, '2026-12-01T09:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  test(`the contractor sees which models end, imports a table and writes the notice of one, in ${language}`, async ({
    visitor,
  }) => {
    const contractor = await visitor(CONTRACTOR, language);
    await contractor.goto(PAGE);
    const models = contractor.getByRole('list', {
      name: say('endOfLife.list'),
    });
    await expect(models.getByText('HPE Synergy 480 Gen10')).toBeVisible();
    await expect(
      contractor.getByRole('list', { name: say('endOfLife.matches.list') }),
    ).toContainText('Lenovo ThinkSystem SR650 V3');
    expect(await violationsOn(contractor)).toEqual([]);

    await contractor
      .getByRole('button', { name: say('endOfLife.import') })
      .click();
    const form = contractor.getByRole('dialog');
    const file = form.getByLabel(say('endOfLife.import.file'), { exact: true });
    await file.setInputFiles({
      name: `fins-${language}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(
        [
          'Constructeur;Modèle;Fin des pièces détachées;Source;Vu le',
          `Hitachi;VSP E590;30/09/${
            language === 'fr' ? 2028 : 2029
          };Courrier;01/11/2026`,
        ].join('\n'),
      ),
    });
    await form
      .getByRole('button', { name: say('endOfLife.import.check') })
      .click();
    await form
      .getByRole('button', { name: say('endOfLife.import.apply') })
      .click();
    await expect(
      contractor.getByText(say('endOfLife.import.done')),
    ).toBeVisible();
    await expect(models.getByText('Hitachi VSP E590')).toBeVisible();

    await contractor
      .getByRole('button', {
        name: say('endOfLife.draftOf').replace('{{model}}', MODEL),
      })
      .click();
    const draft = contractor.getByRole('dialog');
    await expect(draft.getByText('colmar-lame-01')).toBeVisible();
    await expect(draft.getByText('colmar-lame-02')).toBeVisible();
    await expect(draft.getByLabel(say('notices.field.lastDay'))).toHaveValue(
      '2028-01-31',
    );
    await draft.getByRole('button', { name: say('notices.cancel') }).click();
  });

  test(`a referent sees the models of their own establishment, on a phone too, in ${language}`, async ({
    visitor,
  }) => {
    const referent = await visitor(REFERENT, language);
    await referent.setViewportSize({ width: 375, height: 800 });
    await referent.goto(PAGE);
    const models = referent.getByRole('list', { name: say('endOfLife.list') });
    await expect(models.getByText(MODEL)).toBeVisible();
    await expect(models.getByText('HPE Synergy 480 Gen10')).toHaveCount(0);
    await expect(
      referent.getByRole('button', { name: say('endOfLife.import') }),
    ).toHaveCount(0);
    expect(await violationsOn(referent)).toEqual([]);
    const isWide = await referent.evaluate(
      () =>
        document.documentElement.scrollWidth >
        document.documentElement.clientWidth,
    );
    expect(isWide).toBe(false);
  });
}
