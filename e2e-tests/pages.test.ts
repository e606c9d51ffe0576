import type { Page } from '@playwright/test';
import { violationsOn } from './support/axe';
import { machineNamed, ticketTitled } from './support/server';
import { expect, test } from './support/test';
import { LANGUAGES } from './support/words';

const BENEFICIARY = 'camille.durand';
const WIDTHS = [1440, 390];

/** Every page of ours, with something that is on it once it is read. */
const PAGES: readonly {
  name: string;
  path(request: Parameters<typeof machineNamed>[0]): Promise<string>;
  shows: RegExp;
}[] = [
  {
    name: 'the list of incidents',
    path: async () => '/itsm',
    shows: /INC-20\d\d-\d{6}/,
  },
  {
    name: 'all the incidents that match no word',
    path: async () => '/itsm?view=all&q=zzz+yyy',
    shows: /Aucun incident|No incident/,
  },
  {
    name: 'a late ticket',
    path: async request =>
      `/itsm/tickets/${await ticketTitled(
        request,
        BENEFICIARY,
        'Serveur du dossier patient : redémarrages intempestifs',
      )}`,
    shows: /Hugo Lambert/,
  },
  {
    name: 'a suspended ticket',
    path: async request =>
      `/itsm/tickets/${await ticketTitled(
        request,
        BENEFICIARY,
        'Second nœud du dossier patient : alimentation à remplacer',
      )}`,
    shows: /Dominique Lefèvre/,
  },
  {
    name: 'a ticket of an unknown machine',
    path: async request =>
      `/itsm/tickets/${await ticketTitled(
        request,
        BENEFICIARY,
        'Serveur sans étiquette arrêté au local technique',
      )}`,
    shows: /bleu/,
  },
  {
    name: 'the declaration',
    path: async request =>
      `/itsm/new?machine=${
        (await machineNamed(request, BENEFICIARY, 'nantes-dpi-01')).id
      }`,
    shows: /ProLiant DL380/,
  },
  {
    name: 'the fleet',
    path: async () => '/itsm/fleet',
    shows: /nantes-dpi-01/,
  },
  {
    name: 'the import of an inventory',
    path: async () => '/itsm/fleet/import',
    shows: /inventaire-chu-nantes\.xlsx/,
  },
  {
    name: 'what ends when',
    path: async () => '/itsm/obsolescence',
    shows: /OBS-20\d\d-\d{6}/,
  },
  {
    name: 'an obsolescence notice',
    path: async () => '/itsm/obsolescence/OBS-2026-000001',
    shows: /reponse-du-constructeur\.pdf/,
  },
  {
    name: 'the service levels',
    path: async () => '/itsm/service-levels?span=3',
    shows: /Clôturés dans les temps|Closed in time/,
  },
  {
    name: 'an establishment',
    path: async () => '/itsm/establishments/440999019',
    shows: /Appliance de sauvegarde|Backup appliance/,
  },
  {
    name: 'a machine in the catalog',
    path: async request => entityPath(request),
    shows: /BC-DEMO-NTE-2026/,
  },
  {
    name: 'the tickets of a machine in the catalog',
    path: async request => `${await entityPath(request)}/tickets`,
    shows: /INC-20\d\d-\d{6}/,
  },
];

async function entityPath(
  request: Parameters<typeof machineNamed>[0],
): Promise<string> {
  const machine = await machineNamed(request, BENEFICIARY, 'nantes-dpi-01');
  const [, name] = machine.entityRef.split('/');
  return `/catalog/default/resource/${name}`;
}

async function hasSidewaysScroll(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document.documentElement.scrollWidth >
      document.documentElement.clientWidth,
  );
}

for (const { name, path, shows } of PAGES) {
  for (const language of LANGUAGES) {
    test(`${name}, in ${language}: readable by all, no sideways scroll`, async ({
      request,
      visitor,
    }) => {
      const page = await visitor(BENEFICIARY, language, {
        follows: 'own clock',
      });
      await page.goto(await path(request));
      await expect(page.locator('html')).toHaveAttribute('lang', language);

      for (const width of WIDTHS) {
        await test.step(`${width} pixels wide`, async () => {
          await page.setViewportSize({ width, height: 900 });
          await expect(page.getByText(shows).first()).toBeVisible();
          await page.waitForLoadState('networkidle');

          expect(await violationsOn(page)).toEqual([]);
          expect(await hasSidewaysScroll(page)).toBe(false);
        });
      }
    });
  }
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
