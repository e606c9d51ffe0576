import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { HucreSpreadsheetReader } from '../plugins/itsm-backend/src/spreadsheet';
import { moveClock, register, releaseClock } from './support/server';
import { TicketScreen } from './support/TicketScreen';
import { expect, test } from './support/test';
import { LANGUAGES, type Language, word } from './support/words';

const BENEFICIARY = 'camille.durand';
const ALEX = 'alex.moreau';
const HUGO = 'hugo.lambert';
const NOTE = 'La pièce arrive à midi, demander Paul à l’accueil.';

/** Names of people stand the same in both languages. */
const NAMES = { alex: 'Alex Moreau', hugo: 'Hugo Lambert' };

test.setTimeout(180_000);
test.beforeEach(({ request }) => moveClock(request, '2027-02-16T09:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

const holderOn = (page: Page) => page.getByTestId('holder');
const numbersOn = (page: Page) =>
  page
    .locator('[data-ticket-link]')
    .evaluateAll(links => links.map(link => link.textContent ?? ''));
const view = (page: Page, language: Language, key: 'mine' | 'queue') =>
  page.getByRole('tab', { name: word(language, `list.view.${key}`) });

for (const language of LANGUAGES) {
  test(`of two who take a ticket at once, the second sees who has it, takes it over, and hands it on, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { id } = await register(request, BENEFICIARY, {
      machine: 'nantes-dpi-01',
      title: 'Ventilateur bruyant',
    });
    const alex = new TicketScreen(await visitor(ALEX, language), language);
    const deaf = await visitor(HUGO, language);
    // A line that opens, and over which no news comes.
    await deaf.routeWebSocket(/\/api\/signals/, () => {});
    const hugo = new TicketScreen(deaf, language);
    await alex.open(id);
    await hugo.open(id);
    const theirs = await alex.begin('take');
    const form = await hugo.begin('take');

    await theirs.getByRole('button').last().click();
    await expect(theirs).toBeHidden();
    await expect(holderOn(alex.page)).toContainText(NAMES.alex);
    await form.getByRole('button').last().click();

    await expect(form.getByRole('alert')).toContainText(NAMES.alex);
    await form
      .getByRole('button', { name: word(language, 'ticketPage.acts.retry') })
      .click();
    await expect(form).toBeHidden();
    await expect(holderOn(hugo.page)).toContainText(NAMES.hugo);
    await expect(
      hugo.page
        .getByText(
          word(language, 'ticketPage.detail.from').replace(
            '{{from}}',
            NAMES.alex,
          ),
        )
        .first(),
    ).toBeVisible();

    const handing = await hugo.begin('hand-over', {
      'ticketPage.field.note.handOver': NOTE,
    });
    await handing.getByLabel(word(language, 'ticketPage.field.to')).click();
    await hugo.page
      .getByRole('option', { name: /Titulaire – guichet unique/ })
      .last()
      .click();
    await handing.getByRole('button').last().click();
    await expect(handing).toBeHidden();
    await expect(holderOn(hugo.page)).toContainText(
      'Titulaire – guichet unique',
    );
    await expect(hugo.page.getByText(NOTE).first()).toBeVisible();
  });

  test(`the queue has what nobody took, the next to be late on top, and downloads as it is, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const calm = await register(request, BENEFICIARY, {
      machine: 'nantes-calcul-01',
      title: 'Cinquante heures',
    });
    const pressing = await register(request, BENEFICIARY, {
      machine: 'nantes-urg-01',
      title: 'Quatre heures',
    });
    const page = await visitor(ALEX, language);
    await page.goto('/itsm');
    await expect(view(page, language, 'mine')).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await view(page, language, 'queue').click();
    await expect(page.getByText('Quatre heures').first()).toBeVisible();
    const listed = await numbersOn(page);
    expect(listed.indexOf(pressing.id)).toBeGreaterThanOrEqual(0);
    expect(listed.indexOf(calm.id)).toBeGreaterThan(
      listed.indexOf(pressing.id),
    );

    const downloading = page.waitForEvent('download');
    await page
      .getByRole('button', { name: word(language, 'list.export') })
      .click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('incidents-2027-02-16.xlsx');
    const { rows } = await new HucreSpreadsheetReader().readFirstSheet(
      await readFile(await download.path()),
    );
    expect(rows.slice(1).map(([number]) => number)).toEqual(listed);
  });

  test(`a ticket is printed whole on A4, without the portal around it, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { id } = await register(request, BENEFICIARY, {
      machine: 'nantes-dpi-01',
      title: 'À imprimer',
    });
    const page = await visitor(ALEX, language);
    await new TicketScreen(page, language).open(id);
    await page
      .getByRole('link', { name: word(language, 'ticketPage.print.open') })
      .click();
    const paper = page.getByTestId('ticket-paper');
    await expect(paper.getByText('À imprimer').first()).toBeVisible();
    for (const key of [
      'ticketPage.clock.title',
      'ticketPage.explanation.title',
      'ticketPage.tab.interventions',
      'ticketPage.tab.timeline',
      'ticketPage.contract.termsTitle',
    ] as const) {
      await expect(
        paper.getByRole('heading', { name: word(language, key) }),
      ).toBeVisible();
    }

    await page.emulateMedia({ media: 'print' });
    await expect(paper).toBeVisible();
    await expect(
      page.getByRole('button', {
        name: word(language, 'ticketPage.print.print'),
      }),
    ).toBeHidden();
    await expect(page.getByRole('navigation')).toHaveCount(0);
  });
}
