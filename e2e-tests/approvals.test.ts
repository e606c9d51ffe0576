import { moveClock, register, releaseClock } from './support/server';
import { TicketScreen } from './support/TicketScreen';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const BENEFICIARY = 'camille.durand';
const CONTRACTOR = 'alex.moreau';

test.setTimeout(180_000);
test.beforeEach(({ request }) => moveClock(request, '2027-04-06T09:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  test(`an approval is awaited for three working days, and the desk sees so, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { id } = await register(request, BENEFICIARY, {
      machine: 'nantes-dpi-01',
      title: 'Alimentation en défaut',
    });
    const desk = new TicketScreen(
      await visitor(CONTRACTOR, language),
      language,
    );
    await desk.open(id);
    await desk.act('restore', {
      'ticketPage.field.solution': 'Alimentation remplacée',
      'ticketPage.field.backInOperation': true,
    });

    // From Tuesday to Friday, 11:00 in Paris.
    await moveClock(request, '2027-04-09T09:00:00Z');
    await desk.page.goto('/itsm?view=approvals');
    const row = desk.page.getByRole('row').filter({ hasText: id });
    await expect(row).toContainText(
      say('list.approval.days_other').replace('{{count}}', '3'),
    );
  });
}
