import { machineNamed, moveClock, releaseClock } from './support/server';
import { violationsOn } from './support/axe';
import { TicketScreen } from './support/TicketScreen';
import { expect, test } from './support/test';
import { LANGUAGES, patternOf, type WordKey, word } from './support/words';

const CONTRACTOR = 'alex.moreau';
const REFERENT = 'dominique.lefevre';
const MACHINE = 'nantes-dpi-01';
const HOSPITAL = 'CHU de Nantes';

test.setTimeout(300_000);
test.beforeEach(({ request }) => moveClock(request, '2027-05-12T08:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

for (const language of LANGUAGES) {
  const w = (key: WordKey) => word(language, key);
  const named = (key: WordKey) => new RegExp(`^${patternOf(w(key))}\\s*\\*?$`);

  test(`a name is taken out of a call, which stays, in ${language}`, async ({
    visitor,
  }) => {
    const subject = `Images de Durandine (${language})`;
    const desk = await visitor(CONTRACTOR, language);
    const logged = desk.getByRole('listitem').filter({ hasText: subject });

    await test.step('the desk has written it down', async () => {
      await desk.goto('/itsm/calls');
      await desk
        .getByRole('form', { name: w('calls.new') })
        .locator('[data-field="establishmentId"]')
        .fill('Nantes');
      await desk.getByRole('option', { name: HOSPITAL }).click();
      await desk.getByLabel(named('calls.caller')).fill('Fils de Durandine');
      await desk.getByLabel(named('calls.subject')).fill(subject);
      await desk.getByRole('button', { name: w('calls.log') }).click();
      await expect(logged).toBeVisible();
    });

    await test.step('the referent removes both texts, and says why', async () => {
      const page = await visitor(REFERENT, language);
      await page.goto('/itsm/calls');
      const call = page.getByRole('listitem').filter({ hasText: subject });
      await call
        .getByRole('button', { name: new RegExp(patternOf(w('calls.remove'))) })
        .click();
      const dialog = page.getByRole('dialog');
      for (const text of [subject, 'Fils de Durandine']) {
        await dialog
          .getByRole('checkbox', { name: new RegExp(patternOf(text)) })
          .check();
      }
      await dialog
        .getByLabel(named('calls.remove.reason'))
        .fill(`Un nom (${language})`);
      expect(await violationsOn(page)).toEqual([]);
      await dialog
        .getByRole('button', { name: w('calls.remove.do'), exact: true })
        .click();
      await expect(dialog).toBeHidden();
      await expect(call).toHaveCount(0);
    });

    await test.step('nobody reads it any more; the call says who removed it', async () => {
      await desk.goto('/itsm/calls?from=2027-05-12&to=2027-05-12');
      const call = desk
        .getByRole('listitem')
        .filter({ hasText: `Un nom (${language})` });
      await expect(call).toContainText('Dominique Lefèvre');
      await expect(call).toContainText(w('calls.erased'));
      await expect(desk.getByText(/Durandine/)).toHaveCount(0);
    });
  });

  test(`calls of a period are a view, and a workbook, in ${language}`, async ({
    visitor,
  }) => {
    const page = await visitor(CONTRACTOR, language);
    await page.goto('/itsm/calls?from=2031-01-01');
    await expect(page.getByText(w('calls.noneChosen'))).toBeVisible();
    await page.getByLabel(named('calls.period')).selectOption('all');
    await expect(page).toHaveURL(/\/itsm\/calls$/);
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: w('list.export') }).click();
    const workbook = await started;
    expect(workbook.suggestedFilename()).toMatch(
      /^(appels|calls)-2027-05-12\.xlsx$/,
    );
  });

  test(`the contractor declares what it found itself, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { id } = await machineNamed(request, CONTRACTOR, MACHINE);
    const page = await visitor(CONTRACTOR, language);
    await page.goto(`/itsm/new?machine=${id}`);
    await page.getByLabel(named('declare.call.found')).check();
    await page
      .getByLabel(named('declare.what.title'))
      .fill(`Ventilateur bruyant (${language})`);
    await page
      .getByLabel(named('declare.what.description'))
      .fill('Entendu pendant une visite.');
    for (const key of ['declare.impact.3', 'declare.urgency.3'] as const) {
      await page.getByRole('radio', { name: w(key) }).check();
    }
    await page.getByRole('button', { name: w('declare.send') }).click();
    await page.waitForURL(/\/itsm\/tickets\/INC-2027-\d{6}$/);
    const number = page.url().split('/').pop() ?? '';

    const dominique = new TicketScreen(
      await visitor(REFERENT, language),
      language,
    );
    await dominique.open(number);
    await expect(
      dominique.page.getByText(new RegExp(w('ticketPage.timeline.found'))),
    ).toBeVisible();
  });
}
