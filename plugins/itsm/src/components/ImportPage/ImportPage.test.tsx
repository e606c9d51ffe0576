import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type {
  ImportApplication,
  ImportCheck,
  ImportLine,
  InventoryImport,
  Me,
} from '@caih/backstage-plugin-itsm-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { meAs, NOW, renderPage } from '../../__testUtils__';
import { ImportPage } from './ImportPage';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const READ: InventoryImport = {
  now: NOW,
  id: 'i-1',
  establishmentId: '490999018',
  establishmentName: 'CH de Cholet',
  origin: 'file',
  fileName: 'parc.xlsx',
  format: 'xlsx',
  byteSize: 12_000,
  templateVersion: '2026-1',
  headerRow: 3,
  lineCount: 12,
  columns: [
    {
      index: 0,
      header: 'Marque',
      column: 'maker',
      by: 'template',
      samples: ['HPE'],
    },
    {
      index: 1,
      header: 'Réf.',
      column: null,
      by: 'nobody',
      samples: ['DL380', 'R740'],
    },
    {
      index: 2,
      header: 'Famille',
      column: 'category',
      by: 'remembered',
      samples: ['Serveur'],
    },
  ],
  siteByDefault: { id: '490000001', name: 'Site nord' },
  state: 'read',
  mode: null,
  counts: null,
  known: null,
  work: null,
  created: { at: NOW, by: { ref: 'user:default/sacha', name: 'Sacha' } },
  checkedAt: null,
  applied: null,
  mayImport: true,
  mayApply: true,
};

const CHECKED: InventoryImport = {
  ...READ,
  state: 'checked',
  mode: 'update',
  checkedAt: NOW,
  known: 20,
  counts: {
    added: 2,
    changed: 1,
    removed: 0,
    unchanged: 8,
    kept: 0,
    wrong: 1,
  },
};

const LINES: ImportLine[] = [
  {
    row: 4,
    outcome: 'changed',
    machineId: 'm-1',
    name: 'srv-dpi-01',
    changes: [
      { field: 'room', before: 'S1', after: 'S2' },
      { field: 'warrantyEnd', before: 'unknown', after: '2027-12-31' },
    ],
    faults: [],
    warnings: [
      {
        cell: 'A4',
        header: 'Nom',
        code: 'name-shared',
        message: '« srv-dpi-01 » est aussi le nom d’une autre machine.',
        value: 'srv-dpi-01',
      },
    ],
    reason: null,
  },
  {
    row: 9,
    outcome: 'wrong',
    machineId: null,
    name: 'srv-x',
    changes: [],
    faults: [
      {
        cell: 'C9',
        header: 'Famille',
        code: 'category-unknown',
        message: 'Cette catégorie est inconnue.',
        value: 'Grille-pain',
      },
    ],
    reason: null,
  },
];

/** Answers in the desk's place, and keeps what it was asked. */
function serve(
  me: Me,
  inventory: InventoryImport = READ,
  /** Of the establishment; not to be read where absent. */
  contract: { orders?: object[]; declarations?: object[] } = {},
) {
  const asked = {
    checks: [] as ImportCheck[],
    applications: [] as ImportApplication[],
    given: [] as string[],
  };
  let now = inventory;
  const at = (path: string) => `*/api/itsm${path}`;
  server.use(
    http.get(at('/me'), () => HttpResponse.json(me)),
    http.get(at('/imports'), () =>
      HttpResponse.json({ now: NOW, items: [CHECKED], nextCursor: null }),
    ),
    ...(['orders', 'declarations'] as const).map(one =>
      http.get(at(`/establishments/490999018/${one}`), ({ request }) => {
        const items = contract[one];
        const cursor = Number(new URL(request.url).searchParams.get('cursor'));
        return items
          ? HttpResponse.json({
              now: NOW,
              // One a page: what is looked for may be on a later one.
              items: items.slice(cursor, cursor + 1),
              nextCursor: cursor + 1 < items.length ? `${cursor + 1}` : null,
            })
          : HttpResponse.json({ error: { message: 'no' } }, { status: 403 });
      }),
    ),
    http.post(at('/imports'), ({ request }) => {
      asked.given.push(
        `${new URL(request.url).searchParams} ${request.headers.get(
          'Content-Type',
        )}`,
      );
      return HttpResponse.json(READ, { status: 201 });
    }),
    http.get(at('/imports/i-1'), () => HttpResponse.json(now)),
    http.post(at('/imports/i-1/check'), async ({ request }) => {
      asked.checks.push((await request.json()) as ImportCheck);
      now = CHECKED;
      return HttpResponse.json(now);
    }),
    http.get(at('/imports/i-1/lines'), ({ request }) => {
      const outcomes = new URL(request.url).searchParams.getAll('outcome');
      return HttpResponse.json({
        now: NOW,
        items: LINES.filter(one => outcomes.includes(one.outcome)),
        nextCursor: null,
      });
    }),
    http.post(at('/imports/i-1/apply'), async ({ request }) => {
      asked.applications.push((await request.json()) as ImportApplication);
      now = {
        ...now,
        state: 'applied',
        applied: {
          at: NOW,
          by: { ref: 'user:default/sacha', name: 'Sacha' },
          lines: 'good',
        },
      };
      return HttpResponse.json(now);
    }),
  );
  return asked;
}

