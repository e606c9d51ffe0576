import { moveClock, register, releaseClock } from './support/server';
import { TicketScreen } from './support/TicketScreen';
import { expect, test } from './support/test';
import { LANGUAGES, patternOf, word } from './support/words';

const BENEFICIARY = 'camille.durand';
/** Ten working hours. */
const PRINCIPAL = 'nantes-san-01';
/** Four working hours. */
const STRICT = 'nantes-dpi-02';

test.beforeEach(({ request }) => moveClock(request, '2027-03-09T09:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

for (const language of LANGUAGES) {
  test(`a machine is added, whose time holds, and split off, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { id } = await register(request, BENEFICIARY, {
      machine: PRINCIPAL,
      title: 'Coupure de la salle',
    });
    const camille = new TicketScreen(
      await visitor(BENEFICIARY, language),
      language,
    );
    await camille.open(id);
    const { page } = camille;
    const w = (key: Parameters<typeof word>[1]) => word(language, key);

    await test.step('the machine that ends first is named', async () => {
      const form = await camille.begin('add-machine');
      await form.getByLabel(w('ticketPage.field.machineId.add')).fill(STRICT);
      await page.getByRole('option', { name: new RegExp(STRICT) }).click();
      await form
        .getByRole('button', { name: w('ticketPage.act.add-machine') })
        .click();
      await expect(
        page.getByText(w('ticketPage.done.add-machine')),
      ).toBeVisible();
      await expect(page.getByTestId('whose-terms')).toContainText(
        w('ticketPage.machines.termsOf').replace('{{machine}}', STRICT),
      );
    });

    await test.step('split off, it has a ticket of its own', async () => {
      await camille.act('split', {
        'ticketPage.field.title.split': 'Alimentation à remplacer',
        'ticketPage.field.reason': 'Une panne de sa propre alimentation.',
      });
      await expect(page.getByTestId('whose-terms')).toHaveCount(0);
      await page
        .getByRole('tab', { name: w('ticketPage.tab.contract') })
        .click();
      await page
        .getByRole('link', {
          name: new RegExp(
            patternOf(
              w('ticketPage.contract.splitInto').replace('{{number}}', 'INC-'),
            ),
          ),
        })
        .click();
      await expect(
        page.getByRole('heading', { name: 'Alimentation à remplacer' }),
      ).toBeVisible();
    });

    await test.step('another is added and taken off', async () => {
      await camille.open(id);
      const form = await camille.begin('add-machine');
      await form.getByLabel(w('ticketPage.field.machineId.add')).fill(STRICT);
      await page.getByRole('option', { name: new RegExp(STRICT) }).click();
      await form
        .getByRole('button', { name: w('ticketPage.act.add-machine') })
        .click();
      await expect(page.getByTestId('whose-terms')).toBeVisible();
      await camille.act('remove-machine', {
        'ticketPage.field.reason': 'Elle marche.',
      });
      await expect(page.getByTestId('whose-terms')).toHaveCount(0);
    });
  });
}
