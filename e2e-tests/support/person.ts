import type { Browser, Page } from '@playwright/test';
import type { Language } from './words';

/**
 * A browser of a person's own, signed in. Its clock stands still, so that
 * figures that run on the server's instant can be read; the pages correct the
 * difference between the two clocks themselves.
 */
export async function pageOf(
  browser: Browser,
  user: string,
  language: Language,
  options: { follows?: 'standing clock' | 'own clock' } = {},
): Promise<Page> {
  const { follows = 'standing clock' } = options;
  const context = await browser.newContext({
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
  });
  const page = await context.newPage();
  if (follows === 'standing clock') await page.clock.setFixedTime(new Date());
  await page.addInitScript(
    ([chosen, spoken]) => {
      sessionStorage.setItem('demonstration.user', chosen);
      localStorage.setItem('language', spoken);
    },
    [user, language],
  );
  return page;
}