const PAGE = '/itsm/fleet/import';
const show = (query = '', language?: 'fr' | 'en') =>
  renderPage(<ImportPage />, { at: `${PAGE}${query}`, language });

describe('the import of an inventory', () => {
  it('takes a file, and shows what its columns are taken for', async () => {
    const asked = serve(meAs('local-referent'));
    show();
    await userEvent.upload(
      await screen.findByTestId('inventory'),
      new File(['x'], 'parc.csv', { type: 'text/csv' }),
    );
    expect(
      await screen.findByText('12 lignes lues, en-têtes à la ligne 3.'),
    ).toBeInTheDocument();
    expect(asked.given).toEqual([
      'establishment=490999018&fileName=parc.csv text/csv',
    ]);
    expect(screen.getByTestId('place')).toHaveTextContent('import=i-1');
    expect(screen.getByText(/comme la dernière fois/)).toBeInTheDocument();
  });

  it('asks which column is meant before it checks, and sends all of them', async () => {
    const asked = serve(meAs('local-referent'));
    show('?import=i-1');
    expect(
      await screen.findByText(/Aucune colonne n’est dite «.Modèle.»/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Contrôler' })).toBeNull();
    await userEvent.selectOptions(
      screen.getByLabelText('Sens de Réf.'),
      'Modèle',
    );
    await userEvent.click(screen.getByLabelText(/^Tout le parc/));
    await userEvent.click(screen.getByRole('button', { name: 'Contrôler' }));
    const counts = await screen.findByRole('list', {
      name: 'Ce que donne le fichier',
    });
    expect(within(counts).getByText('Inchangées')).toBeInTheDocument();
    expect(asked.checks).toEqual([
      {
        mode: 'whole-fleet',
        columns: [
          { index: 0, column: 'maker' },
          { index: 1, column: 'model' },
          { index: 2, column: 'category' },
        ],
      },
    ]);
  });

  it('says what is wrong in which cell, and lets one go back', async () => {
    serve(meAs('local-referent'), CHECKED);
    show('?import=i-1&step=check');
    const faults = await screen.findByRole('region', { name: 'À corriger' });
    expect(await within(faults).findByText('C9 · Famille')).toBeInTheDocument();
    expect(
      within(faults).getByText(/Cette catégorie est inconnue\./),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', {
        name: 'Télécharger le fichier avec ses erreurs',
      }),
    ).toBeInTheDocument();
    const steps = screen.getByRole('navigation', {
      name: 'Étapes de l’import',
    });
    await userEvent.click(
      within(steps).getByRole('button', { name: '1. Fichier' }),
    );
    expect(await screen.findByLabelText('Sens de Marque')).toHaveValue('maker');
  });

  it('shows old beside new, and applies the good lines', async () => {
    const asked = serve(meAs('local-referent'), CHECKED);
    show('?import=i-1&step=preview');
    const changes = await screen.findByRole('table', {
      name: 'Ce qui change de srv-dpi-01',
    });
    const cells = within(changes)
      .getAllByRole('row')
      .slice(1)
      .map(row => [...row.children].map(cell => cell.textContent));
    expect(cells).toEqual([
      ['Salle', 'S1', 'S2'],
      ['Fin de garantie', 'inconnue (à vérifier)', '31 déc. 2027'],
    ]);
    // That another machine has the name keeps nothing from being applied.
    expect(screen.getByRole('note')).toHaveTextContent(
      /^A4 · « srv-dpi-01 » est aussi le nom d’une autre machine/,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Appliquer les 11 bonnes lignes' }),
    );
    expect(await screen.findByText(/^Appliqué par Sacha/)).toBeInTheDocument();
    expect(asked.applications).toEqual([{ lines: 'good' }]);
  });

  describe('of machines that join', () => {
    const FIRST = { kind: 'first', state: 'started' };
    const APPLIED: InventoryImport = {
      ...CHECKED,
      state: 'applied',
      applied: {
        at: NOW,
        by: { ref: 'user:default/sacha', name: 'Sacha' },
        lines: 'all',
      },
    };
    const declared = (state: string, changes: object = {}) => ({
      id: 'DEC-2026-000002',
      importId: 'i-1',
      state,
      machineCount: 2,
      coveredCount: 0,
      ...changes,
    });

    it.each([
      [
        'fr' as const,
        /^Les 2 machines ajoutées seront déclarées au titulaire.: elles ne seront pas couvertes tant qu’il ne les aura pas acceptées/,
      ],
      [
        'en' as const,
        /^The 2 machines added will be declared to the contractor: they are not covered until the contractor accepts them/,
      ],
    ])(
      'says that they await acceptance after a first order (%s)',
      async (language, words) => {
        serve(meAs('local-referent'), CHECKED, {
          orders: [{ kind: 'yearly', state: 'placed' }, FIRST],
        });
        show('?import=i-1&step=preview', language);
        expect(await screen.findByText(words)).toBeVisible();
        expect(
          screen.getByRole('link', { name: /^D.clarations (de|of)/ }),
        ).toHaveAttribute('href', '/itsm/establishments/490999018');
      },
    );

    it.each([[[]], [[{ ...FIRST, state: 'withdrawn' }]]])(
      'says nothing before a first order that holds (%j)',
      async orders => {
        serve(meAs('local-referent'), CHECKED, { orders });
        show('?import=i-1&step=preview');
        await screen.findByRole('table', {
          name: 'Ce qui change de srv-dpi-01',
        });
        expect(screen.queryByText(/couvertes/)).not.toBeInTheDocument();
      },
    );

    it('speaks in general words where orders are not to be read', async () => {
      serve(meAs('local-referent'), CHECKED);
      show('?import=i-1&step=preview');
      expect(
        await screen.findByText(
          /^Si l’établissement a passé sa première commande, les machines ajoutées ne sont pas couvertes/,
        ),
      ).toBeVisible();
    });

    it.each([
      [
        'that they wait',
        declared('awaiting'),
        /^2 machines attendent l’acceptation du titulaire.: elles ne sont pas couvertes jusque-là/,
      ],
      [
        'that one waits still',
        declared('awaiting', { coveredCount: 1 }),
        /^Une machine attend l’acceptation du titulaire.: elle n’est pas couverte jusque-là/,
      ],
      [
        'that they were refused',
        declared('refused'),
        /^Le titulaire a refusé la déclaration de 2 machines.: elles ne sont pas couvertes/,
      ],
    ])('says once applied %s', async (_, declaration, words) => {
      serve(meAs('local-referent'), APPLIED, {
        declarations: [declared('awaiting', { importId: 'i-2' }), declaration],
      });
      show('?import=i-1&step=applied');
      expect(await screen.findByText(words)).toBeVisible();
    });

    it('says nothing once they are accepted', async () => {
      serve(meAs('local-referent'), APPLIED, {
        declarations: [declared('accepted')],
      });
      show('?import=i-1&step=applied');
      await screen.findByText(/^Appliqué par Sacha/);
      expect(screen.queryByText(/couverte/)).not.toBeInTheDocument();
    });
  });

  it('has the number typed before more than a tenth of the fleet leaves', async () => {
    const asked = serve(meAs('contractor'), {
      ...CHECKED,
      mode: 'whole-fleet',
      counts: { ...CHECKED.counts!, removed: 3, wrong: 0 },
    });
    show('?import=i-1&step=preview', 'en');
    const apply = await screen.findByRole('button', { name: 'Apply' });
    await userEvent.click(apply);
    expect(
      screen.getByText('That is not the number of machines removed.'),
    ).toBeInTheDocument();
    expect(asked.applications).toEqual([]);
    await userEvent.type(screen.getByLabelText('How many machines leave'), '3');
    await userEvent.click(apply);
    expect(await screen.findByText(/^Applied by Sacha/)).toBeInTheDocument();
    expect(asked.applications).toEqual([{ lines: 'all', removals: 3 }]);
  });

  it('says why a file is refused, in the reader’s words', async () => {
    serve(meAs('local-referent'));
    server.use(
      http.post('*/api/itsm/imports', () =>
        HttpResponse.json(
          {
            error: { name: 'InputError', message: 'The workbook holds macros' },
            field: 'body',
            code: 'workbook-macros',
          },
          { status: 400 },
        ),
      ),
    );
    show();
    await userEvent.upload(
      await screen.findByTestId('inventory'),
      new File(['x'], 'parc.xlsx'),
    );
    expect(
      await screen.findByText(
        'Le classeur contient des macros. Enregistrez-le en .xlsx simple, sans elles.',
      ),
    ).toBeInTheDocument();
  });

  it('is looked at by the contractor, who leaves it to the referent to apply (CI25)', async () => {
    serve(meAs('contractor'), { ...CHECKED, mayApply: false });
    show('?import=i-1&step=preview');
    expect(
      await screen.findByText(
        /^Le référent local de l’établissement applique cet inventaire/,
      ),
    ).toBeVisible();
    expect(await screen.findByText(/^Modifiée.: srv-dpi-01/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /^Appliquer/ }),
    ).not.toBeInTheDocument();
  });

  it('is read by who does not import, without a way to', async () => {
    serve(meAs('beneficiary'));
    show();
    expect(
      await screen.findByText(/et le référent local les applique/),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'parc.xlsx' }),
    ).toBeInTheDocument();
    expect(screen.queryByTestId('inventory')).toBeNull();
  });

  it('is a change of several machines too, which has no file to go back to', async () => {
    const edit: InventoryImport = {
      ...CHECKED,
      origin: 'bulk-edit',
      fileName: 'modification-2026-11-23.csv',
      lineCount: 12,
    };
    serve(meAs('local-referent'), edit);
    server.use(
      http.post('*/api/itsm/imports/i-1/apply', () =>
        HttpResponse.json(
          {
            error: { name: 'ConflictError', message: 'The fleet has changed' },
            code: 'fleet-changed',
          },
          { status: 409 },
        ),
      ),
    );
    show('?import=i-1');
    expect(
      await screen.findByRole('heading', {
        name: 'Modifier plusieurs machines',
      }),
    ).toBeVisible();
    expect(screen.getByText('12 machines, CH de Cholet')).toBeVisible();
    const steps = screen.getByRole('navigation', {
      name: 'Étapes de l’import',
    });
    expect(
      within(steps)
        .getAllByRole('listitem')
        .map(step => step.textContent),
    ).toEqual(['1. Contrôle', '2. Aperçu', '3. Appliqué']);
    expect(
      screen.queryByRole('button', { name: 'Revenir au fichier' }),
    ).not.toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('button', { name: 'Voir les changements' }),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Appliquer les 11 bonnes lignes',
      }),
    );
    expect(
      await screen.findByText(
        /rien n’a été appliqué. Choisissez de nouveau les machines/,
      ),
    ).toBeVisible();
  });
});
