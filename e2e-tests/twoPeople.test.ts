import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { moveClock, register, releaseClock } from './support/server';
import { TicketScreen } from './support/TicketScreen';
import { expect, test } from './support/test';
import { type Language, LANGUAGES, word } from './support/words';

const BENEFICIARY = 'camille.durand';
const CONTRACTOR = 'alex.moreau';
const SOLUTION = 'Carte réseau remplacée, agrégat de liens rétabli.';

test.beforeEach(({ request }) => moveClock(request, '2027-02-16T09:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

for (const language of LANGUAGES) {
  /** Both at the same ticket: one ends her form while the other is in his. */
  async function bothAtOnce({
    request,
    visitor,
    isTold,
  }: {
    request: APIRequestContext;
    visitor(user: string, language: Language): Promise<Page>;
    isTold: boolean;
  }): Promise<{ alex: TicketScreen; form: Locator }> {
    const { id } = await register(request, BENEFICIARY, {
      machine: 'nantes-dpi-01',
      title: 'Carte réseau instable',
    });
    const camille = new TicketScreen(
      await visitor(BENEFICIARY, language),
      language,
    );
    const page = await visitor(CONTRACTOR, language);
    // A line that opens, and over which no news comes.
    if (!isTold) await page.routeWebSocket(/\/api\/signals/, () => {});
    const alex = new TicketScreen(page, language);
    await camille.open(id);
    await alex.open(id);
    const theirs = await camille.begin('change-priority', {
      impact: { choose: 'ticketPage.impact.1' },
      urgency: { choose: 'ticketPage.urgency.1' },
      'ticketPage.field.reason': 'Les soins sont touchés.',
    });
    const form = await alex.begin('restore', {
      'ticketPage.field.solution': SOLUTION,
      'ticketPage.field.backInOperation': true,
    });
    await theirs.getByRole('button').last().click();
    await expect(theirs).toBeHidden();
    return { alex, form };
  }

  async function expectWhatChanged(form: Locator): Promise<void> {
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
  }

  async function expectRestored(
    alex: TicketScreen,
    form: Locator,
  ): Promise<void> {
    await expect(form).toBeHidden();
    await expect(alex.page.getByText(SOLUTION)).toBeVisible();
    await expect(
      alex.page.getByText(word(language, 'ticketPage.done.restore')),
    ).toBeVisible();
  }

  test(`two people on one ticket: who sends what rests on an older state sees what changed, keeps what was typed and succeeds, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { alex, form } = await bothAtOnce({
      request,
      visitor,
      isTold: false,
    });
    await form.getByRole('button').last().click();
    await expectWhatChanged(form);

    await form
      .getByRole('button', { name: word(language, 'ticketPage.acts.retry') })
      .click();
    await expectRestored(alex, form);
  });

  test(`two people on one ticket: a form that is open says by itself what changed, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { alex, form } = await bothAtOnce({ request, visitor, isTold: true });
    await expectWhatChanged(form);

    await form.getByRole('button').last().click();
    await expectRestored(alex, form);
  });
}
