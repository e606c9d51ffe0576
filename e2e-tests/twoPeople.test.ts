import { moveClock, register, releaseClock } from './support/server';
import { TicketScreen } from './support/TicketScreen';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const BENEFICIARY = 'camille.durand';
const CONTRACTOR = 'alex.moreau';
const SOLUTION = 'Carte réseau remplacée, agrégat de liens rétabli.';

test.beforeEach(({ request }) => moveClock(request, '2027-02-16T09:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

for (const language of LANGUAGES) {
  test(`two people on one ticket: the second sees what changed, keeps what was typed and succeeds, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { id } = await register(request, BENEFICIARY, {
      machine: 'nantes-dpi-01',
      title: 'Carte réseau instable',
    });
    const camille = new TicketScreen(
      await visitor(BENEFICIARY, language),
      language,
    );
    const alex = new TicketScreen(
      await visitor(CONTRACTOR, language),
      language,
    );
    await camille.open(id);
    await alex.open(id);
    const theirs = await camille.begin('change-priority', {
      impact: { choose: 'ticketPage.impact.1' },
      urgency: { choose: 'ticketPage.urgency.1' },
      'ticketPage.field.reason': 'Les soins sont touchés.',
    });
    const form = await alex.begin('restore', {
      'ticketPage.field.solution': SOLUTION,
    });

    await theirs.getByRole('button').last().click();
    await expect(theirs).toBeHidden();
    await form.getByRole('button').last().click();

    const notice = form.getByRole('alert');
    await expect(notice).toContainText('Camille Durand');
    await expect(notice).toContainText(
      word(language, 'ticketPage.past.change-priority').replace(
        '{{priority}}',
        '1',
      ),
    );
    await expect(
      form.getByLabel(word(language, 'ticketPage.field.solution')),
    ).toHaveValue(SOLUTION);

    await form
      .getByRole('button', { name: word(language, 'ticketPage.acts.retry') })
      .click();
    await expect(form).toBeHidden();
    await expect(alex.page.getByText(SOLUTION)).toBeVisible();
    await expect(
      alex.page.getByText(word(language, 'ticketPage.done.restore')),
    ).toBeVisible();
  });
}
