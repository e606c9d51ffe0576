import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { knownOfBackstage } from './violationsOfBackstage';

const AXE = readFileSync(
  createRequire(__filename).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What is wrong on a page for people with a screen reader or a keyboard. */
export interface Violation {
  rule: string;
  /** Where, as a selector. */
  target: string;
  /** The title of the card of Backstage that it is in, if it is in one. */
  card?: string;
  why: string;
}

/** What a theme decides of, and may be wrong in one of them alone. */
const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'];

/**
 * All that is wrong on a page, or in a part of it; Backstage's own as well.
 *
 * @param options - `part`: a selector; `colors`: the colours alone, which takes
 *   a part of the time; `under`: what the mouse rests on meanwhile
 */
export async function allViolationsOn(
  page: Page,
  options: { part?: string; colors?: boolean; under?: Locator } = {},
): Promise<Violation[]> {
  const { part, colors = false, under } = options;
  // What is under the mouse is looked at where it is meant, and not by chance.
  if (under) await under.hover();
  else await page.mouse.move((page.viewportSize()?.width ?? 1) - 1, 0);
  // Not as a script of the page: its security policy admits none of others.
  // A page is left with all that was put into it, and axe with it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  await untilStill(page);
  return page.evaluate(
    async what => {
      const { violations } = await (
        window as unknown as {
          axe: { run(...asked: unknown[]): Promise<AxeResults> };
        }
      ).axe.run(...what);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, element, failureSummary }) => ({
          rule: id,
          target: target.join(' '),
          card:
            element?.closest('.bui-Card')?.querySelector('h3')?.textContent ??
            undefined,
          why: failureSummary?.split('\n')[1]?.trim() ?? '',
        })),
      );
    },
    [
      part ? { include: [[part]] } : { exclude: [] },
      {
        resultTypes: ['violations'],
        elementRef: true,
        ...(colors && { runOnly: RULES_OF_COLOR }),
      },
    ],
  );
}

/** A dialog that is still coming has not its colours yet. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(done => requestAnimationFrame(done));
    // What has just been asked for begins to move with the next one.
    await frame();
    await frame();
    const endOf = (one: Animation) => one.effect?.getComputedTiming().endTime;
    await Promise.all(
      document
        .getAnimations()
        .filter(one => Number.isFinite(endOf(one)))
        .map(one => one.finished.catch(() => undefined)),
    );
  });
}

/** What is wrong on a page that is not Backstage's own doing, a line each. */
export async function violationsOn(page: Page): Promise<string[]> {
  return linesOf(await allViolationsOn(page));
}

/** A line for each violation that is ours. */
export function linesOf(
  violations: readonly Violation[],
  page?: string,
): string[] {
  return violations
    .filter(one => !knownOfBackstage(one, page))
    .map(({ rule, target, why }) => `${rule}: ${target}: ${why}`);
}
