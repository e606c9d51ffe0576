import type { Locator, Page } from '@playwright/test';
import { moveClock, releaseClock } from './support/server';
import { TicketScreen } from './support/TicketScreen';
import { expect, test } from './support/test';
import { word } from './support/words';

const BENEFICIARY = 'camille.durand';
const CONTRACTOR = 'alex.moreau';

/** No page has more that can be focused. */
const MOST_TABS = 80;

/** Goes on by Tab until it is there; nothing else moves the focus. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  const isThere = () =>
    target.evaluate(element => element === document.activeElement);
  for (let tabs = 0; tabs < MOST_TABS && !(await isThere()); tabs++) {
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('the list is walked with the arrow keys, and Enter opens a ticket', async ({
  visitor,
}) => {
  const page = await visitor(BENEFICIARY, 'fr', {
    follows: 'own clock',
  });
  await page.goto('/itsm');
  const links = page.locator('[data-ticket-link]');
  await expect(links.nth(3)).toBeVisible();
  await tabTo(page, links.first());

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.nth(1)).toBeFocused();
  const number = await links.nth(1).innerText();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(new RegExp(`/itsm/tickets/${number}$`));
});

test('an incident is declared, and its closing approved, without a mouse', async ({
  request,
  visitor,
}) => {
  test.setTimeout(120_000);
  await moveClock(request, '2027-02-17T09:00:00Z');
  try {
    const page = await visitor(BENEFICIARY, 'en');
    const type = async (target: Locator, text: string) => {
      await tabTo(page, target);
      await page.keyboard.type(text);
    };
    const choose = async (radio: Locator) => {
      const group = page.getByRole('radiogroup').filter({ has: radio });
      await tabTo(page, group.getByRole('radio').first());
      await page.keyboard.press('Space');
      while (!(await radio.isChecked())) {
        await page.keyboard.press('ArrowDown');
      }
    };

    await page.goto('/itsm/new');
    const machine = page.getByRole('textbox', {
      name: word('en', 'declare.machine.label'),
    });
    await type(machine, 'nantes-urg-01');
    const found = page.getByRole('option', { name: /nantes-urg-01/ });
    await expect(found.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await type(
      page.getByLabel(word('en', 'declare.what.title')),
      'Clavier seul',
    );
    await type(
      page.getByLabel(word('en', 'declare.what.description')),
      'Sans souris.',
    );
    await choose(
      page.getByRole('radio', { name: word('en', 'declare.impact.2') }),
    );
    await choose(
      page.getByRole('radio', { name: word('en', 'declare.urgency.1') }),
    );
    await tabTo(
      page,
      page.getByRole('button', { name: word('en', 'declare.send') }),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/itsm\/tickets\/INC-2027-\d{6}$/);
    const number = page.url().split('/').pop() ?? '';

    const alex = new TicketScreen(await visitor(CONTRACTOR, 'en'), 'en');
    await alex.open(number);
    await alex.act('restore', {
      'ticketPage.field.solution': 'Redémarré après contrôle.',
      'ticketPage.field.backInOperation': true,
    });

    const camille = new TicketScreen(page, 'en');
    await camille.open(number);
    const approve = word('en', 'ticketPage.act.approve');
    await tabTo(page, page.getByRole('button', { name: approve, exact: true }));
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog');
    await expect(form).toBeVisible();
    await tabTo(page, form.getByRole('button', { name: approve, exact: true }));
    await page.keyboard.press('Enter');
    await expect(
      page.getByText(word('en', 'ticketPage.done.approve')),
    ).toBeVisible();
  } finally {
    await releaseClock(request);
  }
});
