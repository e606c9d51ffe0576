import {
  machineNamed,
  moveClock,
  releaseClock,
  withdrawNoticesOf,
} from './support/server';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const CONTRACTOR = 'alex.moreau';
const REFERENT = 'dominique.lefevre';

test.beforeEach(({ request }) => moveClock(request, '2027-03-02T09:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const firstDay = language === 'fr' ? '2 mars 2028' : '2 Mar 2028';

  test(`the contractor drafts and notifies a notice, the referent acknowledges it, the machine says so, in ${language}`, async ({
    request,
    visitor,
  }) => {
    await withdrawNoticesOf(request, CONTRACTOR, 'nantes-dpi-01');
    const contractor = await visitor(CONTRACTOR, language);
    await contractor.goto('/itsm/obsolescence');
    await contractor
      .getByRole('button', { name: say('notices.draft') })
      .click();
    const form = contractor.getByRole('dialog');
    await form.getByLabel(say('notices.field.machines')).fill('nantes-dpi-01');
    await contractor.getByRole('option', { name: /nantes-dpi-01/ }).click();
    const day = form.getByLabel(say('notices.field.lastDay'));
    await day.fill('2028-03-01');
    await expect(
      form.getByText(
        say('notices.error.underAYear').replace('{{day}}', firstDay),
      ),
    ).toBeVisible();
    await day.fill('2028-06-30');
    await form
      .getByLabel(say('notices.field.reason'))
      .fill(`Plus de pièces (${language})`);
    await form.getByLabel(say('notices.field.partsProof')).setInputFiles({
      name: 'constructeur.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('No parts are sold any more'),
    });
    await form.getByRole('button', { name: say('notices.save') }).click();
    await contractor.waitForURL(/\/itsm\/obsolescence\/OBS-\d{4}-\d{6}$/);
    await expect(
      contractor.getByText('constructeur.txt').first(),
    ).toBeVisible();
    const url = contractor.url();

    await contractor
      .getByRole('button', { name: say('notices.act.notify') })
      .click();
    await contractor
      .getByRole('dialog')
      .getByRole('button', { name: say('notices.act.notify') })
      .click();
    await expect(
      contractor.getByText(say('notices.state.notified'), { exact: true }),
    ).toBeVisible();

    const referent = await visitor(REFERENT, language);
    await referent.goto(new URL(url).pathname);
    await referent
      .getByRole('button', { name: say('notices.act.acknowledge') })
      .click();
    await referent
      .getByRole('dialog')
      .getByRole('button', { name: say('notices.act.acknowledge') })
      .click();
    await expect(
      referent.getByText(say('notices.state.acknowledged'), { exact: true }),
    ).toBeVisible();

    const { entityRef } = await machineNamed(
      request,
      REFERENT,
      'nantes-dpi-01',
    );
    const [, name] = entityRef.split('/');
    await referent.goto(`/catalog/default/resource/${name}`);
    await expect(
      referent
        .getByText(
          say('notices.banner.leaves').replace(
            '{{day}}',
            language === 'fr' ? '30 juin 2028' : '30 Jun 2028',
          ),
        )
        .first(),
    ).toBeVisible();
  });
}
