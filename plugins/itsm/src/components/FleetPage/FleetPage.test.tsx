import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import {
  type AdoptionFault,
  composeFleet,
  DEFAULT_SERVER_CATEGORIES,
  type Machine,
  type Me,
} from '@caih/backstage-plugin-itsm-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { MACHINE, meAs, NOW, renderPage } from '../../__testUtils__';
import { FleetPage } from './FleetPage';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(120_000);

/** What came into view; the browser of these tests has no view. */
let scrolledTo: string[] = [];
beforeEach(() => {
  scrolledTo = [];
  window.HTMLElement.prototype.scrollIntoView = function scrolled() {
    scrolledTo.push(this.textContent ?? '');
  };
});

/** The list comes after who one is. */
const PATIENT = { timeout: 10_000 };

const FLEET = composeFleet(
  [
    {
      category: 'server-x86',
      level: 'under-warranty',
      count: 31,
      ends: [
        { days: 30, ends: 0, lost: 0 },
        { days: 90, ends: 4, lost: 2 },
        { days: 365, ends: 9, lost: 5 },
      ],
    },
    { category: 'das', level: 'not-covered', count: 2, ends: [] },
  ],
  DEFAULT_SERVER_CATEGORIES,
);

function serve(
  me: Me,
  machines: Machine[] = [MACHINE],
  faults: AdoptionFault[] = [],
) {
  const lists: Record<string, string>[] = [];
  server.use(
    http.get('*/api/itsm/me', () => HttpResponse.json(me)),
    http.get('*/api/itsm/machines/composition', () =>
      HttpResponse.json({ now: NOW, ...FLEET }),
    ),
    http.get('*/api/itsm/machines/adoption-faults', () =>
      HttpResponse.json({ items: faults, nextCursor: null }),
    ),
    http.get('*/api/itsm/machines', ({ request }) => {
      lists.push(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json({ now: NOW, items: machines, nextCursor: null });
    }),
  );
  return lists;
}

const show = (query = '') =>
  renderPage(<FleetPage />, { at: `/itsm/fleet${query}` });

const FAULT: AdoptionFault = {
  entityRef: 'resource:default/nas-02',
  title: 'nas-02',
  location: 'url:https://git.example.org/nas.yaml',
  editUrl: null,
  establishmentId: '490999018',
  establishmentName: 'CH de Cholet',
  machineId: null,
  faults: [{ code: 'spec-fact-unknown', details: { fact: 'waranty' } }],
  seenAt: NOW,
};

it('tells of a software item its version and what it runs on', async () => {
  serve(meAs('beneficiary'), [
    {
      ...MACHINE,
      id: 'm-7',
      name: 'netbackup',
      category: 'backup-software',
      maker: 'Veritas',
      model: 'NetBackup',
      firmware: '10.3',
      runsOn: [
        { machineId: 'm-1', entityRef: MACHINE.entityRef, name: 'srv-sauv-01' },
      ],
    },
  ]);
  await show();
  const list = await screen.findByRole('table', { name: 'Machines' }, PATIENT);
  expect(list).toHaveTextContent(
    'Veritas NetBackup · Logiciel de sauvegardeN° de série SN-0001version 10.3 · tourne sur srv-sauv-01',
  );
});

describe('machines that others wrote into the catalog', () => {
  it('are marked in the list, and open there', async () => {
    const entityRef = 'resource:default/nas-01';
    const adopted = {
      entityRef,
      location: null,
      editUrl: null,
      facts: [],
      goneSince: null,
      brought: true,
    };
    serve(meAs('beneficiary'), [
      { ...MACHINE, entityRef, adopted },
      {
        ...MACHINE,
        id: 'm-2',
        name: 'srv-dpi-02',
        adopted: { ...adopted, goneSince: NOW },
      },
    ]);
    show();
    const table = await screen.findByRole('table', { name: 'Machines' });
    expect(within(table).getAllByText('Vient du catalogue')).toHaveLength(1);
    expect(
      within(table).getByRole('link', { name: 'srv-dpi-01' }),
    ).toHaveAttribute('href', expect.stringContaining('nas-01'));
  });

  it('are told, with what would do, where they cannot be taken', async () => {
    serve(meAs('local-referent'), [MACHINE], [FAULT]);
    show();
    await screen.findByText(
      '1 ressource du catalogue ne convient pas au parc',
      undefined,
      PATIENT,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Les afficher' }));
    const list = within(
      screen.getByRole('list', {
        name: 'Ressources du catalogue qui ne conviennent pas',
      }),
    );
    expect(
      list.getByText(
        /^spec\.hardware\.waranty n’est pas un fait connu.: corrigez son nom ou retirez-le\.$/,
      ),
    ).toBeInTheDocument();
    expect(
      list.getByRole('link', { name: /git\.example\.org/ }),
    ).toHaveAttribute('href', 'https://git.example.org/nas.yaml');
    await userEvent.click(screen.getByRole('button', { name: 'Les masquer' }));
    expect(
      screen.queryByText(/n’est pas un fait connu/),
    ).not.toBeInTheDocument();
  });

  it('are not told to who does not bring machines in', async () => {
    serve(meAs('beneficiary'), [MACHINE], [FAULT]);
    show();
    await screen.findByRole('table', { name: 'Machines' });
    expect(
      screen.queryByText(/ne convient pas au parc/),
    ).not.toBeInTheDocument();
  });
});

describe('the fleet', () => {
  it('says what there is, under which terms, until when, as the address filters', async () => {
    const lists = serve(meAs('local-referent'));
    show('?q=dpi&level=under-warranty&category=server-x86');
    const table = await screen.findByRole('table', { name: 'Machines' });
    expect(within(table).getByText('srv-dpi-01')).toBeInTheDocument();
    for (const words of [
      'HPE ProLiant DL360 · Serveur x86',
      'Site nord · B · S1 · R2',
      'Sous garantie',
      '4H, heures ouvrées',
      '1 ouvert',
    ]) {
      expect(within(table).getByText(words)).toBeInTheDocument();
    }
    expect(
      within(table).getByText(/à partir du 1er janv\. 2027/),
    ).toBeVisible();
    expect(lists).toEqual([
      {
        text: 'dpi',
        level: 'under-warranty',
        category: 'server-x86',
        limit: '50',
      },
    ]);
  });

  it('opens each figure of the composition as the list of what it counts', async () => {
    const lists = serve(meAs('local-referent'));
    show('?establishment=490999018&overview=open');
    const overview = within(
      await screen.findByRole('region', { name: 'Composition du parc' }),
    );
    const opens = async (name: string) =>
      (await overview.findByRole('link', { name })).getAttribute('href');
    expect(await opens('Non couvert\u00a0: 2')).toBe(
      '/itsm/fleet?establishment=490999018&level=not-covered',
    );
    expect(await opens('Plus couvertes d’ici 90 jours\u00a0: 2')).toBe(
      '/itsm/fleet?establishment=490999018&ends=90&lost=true',
    );
    // What is nothing opens nothing.
    expect(
      overview.queryByRole('link', { name: /d’ici 30 jours/ }),
    ).not.toBeInTheDocument();

    await userEvent.click(
      overview.getByRole('link', {
        name: 'Changent de niveau d’ici 12 mois\u00a0: 9',
      }),
    );
    await waitFor(() =>
      expect(lists.at(-1)).toEqual({
        establishment: '490999018',
        endsWithin: '365',
        limit: '50',
      }),
    );
    expect(screen.getByLabelText('Fin')).toHaveValue('365');
    await userEvent.selectOptions(screen.getByLabelText('Fin'), '90 lost');
    await waitFor(() =>
      expect(lists.at(-1)).toMatchObject({ endsWithin: '90', lost: 'true' }),
    );
  });

  describe('its composition', () => {
    const toggle = (name = 'Composition du parc') =>
      screen.findByRole('button', { name }, PATIENT);

    it.each(['', '?level=under-warranty'])(
      'is folded over the list, but for what is not covered (at "%s")',
      async query => {
        serve(meAs('local-referent'));
        show(query);
        expect(await toggle()).toHaveAttribute('aria-expanded', 'false');
        const overview = within(
          screen.getByRole('region', { name: 'Composition du parc' }),
        );
        expect(await overview.findByText('33 machines')).toBeVisible();
        expect(
          overview.getByRole('link', { name: 'Non couvert\u00a0: 2' }),
        ).toHaveAttribute('href', '/itsm/fleet?level=not-covered');
        expect(overview.queryByRole('table')).not.toBeInTheDocument();
      },
    );

    it('has a class where it is of one establishment, and none of a nation', async () => {
      serve(meAs('local-referent'));
      const { unmount } = show('?overview=open');
      expect(await screen.findByText(/, parc /, {}, PATIENT)).toBeVisible();
      unmount();
      serve(meAs('contractor'));
      show('?overview=open');
      expect(
        await screen.findByText(/serveurs UNIX ou x86/, {}, PATIENT),
      ).toBeVisible();
      expect(screen.queryByText(/, parc /)).not.toBeInTheDocument();
    });

    it('is opened and folded in the address, and stays as the list is narrowed down', async () => {
      serve(meAs('local-referent'));
      show('?q=dpi');
      await userEvent.click(await toggle());
      const place = screen.getByTestId('place');
      expect(place).toHaveTextContent('/itsm/fleet?q=dpi&overview=open');
      expect(await toggle()).toHaveAttribute('aria-expanded', 'true');
      expect(
        await screen.findByRole('heading', {
          level: 3,
          name: 'Niveau de contrat aujourd’hui',
        }),
      ).toBeVisible();
      await userEvent.selectOptions(
        screen.getByLabelText('Niveau de contrat'),
        'not-covered',
      );
      expect(place).toHaveTextContent(
        '/itsm/fleet?q=dpi&level=not-covered&overview=open',
      );
      await userEvent.click(await toggle());
      expect(place).toHaveTextContent('/itsm/fleet?q=dpi&level=not-covered');
      expect(place).not.toHaveTextContent('overview');
    });

    it.each([
      ['fr' as const, 'Non couvert\u00a0: 2', '?overview=open'],
      ['fr' as const, 'Non couvert\u00a0: 2', ''],
      ['en' as const, 'Not covered: 2', '?overview=open'],
    ])(
      'leads from a figure to the list of it, and leaves the way free (%s, %s, at "%s")',
      async (language, name, query) => {
        const lists = serve(meAs('local-referent'));
        renderPage(<FleetPage />, { at: `/itsm/fleet${query}`, language });
        const figure = () => screen.findByRole('link', { name }, PATIENT);
        await userEvent.click(await figure());
        const heading = screen.getByRole('heading', {
          level: 2,
          name: 'Machines',
        });
        await waitFor(() => expect(heading).toHaveFocus());
        expect(scrolledTo).toEqual(['Machines']);
        await waitFor(() =>
          expect(lists.at(-1)).toMatchObject({ level: 'not-covered' }),
        );
        expect(screen.getByTestId('place')).toHaveTextContent(
          '/itsm/fleet?level=not-covered',
        );
        expect(
          await toggle(
            language === 'fr'
              ? 'Composition du parc'
              : 'What the fleet is made of',
          ),
        ).toHaveAttribute('aria-expanded', 'false');
        // The same figure again leads there again.
        await userEvent.click(await figure());
        await waitFor(() => expect(scrolledTo).toHaveLength(2));
        expect(heading).toHaveFocus();
      },
    );

    it('leaves the focus alone where one comes to the page', async () => {
      serve(meAs('local-referent'));
      show('?level=not-covered');
      await screen.findByRole('table', { name: 'Machines' }, PATIENT);
      expect(
        screen.getByRole('heading', { level: 2, name: 'Machines' }),
      ).not.toHaveFocus();
    });
  });

  it('marks a machine of which a notice is told, and narrows the fleet down to those', async () => {
    const lists = serve(meAs('local-referent'), [
      {
        ...MACHINE,
        notice: {
          id: 'OBS-2026-000001',
          state: 'acknowledged',
          lastDay: '2028-06-30',
        },
        termsToCome: {
          from: '2027-01-01',
          level: 'vendor-backed',
          serviceWindow: '24x7',
          restoreTime: '4H',
          orderReference: 'BC-2027',
        },
      },
    ]);
    show();
    expect(
      await screen.findByRole('link', {
        name: /^Avis jusqu’au 30 juin 2028/,
      }),
    ).toHaveAttribute('href', '/itsm/obsolescence/OBS-2026-000001');
    expect(
      screen.getByText(/^À partir du 1er janv\. 2027.*4H.*BC-2027$/),
    ).toBeVisible();
    await userEvent.selectOptions(
      screen.getByLabelText('Avis d’obsolescence'),
      'any',
    );
    expect(screen.getByTestId('place')).toHaveTextContent('notice=any');
    await waitFor(() => expect(lists.at(-1)).toMatchObject({ notice: 'any' }));
  });

  it('tells a machine that awaits acceptance as such', async () => {
    serve(meAs('local-referent'), [
      {
        ...MACHINE,
        coverage: { ...MACHINE.coverage, declaration: 'awaiting' },
        levelToday: { level: 'not-covered', lastDay: null, next: null },
      },
    ]);
    show();
    expect(
      await screen.findByText(
        /^Déclaré, en attente d’acceptation.*non couvert$/,
      ),
    ).toBeVisible();
  });

  it('puts a filter into the address, and takes all of them out', async () => {
    serve(meAs('local-referent'), []);
    show();
    await userEvent.selectOptions(
      await screen.findByLabelText('Niveau de contrat'),
      'not-covered',
    );
    expect(screen.getByTestId('place')).toHaveTextContent('level=not-covered');
    expect(
      await screen.findByText('Aucune machine ne correspond'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Effacer les filtres' })[0],
    );
    expect(
      await screen.findByText('Aucune machine pour l’instant'),
    ).toBeInTheDocument();
  });

  it('prints labels of the machines one chooses, and of all that match', async () => {
    const lists = serve(meAs('local-referent'), [
      MACHINE,
      { ...MACHINE, id: 'm-2', name: 'srv-dpi-02' },
    ]);
    const labels: string[] = [];
    server.use(
      http.get('*/api/itsm/machines/labels.pdf', ({ request }) => {
        labels.push(new URL(request.url).search);
        return new HttpResponse('%PDF');
      }),
    );
    URL.createObjectURL = () => 'blob:labels';
    URL.revokeObjectURL = () => {};
    show('?level=under-warranty');
    await userEvent.click(
      await screen.findByLabelText('Choisir srv-dpi-02', undefined, PATIENT),
    );
    const bar = () =>
      within(screen.getByRole('region', { name: 'Machines choisies' }));
    expect(bar().getByRole('status')).toHaveTextContent('1 machine choisie');
    await userEvent.click(bar().getByRole('button', { name: 'Étiquettes' }));
    await waitFor(() => expect(labels).toEqual(['?machine=m-2&language=fr']));

    await userEvent.click(
      screen.getByLabelText('Choisir toutes les machines affichées'),
    );
    expect(bar().getByRole('status')).toHaveTextContent('2 machines choisies');
    // The list is whole: there is no more to choose than what is shown.
    expect(
      bar().queryByRole('button', { name: /qui correspondent/ }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      bar().getByRole('button', { name: 'Ne plus rien choisir' }),
    );
    expect(
      screen.queryByRole('region', { name: 'Machines choisies' }),
    ).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Étiquettes' }));
    await waitFor(() =>
      expect(labels.at(-1)).toBe('?level=under-warranty&language=fr'),
    );

    // With another list nothing of the one before is chosen.
    await userEvent.click(screen.getByLabelText('Choisir srv-dpi-01'));
    await userEvent.selectOptions(
      screen.getByLabelText('Niveau de contrat'),
      'not-covered',
    );
    await waitFor(() => expect(lists.at(-1)?.level).toBe('not-covered'));
    expect(
      screen.queryByRole('region', { name: 'Machines choisies' }),
    ).not.toBeInTheDocument();
  });

  it('changes what several machines share, and shows what comes of it', async () => {
    serve(meAs('local-referent'), [
      MACHINE,
      { ...MACHINE, id: 'm-2', name: 'srv-dpi-02' },
    ]);
    const edits: unknown[] = [];
    server.use(
      http.get('*/api/itsm/establishments/490999018', () =>
        HttpResponse.json({
          id: '490999018',
          name: 'CH de Cholet',
          entityRef: null,
          commune: null,
          postalCode: null,
          region: null,
          sites: [MACHINE.site],
        }),
      ),
      http.post('*/api/itsm/imports/bulk-edits', async ({ request }) => {
        edits.push(await request.json());
        return HttpResponse.json(
          { id: 'i-9', counts: { wrong: 0 } },
          { status: 201 },
        );
      }),
    );
    show();
    await userEvent.click(
      await screen.findByLabelText(
        'Choisir toutes les machines affichées',
        undefined,
        PATIENT,
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Modifier' }));
    const dialog = within(
      screen.getByRole('dialog', { name: 'Modifier 2 machines' }),
    );
    const sendButton = () =>
      dialog.getByRole('button', { name: 'Voir ce qui change' });
    const send = () => userEvent.click(sendButton());
    await waitFor(() => expect(sendButton()).toBeEnabled(), PATIENT);
    await send();
    expect(
      dialog.getByText('Cochez au moins une chose à modifier.'),
    ).toBeVisible();

    for (const name of ['Salle', 'GTR', 'FINESS site', 'Fin de garantie']) {
      await userEvent.click(dialog.getByLabelText(name));
    }
    await userEvent.selectOptions(
      dialog.getByLabelText('GTR, pour toutes'),
      '4H',
    );
    await send();
    expect(dialog.getByText(/^Donnez une valeur/)).toBeVisible();
    expect(edits).toEqual([]);

    await userEvent.selectOptions(
      dialog.getByLabelText('FINESS site, pour toutes'),
      'Site nord (490000001)',
    );
    await send();
    await waitFor(() =>
      expect(screen.getByTestId('place')).toHaveTextContent(
        '/itsm/fleet/import?establishment=490999018&import=i-9&step=preview',
      ),
    );
    expect(edits).toEqual([
      {
        machines: { ids: ['m-1', 'm-2'] },
        changes: {
          room: null,
          restoreTime: '4H',
          siteId: '490000001',
          warrantyEnd: 'unknown',
        },
      },
    ]);
  });

  it('leaves changes to those who give in inventories, one establishment at a time', async () => {
    serve(meAs('contractor'), [
      MACHINE,
      { ...MACHINE, id: 'm-2', name: 'srv-x', establishmentId: '680999017' },
    ]);
    show();
    await userEvent.click(
      await screen.findByLabelText('Choisir srv-dpi-01', undefined, PATIENT),
    );
    expect(screen.getByRole('button', { name: 'Modifier' })).toBeVisible();
    await userEvent.click(screen.getByLabelText('Choisir srv-x'));
    expect(
      screen.getByText(
        'Pour les modifier, choisissez les machines d’un seul établissement.',
      ),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Modifier' }),
    ).not.toBeInTheDocument();
  });
});
