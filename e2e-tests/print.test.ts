import type { Page } from '@playwright/test';
import { ticketTitled } from './support/server';
import { expect, test } from './support/test';

const REFERENT = 'dominique.lefevre';

const CONTROLS =
  'button, nav, input, form, [role="tab"], [role="button"], .MuiButton-root';

/** What is left of a sheet within its margins, in pixels of CSS. */
const A4 = { width: 687, height: 1017 };

/** What a page shows on paper, and how wide it is there. */
async function onPaper(page: Page) {
  await page.setViewportSize(A4);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return {
    text: await page.evaluate(() => document.body.innerText),
    controls: await page.locator(`:is(${CONTROLS}):visible`).allInnerTexts(),
    isCut: await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    ),
  };
}

test('pages are printed with what they say, and without what one acts with', async ({
  request,
  visitor,
}) => {
  const page = await visitor(REFERENT, 'fr', { follows: 'own clock' });
  const ticket = await ticketTitled(
    request,
    REFERENT,
    'Serveur du dossier patient : redémarrages intempestifs',
  );
  const papers: { path: string; once: string; says: RegExp[] }[] = [
    {
      path: `/itsm/tickets/${ticket}`,
      once: 'Comment ce délai est compté',
      says: [
        /redémarrages intempestifs/,
        // The clock's composition, with its sum.
        /Comment ce délai est compté[\s\S]*Heures ouvrées[\s\S]*Total/,
      ],
    },
    {
      path: '/itsm/service-levels?span=3',
      once: 'Clôturés dans les temps',
      says: [/^Niveaux de service/, /Clôturés dans les temps\s+\d+,\d\s%/],
    },
    {
      path: '/itsm/establishments/440999019',
      once: '02 61 91 44 10',
      says: [/CHU de Nantes/, /Points de contact[\s\S]*02.61.91.44.10/],
    },
    {
      path: '/itsm/fleet',
      once: 'nantes-dpi-01',
      says: [/^Parc/, /nantes-dpi-01[\s\S]*nantes-/],
    },
    {
      path: '/itsm/obsolescence/OBS-2026-000001',
      once: 'nantes-lame-01',
      says: [/OBS-2026-000001/, /nantes-lame-01[\s\S]*Preuves/],
    },
  ];
  for (const { path, once, says } of papers) {
    await test.step(path, async () => {
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(path);
      await expect(page.getByText(once).first()).toBeVisible();
      await expect(page.locator('.MuiSkeleton-root')).toHaveCount(0);
      const paper = await onPaper(page);
      for (const what of says) expect(paper.text.trim()).toMatch(what);
      expect(paper.controls).toEqual([]);
      expect(paper.text).not.toContain('Démonstration');
      expect(paper.isCut).toBe(false);
    });
  }
});
