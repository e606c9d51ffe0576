import { moveClock, register, releaseClock } from './support/server';
import { TicketScreen } from './support/TicketScreen';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const BENEFICIARY = 'camille.durand';
const CONTRACTOR = 'alex.moreau';

test.beforeEach(({ request }) => moveClock(request, '2027-03-02T09:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

for (const language of LANGUAGES) {
  test(`where to go and whom to call, said by the establishment and corrected by the contractor, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { id } = await register(request, BENEFICIARY, {
      machine: 'nantes-dpi-01',
      title: 'Ventilateur bruyant',
    });
    const camille = new TicketScreen(
      await visitor(BENEFICIARY, language),
      language,
    );
    await camille.open(id);
    await camille.act('set-access', {
      'ticketPage.field.siteContact': 'Ada Roux',
      'ticketPage.field.callBackNumber': '02 40 00 12 34',
    });

    const alex = new TicketScreen(
      await visitor(CONTRACTOR, language),
      language,
    );
    await alex.open(id);
    const access = alex.page.getByRole('region', {
      name: word(language, 'ticketPage.access.title'),
    });
    await expect(
      access.getByRole('link', { name: '02 40 00 12 34' }),
    ).toHaveAttribute('href', 'tel:0240001234');
    await alex.act('set-access', { 'ticketPage.field.room': 'Salle 2' });
    await expect(access).toContainText('Salle 2');
    await expect(access).toContainText('Ada Roux');
  });
}
