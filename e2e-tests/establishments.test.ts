import { moveClock, register, releaseClock } from './support/server';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const REFERENT = 'dominique.lefevre';
const BENEFICIARY = 'camille.durand';
const CONTRACTOR = 'alex.moreau';
const SEVERAL = 'sacha.benoit';

/** Legal FINESS of the establishment of the first two. */
const NANTES = '440999019';
const PAGE = `/itsm/establishments/${NANTES}`;

test.beforeEach(({ request }) => moveClock(request, '2027-03-02T09:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const changeOne = (contact: string) =>
    say('establishment.contact.changeOne').replace('{{contact}}', contact);

  test(`two referents change a contact at once: the second sees what it says now and saves again, in ${language}`, async ({
    visitor,
  }) => {
    const first = await visitor(REFERENT, language);
    const second = await visitor(REFERENT, language);
    const onCall = changeOne(say('establishment.function.on-call'));
    for (const page of [first, second]) {
      await page.goto(PAGE);
      await page.getByRole('button', { name: onCall }).click();
    }
    const phone = say('establishment.field.phone');
    const save = say('establishment.save');
    const number = language === 'fr' ? '06 39 98 44 50' : '06 39 98 44 60';
    const other = language === 'fr' ? '06 39 98 44 51' : '06 39 98 44 61';

    await first.getByRole('dialog').getByLabel(phone).fill(number);
    await first.getByRole('button', { name: save }).click();
    await expect(first.getByRole('dialog')).toBeHidden();
    await expect(
      first.getByRole('link', { name: number.replace(/ /g, '\u00a0') }),
    ).toHaveAttribute('href', `tel:${number.replace(/ /g, '')}`);

    const form = second.getByRole('dialog');
    await form.getByLabel(phone).fill(other);
    await form.getByRole('button', { name: save }).click();
    const notice = form.getByRole('alert');
    await expect(notice).toContainText(number.replace(/ /g, '\u00a0'));
    await expect(form.getByLabel(phone)).toHaveValue(other);

    await form.getByRole('button', { name: save }).click();
    await expect(form).toBeHidden();
    await expect(
      second.getByRole('link', { name: other.replace(/ /g, '\u00a0') }),
    ).toBeVisible();
  });

  test(`the referent publishes a rule, the contractor accepts it on a ticket, the establishment sees who did, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const title = `Consigne du bloc (${language})`;
    const referent = await visitor(REFERENT, language);
    await referent.goto(PAGE);
    await referent
      .getByRole('button', { name: say('establishment.rules.publish') })
      .click();
    const rule = referent.getByRole('dialog');
    await rule.getByLabel(say('establishment.field.title')).fill(title);
    await rule
      .getByLabel(say('establishment.field.text'))
      .fill('Surchaussures obligatoires.');
    await rule
      .getByRole('button', {
        name: say('establishment.rules.doPublish'),
        exact: true,
      })
      .click();
    await expect(rule).toBeHidden();

    const { id } = await register(request, BENEFICIARY, {
      machine: 'nantes-dpi-01',
      title: 'Disque en alerte',
    });
    const contractor = await visitor(CONTRACTOR, language);
    await contractor.goto(`/itsm/tickets/${id}`);
    const read = contractor.getByRole('button', {
      name: say('establishment.rules.readAndAccept'),
    });
    await read.click();
    const rules = contractor.getByRole('dialog');
    await expect(rules.getByText('Surchaussures obligatoires.')).toBeVisible();
    await rules.getByRole('button').last().click();
    await expect(rules).toBeHidden();
    await expect(read).toBeHidden();

    await referent.reload();
    const entry = referent
      .getByRole('listitem')
      .filter({ hasText: title })
      .first();
    await entry
      .getByText(
        say('establishment.rules.acceptedBy_one').replace('{{count}}', '1'),
      )
      .click();
    await expect(entry).toContainText('Alex Moreau');
    await expect(entry).toContainText(id);
  });

  test(`who serves several hospitals finds each by its name, and again the one last in view, in ${language}`, async ({
    visitor,
  }) => {
    const page = await visitor(SEVERAL, language);
    await page.goto('/itsm/establishments');
    const list = page.getByRole('list', {
      name: language === 'fr' ? 'Établissements' : 'Establishments',
    });
    await expect(list.getByRole('listitem')).toHaveCount(3);
    await page
      .getByRole('searchbox', { name: say('establishments.searchLabel') })
      .fill('saumur');
    await expect(list.getByRole('listitem')).toHaveCount(1);

    await page.goto('/itsm');
    const chosen = page.getByLabel(
      language === 'fr' ? 'Établissement' : 'Establishment',
      { exact: true },
    );
    await chosen.fill('Saumur');
    await page.getByRole('option', { name: /Saumur/ }).click();
    await expect(page).toHaveURL(/establishment=490999026/);
    await page.goto('/itsm');
    await expect(page).toHaveURL(/establishment=490999026/);
    await expect(chosen).toHaveValue(/Saumur/);
  });
}
