import { expect, type Page } from '@playwright/test';

/** Enters as the guest, where the app asks. */
export async function signIn(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const enter = page.getByRole('button', { name: 'Enter' });
  const heading = page.getByRole('heading', { name: /Incidents|Maintenance/ });
  await expect(enter.or(heading).first()).toBeVisible({ timeout: 60_000 });
  if (await enter.isVisible()) await enter.click();
}

/** What the pages throw. */
export function collectFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.message));
  return faults;
}
