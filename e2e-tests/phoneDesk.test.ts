import type { Page } from '@playwright/test';
import { machineNamed, moveClock, releaseClock } from './support/server';
import { TicketScreen } from './support/TicketScreen';
import { expect, test } from './support/test';
import {
  LANGUAGES,
  type Language,
  patternOf,
  type WordKey,
  word,
} from './support/words';

const CONTRACTOR = 'alex.moreau';
const BENEFICIARY = 'camille.durand';
const MACHINE = 'nantes-dpi-01';
const HOSPITAL = 'CHU de Nantes';

test.setTimeout(300_000);
test.beforeEach(({ request }) => moveClock(request, '2027-04-06T08:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

/** The words and the fields of a person's page. */
function fieldsOf(page: Page, language: Language) {
  const w = (key: WordKey) => word(language, key);
  // The whole name: "Caller" is no "Caller's number"; a star may follow.
  const field = (key: WordKey) =>
    page.getByLabel(new RegExp(`^${patternOf(w(key))}\\s*\\*?$`));
  return {
    w,
    field,
    fill: (key: WordKey, text: string) => field(key).fill(text),
    check: (key: WordKey) => field(key).check(),
    press: (key: WordKey) =>
      page.getByRole('button', { name: w(key), exact: true }).click(),
  };
}

/** What the declaration asks besides the call and the machine. */
async function describeFault(
  page: Page,
  language: Language,
  title: string,
): Promise<void> {
  const { w, fill } = fieldsOf(page, language);
  await fill('declare.what.title', title);
  await fill('declare.what.description', 'Voyant ambre en façade.');
  for (const key of ['declare.impact.2', 'declare.urgency.2'] as const) {
    await page.getByRole('radio', { name: w(key) }).check();
  }
}

async function numberOf(page: Page): Promise<string> {
  await page.waitForURL(/\/itsm\/tickets\/INC-2027-\d{6}$/);
  return page.url().split('/').pop() ?? '';
}

for (const language of LANGUAGES) {
  test(`a call is logged without a ticket, then turned into one, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const machine = await machineNamed(request, CONTRACTOR, MACHINE);
    const page = await visitor(CONTRACTOR, language);
    const { w, field, fill, press } = fieldsOf(page, language);
    const subject = `Où en est-on ? (${language})`;
    const call = page.getByRole('listitem').filter({ hasText: subject });

    await test.step('who called, for whom and what about are enough', async () => {
      await page.goto('/itsm/calls');
      await page
        .getByRole('form', { name: w('calls.new') })
        .locator('[data-field="establishmentId"]')
        .fill('Nantes');
      await page.getByRole('option', { name: HOSPITAL }).click();
      await fill('calls.caller', 'Ada Roux');
      await fill('calls.number', '02 61 91 40 34');
      await fill('calls.onBehalfOf', 'Cadre des urgences');
      await fill('calls.subject', subject);
      await press('calls.log');
      await expect(page.getByText(w('calls.logged'))).toBeVisible();
      await expect(call).toContainText('Ada Roux');
      await expect(call).toContainText(w('calls.answered'));
    });

    await test.step('the declaration has it all, and the call its ticket', async () => {
      await call.getByRole('link', { name: w('calls.declareFrom') }).click();
      await expect(page.getByText(w('declare.call.fromCall'))).toBeVisible();
      await expect(field('declare.what.description')).toHaveValue(subject);
      await page.locator('[data-field="machineId"]').fill(machine.name);
      await page
        .getByRole('option', { name: new RegExp(machine.name) })
        .click();
      await describeFault(page, language, `Serveur muet (${language})`);
      await press('declare.send');
      const number = await numberOf(page);
      await expect(page.getByText('Cadre des urgences').first()).toBeVisible();
      await page.goto('/itsm/calls');
      await expect(call.getByRole('link', { name: number })).toBeVisible();
    });
  });

  test(`an incident is taken by phone on behalf of somebody, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const machine = await machineNamed(request, CONTRACTOR, MACHINE);
    const page = await visitor(CONTRACTOR, language);
    const { fill, check, press } = fieldsOf(page, language);
    const title = `Appel du bloc (${language})`;

    await page.goto(`/itsm/new?machine=${machine.id}`);
    await check('declare.call.phone');
    await fill('calls.caller', 'Standard de l’hôpital');
    await fill('calls.number', '02 61 91 40 10');
    await fill('calls.onBehalfOf', 'Cadre du bloc');
    await describeFault(page, language, title);
    await press('declare.send');
    const number = await numberOf(page);

    await test.step('the establishment reads who called, and for whom', async () => {
      const camille = new TicketScreen(
        await visitor(BENEFICIARY, language),
        language,
      );
      await camille.open(number);
      await expect(
        camille.page.getByText(/Cadre du bloc/).first(),
      ).toBeVisible();
      await camille.page.goto('/itsm/calls');
      await expect(
        camille.page.getByRole('listitem').filter({ hasText: title }),
      ).toContainText(number);
    });
  });

  test(`papers of an outage are entered one after the other, by their own time, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const machine = await machineNamed(request, CONTRACTOR, MACHINE);
    const page = await visitor(CONTRACTOR, language);
    const { w, field, fill, check, press } = fieldsOf(page, language);
    const title = `Noté sur papier (${language})`;

    await page.goto(`/itsm/new?machine=${machine.id}`);
    await check('declare.call.phone');
    await check('declare.call.late');
    await fill('declare.call.at', '2027-04-05T16:30');
    await describeFault(page, language, title);
    await press('declare.sendNext');
    const entered = page.getByRole('status').getByText(/INC-2027-\d{6}/);
    await expect(entered).toBeVisible();
    const [number] = /INC-2027-\d{6}/.exec(
      (await entered.textContent()) ?? '',
    ) ?? [''];

    await test.step('the next paper is of the same outage, and empty', async () => {
      await expect(field('declare.call.late')).toBeChecked();
      await expect(field('declare.what.title')).toHaveValue('');
    });

    await test.step('the ticket and the call are marked as entered later', async () => {
      await page.goto('/itsm/calls');
      await expect(
        page.getByRole('listitem').filter({ hasText: title }).first(),
      ).toContainText(w('calls.late'));
      const alex = new TicketScreen(page, language);
      await alex.open(number);
      const [said] = w('ticketPage.timeline.lateEntry').split('{{');
      await expect(page.getByText(said.trim()).first()).toBeVisible();
    });
  });
}
