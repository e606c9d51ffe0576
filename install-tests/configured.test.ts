import { expect, test } from '@playwright/test';
import type {
  InventoryImport,
  MachinePage,
  Me,
  Ticket,
} from '../plugins/itsm-common/src';
import { ask, CONTRACTOR, find, FINESS, MACHINE, REFERENT } from './desk';
import { collectFaults, signIn } from './pages';

/** The fleet looks at the catalog every minute. */
const ADOPTED_WITHIN = 180_000;
/** The search reads the desk every 15 seconds here. */
const FOUND_WITHIN = 60_000;

const INVENTORY = [
  'Nom;Constructeur;Modèle;Catégorie;N° de série;Fin de garantie;Niveau après garantie;PSG;GTR;Début de maintenance;Fin de maintenance',
  'annecy-esx-01;Dell;PowerEdge R740;Serveur x86;7XK2M93;2026-01-31;Adossé constructeur;HO;10H;2025-03-01;2029-02-28',
  'annecy-esx-02;Dell;PowerEdge R740;Serveur x86;7XK2M94;2026-01-31;Adossé constructeur;HO;10H;2025-03-01;2029-02-28',
].join('\r\n');

test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

let ticket: Ticket;

test('the hospital’s referent is known by their group', async ({ request }) => {
  await expect
    .poll(
      async () => {
        const me = await ask<Me>(request, REFERENT, '/me');
        return { role: me.role, of: me.establishments.map(one => one.id) };
      },
      { timeout: ADOPTED_WITHIN },
    )
    .toEqual({ role: 'local-referent', of: [FINESS] });
  const me = await ask<Me>(request, REFERENT, '/me');
  expect(me.notSetUp).toBeUndefined();
});

test('the machine of the catalog joins the fleet', async ({ request }) => {
  await expect
    .poll(() => namesOfMachines(request), {
      timeout: ADOPTED_WITHIN,
    })
    .toEqual([MACHINE]);
});

test('an inventory is imported', async ({ request }) => {
  const given = await ask<InventoryImport>(
    request,
    REFERENT,
    `/imports?establishment=${FINESS}&fileName=inventaire.csv`,
    {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      data: INVENTORY,
    },
  );
  const { counts } = await ask<InventoryImport>(
    request,
    REFERENT,
    `/imports/${given.id}/check`,
    { method: 'POST', data: { columns: [], mode: 'update' } },
  );
  expect(counts).toMatchObject({ added: 2, wrong: 0 });
  await ask(request, REFERENT, `/imports/${given.id}/apply`, {
    method: 'POST',
    data: { lines: 'all' },
  });
  expect(await namesOfMachines(request)).toEqual([
    'annecy-esx-01',
    'annecy-esx-02',
    MACHINE,
  ]);
});

test('an incident is declared, and its clock is due', async ({ request }) => {
  const { items } = await ask<MachinePage>(
    request,
    REFERENT,
    `/machines?text=${MACHINE}`,
  );
  ticket = await ask<Ticket>(request, REFERENT, '/tickets', {
    method: 'POST',
    headers: { 'idempotency-key': `install-${Date.now()}` },
    data: {
      title: 'Deux disques en défaut',
      description: 'Les voyants sont orange depuis ce matin.',
      impact: 1,
      urgency: 1,
      machineId: items[0].id,
    },
  });
  expect(ticket.state).toBe('registered');
  // Round the clock, four hours.
  const registered = Date.parse(ticket.registeredAt);
  expect(Date.parse(ticket.clock.dueAt ?? '') - registered).toBe(4 * 3_600_000);
});

test('the search finds it for the hospital', async ({ request }) => {
  await expect
    .poll(() => find(request, REFERENT, ticket.id), {
      timeout: FOUND_WITHIN,
    })
    .toContain(`${ticket.id} Deux disques en défaut`);
});

// One backend signs in one guest: there is a contractor where there are two.
if (CONTRACTOR) {
  test('the contractor restores it, and it closes with the hospital’s approval', async ({
    request,
  }) => {
    const act = (backend: string, name: string, data: object) =>
      ask<Ticket>(request, backend, `/tickets/${ticket.id}/acts/${name}`, {
        method: 'POST',
        headers: {
          'if-match': String(ticket.version),
          'idempotency-key': `install-${name}-${Date.now()}`,
        },
        data,
      });
    const contractor = await ask<Me>(request, CONTRACTOR, '/me');
    expect(contractor.role).toBe('contractor');
    ticket = await act(CONTRACTOR, 'restore', {
      solution: 'Disques remplacés, reconstruction achevée.',
      backInOperation: true,
    });
    expect(ticket.state).toBe('restored');
    ticket = await act(REFERENT, 'approve', {});
    expect(ticket.state).toBe('closed');
  });
}

test('the pages show it', async ({ page }) => {
  const faults = collectFaults(page);
  await signIn(page, '/itsm?view=all');
  await expect(page.getByRole('link', { name: ticket.id })).toBeVisible();
  await page.getByRole('link', { name: ticket.id }).click();
  await expect(
    page.getByRole('heading', { name: 'Deux disques en défaut' }),
  ).toBeVisible();

  await page.goto('/itsm/fleet');
  await expect(page.getByText('annecy-esx-01').first()).toBeVisible();
  await page.goto('/itsm/service-levels');
  await expect(
    page.getByRole('heading', { name: 'Clôturés dans les temps' }).first(),
  ).toBeVisible();
  await page.goto('/itsm/obsolescence');
  await expect(
    page.getByText('Ce qui sort de la maintenance').first(),
  ).toBeVisible();

  await page.goto(`/catalog/default/resource/${MACHINE}`);
  await expect(
    page.getByText('Hors garantie, ré-adossé constructeur').first(),
  ).toBeVisible();
  await page.goto(`/catalog/default/group/ch-annecy`);
  await expect(page.getByText('Niveaux de service').first()).toBeVisible();
  expect(faults).toEqual([]);
});

async function namesOfMachines(
  request: Parameters<typeof ask>[0],
): Promise<string[]> {
  const { items } = await ask<MachinePage>(request, REFERENT, '/machines');
  return items.map(one => one.name).sort();
}
