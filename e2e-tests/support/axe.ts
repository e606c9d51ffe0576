import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = readFileSync(
  createRequire(__filename).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Backstage's own heading of a page, which it puts outside of every landmark. */
const NOT_OURS = [['.bui-VisuallyHidden']];

/** What is wrong for people with a screen reader or a keyboard, a line each. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Not as a script of the page: its security policy admits none of others.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    context =>
      (
        window as unknown as {
          axe: { run(context: object): Promise<AxeResults> };
        }
      ).axe.run(context),
    { exclude: NOT_OURS },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [id, target.join(' '), failureSummary?.split('\n')[1]?.trim()].join(': '),
    ),
  );
}
