import { expect, test } from './support/test';

const BENEFICIARY = 'camille.durand';

test('the list is walked with the arrow keys, and Enter opens a ticket', async ({
  visitor,
}) => {
  const page = await visitor(BENEFICIARY, 'fr', {
    follows: 'own clock',
  });
  await page.goto('/itsm');
  const links = page.locator('[data-ticket-link]');
  await expect(links.nth(3)).toBeVisible();
  const first = links.first();
  for (
    let tabs = 0;
    tabs < 60 &&
    !(await first.evaluate(link => link === document.activeElement));
    tabs++
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(first).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.nth(1)).toBeFocused();
  const number = await links.nth(1).innerText();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(new RegExp(`/itsm/tickets/${number}$`));
});
