import { test as base, type Page } from '@playwright/test';
import { pageOf } from './person';

type Arguments<F> = F extends (first: never, ...rest: infer R) => unknown
  ? R
  : never;

interface People {
  /** A browser of a person's own; see `pageOf`. It is closed with the test. */
  visitor(...who: Arguments<typeof pageOf>): Promise<Page>;
}

/** A test in which several people may be at their browsers. */
export const test = base.extend<People>({
  visitor: async ({ browser }, use) => {
    const pages: Page[] = [];
    await use(async (...who) => {
      const page = await pageOf(browser, ...who);
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map(page => page.context().close()));
  },
});

export { expect } from '@playwright/test';
