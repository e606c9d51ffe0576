import { moveClock, register, releaseClock } from './support/server';
import { TicketScreen } from './support/TicketScreen';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const BENEFICIARY = 'camille.durand';
const REFERENT = 'dominique.lefevre';
const CONTRACTOR = 'alex.moreau';
const PHONE = { width: 375, height: 812 };
/** The least a thumb needs, in pixels. */
const TOUCH_TARGET = 44;

test.setTimeout(240_000);
test.beforeEach(({ request }) => moveClock(request, '2027-03-09T09:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  test(`the establishment is told who comes before they do, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { id } = await register(request, BENEFICIARY, {
      machine: 'nantes-dpi-01',
      title: 'Disque en échec',
    });
    const alex = new TicketScreen(
      await visitor(CONTRACTOR, language),
      language,
    );
    await alex.open(id);
    const form = await alex.begin('announce-visit', {
      'ticketPage.field.expectedAt': '2027-03-09T14:30',
    });
    await form.getByLabel(say('ticketPage.field.staffIds')).fill('Belkacem');
    await alex.page.getByRole('option', { name: /Karim Belkacem/ }).click();
    await form.getByRole('button').last().click();
    await expect(form).toBeHidden();

    const camille = new TicketScreen(
      await visitor(BENEFICIARY, language),
      language,
    );
    await camille.open(id);
    const visit = camille.page.getByTestId('visit');
    await expect(visit).toContainText('Karim Belkacem');
    await expect(visit).toContainText('badge T-1044');
    await expect(visit).toContainText('14:30');
  });

  test(`on a phone two taps begin an intervention, and its end tells parts and levels, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { id } = await register(request, BENEFICIARY, {
      machine: 'nantes-dpi-01',
      title: 'Disque en échec',
    });
    const dominique = new TicketScreen(
      await visitor(REFERENT, language),
      language,
    );
    await dominique.open(id);
    await dominique.act('choose-data-media', {
      'ticketPage.field.choice': { choose: 'ticketPage.fate.destroyed' },
    });

    const page = await visitor(CONTRACTOR, language);
    await page.setViewportSize(PHONE);
    const alex = new TicketScreen(page, language);
    await alex.open(id);
    const start = page.getByRole('button', {
      name: say('ticketPage.act.start-intervention'),
      exact: true,
    });
    await expect(start).toBeInViewport();
    const box = await start.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(TOUCH_TARGET);
    await start.click();
    await page
      .getByRole('dialog')
      .getByRole('button', {
        name: say('ticketPage.act.start-intervention'),
        exact: true,
      })
      .click();
    await expect(
      page.getByText(say('ticketPage.done.start-intervention')),
    ).toBeVisible();

    const part = await alex.begin('replace-part', {
      'ticketPage.field.reference': '872479-B21',
    });
    await part
      .getByLabel(say('ticketPage.field.part'))
      .selectOption({ label: say('ticketPage.component.disk') });
    // What the establishment chose is chosen: its numbers are left to give.
    await expect(
      part.getByRole('radio', { name: say('ticketPage.fate.destroyed') }),
    ).toBeChecked();
    for (const [field, value] of [
      ['ticketPage.field.serialRemoved', 'S4X0A1'],
      ['ticketPage.field.certificate', 'BROY-118'],
    ] as const) {
      await part.getByLabel(say(field)).fill(value);
    }
    await part.getByRole('button').last().click();
    await expect(part).toBeHidden();

    const end = await alex.begin('end-intervention', {
      'ticketPage.field.workDone': 'Disque remplacé',
    });
    await end
      .getByRole('button', { name: say('ticketPage.field.more') })
      .click();
    for (const [field, value] of [
      ['ticketPage.field.firmwareBefore', 'HPG3'],
      ['ticketPage.field.firmwareAfter', 'HPG4'],
    ] as const) {
      await end.getByLabel(say(field)).fill(value);
    }
    await end.getByRole('button').last().click();
    await expect(end).toBeHidden();
    await alex.act('propose-workaround', {
      'ticketPage.field.workaround': 'Second nœud en service',
    });

    await dominique.open(id);
    await dominique.page
      .getByRole('tab', { name: say('ticketPage.tab.interventions') })
      .click();
    const told = dominique.page.getByRole('tabpanel');
    for (const words of ['872479-B21', 'S4X0A1', 'BROY-118', 'HPG3', 'HPG4']) {
      await expect(told.getByText(words).first()).toBeVisible();
    }
    await dominique.act('accept-workaround');
  });
}
