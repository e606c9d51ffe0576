import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import type {
  Machine,
  MachineTermsOverTime,
} from '@caih/backstage-plugin-itsm-common';
import userEvent from '@testing-library/user-event';
import {
  MACHINE,
  meAs,
  renderPage,
  serveFleet,
  setScreenWidth,
  ticketOf,
} from '../../__testUtils__';
import { EntityTicketsContent } from '../EntityTicketsContent';
import { EntityHardwareContractCard } from './EntityHardwareContractCard';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const entity = (
  annotations: Record<string, string>,
  hardware: Record<string, string> = {},
) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: { name: 'hw-m-1', annotations },
  spec: { type: 'hardware', owner: 'group:default/cholet', hardware },
});
const OURS = entity({ 'caih.fr/machine-id': 'm-1' });

const TERMS: MachineTermsOverTime = {
  now: '2026-11-23T09:00:00Z',
  today: '2026-11-23',
  periods: [
    {
      from: '2025-01-01',
      until: '2026-12-31',
      level: 'under-warranty',
      serviceWindow: 'HO',
      restoreTime: '4H',
      orderReference: 'BC-2025-042',
    },
    {
      from: '2027-01-01',
      until: null,
      level: 'not-covered',
      serviceWindow: null,
      restoreTime: null,
      orderReference: null,
    },
  ],
  changes: [
    {
      kind: 'joined',
      from: '2025-01-01',
      recordedAt: '2025-01-01T09:00:00Z',
      recordedBy: 'Claude Morin',
      importId: 'i-1',
      facts: {
        warrantyEnd: '2026-12-31',
        afterWarranty: null,
        serviceWindow: 'HO',
        restoreTime: '4H',
        maintainedFrom: null,
        maintainedUntil: null,
        orderReference: 'BC-2025-042',
      },
    },
  ],
};

describe('the card of a machine’s contract', () => {
  it('says the level now and next, the terms and the order', async () => {
    serveFleet(server, { me: meAs('beneficiary') });
    renderPage(
      <EntityProvider entity={OURS}>
        <EntityHardwareContractCard />
      </EntityProvider>,
      { at: '/catalog' },
    );
    expect(
      await screen.findByText(
        'Hors garantie, ré-adossé constructeur à partir du 1er janv. 2027',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('BC-2025-042')).toBeInTheDocument();
    expect(screen.getByText('4H')).toBeInTheDocument();
    expect(screen.getByText(/jusqu’au 31 déc\. 2026 inclus/)).toHaveTextContent(
      'jusqu’au 31 déc. 2026 inclus, reste 38 jours',
    );
    expect(
      await screen.findByRole('button', { name: 'Déclarer un incident' }),
    ).toHaveAttribute('href', '/itsm/new?machine=m-1');
    expect(screen.getByText('1 incident ouvert')).toBeInTheDocument();
  });

  it('says which machine it is and where it stands', async () => {
    serveFleet(server, { me: meAs('beneficiary') });
    renderPage(
      <EntityProvider entity={OURS}>
        <EntityHardwareContractCard />
      </EntityProvider>,
      { at: '/catalog' },
    );
    const valueOf = async (label: string) =>
      (await screen.findByText(label)).nextElementSibling?.textContent;
    expect(await valueOf('Constructeur et modèle')).toBe('HPE ProLiant DL360');
    expect(await valueOf('N° de série')).toBe('SN-0001');
    expect(await valueOf('Lieu')).toBe(
      'Bâtiment B · Salle S1 · Baie R2 · Unité U12',
    );
    // What is not known is not shown.
    expect(screen.queryByText(/inventaire/)).not.toBeInTheDocument();
  });

  describe('says first what is not covered, or not known', () => {
    const INCIDENT =
      'Un incident y est enregistré, sans délai contractuel, et réparé sur devis.';
    const showWith = (
      coverage: Partial<Machine['coverage']>,
      language: 'fr' | 'en' = 'fr',
    ) => {
      serveFleet(server, { me: meAs('beneficiary') });
      server.use(
        http.get('*/api/itsm/machines/m-1', () =>
          HttpResponse.json({
            ...MACHINE,
            coverage: { ...MACHINE.coverage, ...coverage },
          }),
        ),
      );
      renderPage(
        <EntityProvider entity={OURS}>
          <EntityHardwareContractCard />
        </EntityProvider>,
        { at: '/catalog', language },
      );
    };
    const nothingSet = { maintainedFrom: null, maintainedUntil: null };
    const maintained = (label = 'En maintenance') =>
      screen.getByText(label).nextElementSibling?.textContent;

    it.each([
      [
        'nothing is ordered',
        { ...nothingSet, warrantyEnd: 'none', afterWarranty: null } as const,
        /^Cette machine n’est pas couverte.: aucune commande ne la couvre aujourd’hui/,
        'Non',
      ],
      [
        'its cover begins later',
        { ...nothingSet, maintainedFrom: '2027-02-01' },
        /^Cette machine n’est pas encore couverte.: elle l’est à partir du 1er févr\. 2027/,
        'à partir du 1er févr. 2027',
      ],
      [
        'it was accepted from a later day than it was to be maintained',
        {
          ...nothingSet,
          maintainedFrom: '2026-01-01',
          declaration: '2027-01-15',
        },
        /elle l’est à partir du 15 janv\. 2027/,
        'à partir du 15 janv. 2027',
      ],
      [
        'it has ended',
        { maintainedUntil: '2026-06-30' },
        /^Cette machine n’est plus couverte depuis le 1er juil\. 2026\. Remplacez-la/,
        'du 1er janv. 2025 au 30 juin 2026',
      ],
      [
        'it awaits acceptance',
        { ...nothingSet, declaration: 'awaiting' },
        /^Cette machine n’est pas encore couverte.: sa déclaration attend/,
        'Non',
      ],
      [
        'it was refused',
        { ...nothingSet, declaration: 'refused' },
        /^Cette machine n’est pas couverte.: le titulaire a refusé/,
        'Non',
      ],
    ])('where %s', async (_, coverage, words, days) => {
      showWith(coverage);
      const alert = await screen.findByText(words);
      expect(alert).toHaveTextContent(INCIDENT);
      expect(alert.closest('.MuiAlert-standardError')).toBeInTheDocument();
      expect(maintained()).toBe(days);
    });

    it('with the way to the declaration', async () => {
      showWith({ declaration: 'awaiting' }, 'en');
      expect(
        await screen.findByRole('link', {
          name: 'Declarations of the establishment',
        }),
      ).toHaveAttribute('href', '/itsm/establishments/490999018');
      expect(
        screen.getByText(/^This machine is not covered yet/),
      ).toBeVisible();
      expect(maintained('In maintenance')).toBe('No');
    });

    it('and warns of a warranty whose end is not known', async () => {
      showWith({ warrantyEnd: 'unknown' });
      const alert = await screen.findByText(
        /^La fin de garantie de cette machine est inconnue.*Donnez son dernier jour/,
      );
      expect(alert.closest('.MuiAlert-standardWarning')).toBeInTheDocument();
      expect(screen.queryByText(INCIDENT)).not.toBeInTheDocument();
    });

    it('and nothing of what is covered', async () => {
      showWith({});
      await screen.findByText('BC-2025-042');
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    });
  });

  it('is that of the machine that others wrote, with what they say and where to change it', async () => {
    const entityRef = 'resource:default/nas-01';
    const machine = {
      ...MACHINE,
      entityRef,
      adopted: {
        entityRef,
        location: 'url:https://git.example.org/nas.yaml',
        editUrl: 'https://git.example.org/edit/nas.yaml',
        facts: ['name' as const, 'serialNumber' as const, 'room' as const],
        goneSince: null,
        brought: true,
      },
    };
    serveFleet(server, { me: meAs('beneficiary'), adopted: [machine] });
    const nas = entity({});
    renderPage(
      <EntityProvider
        entity={{ ...nas, metadata: { ...nas.metadata, name: 'nas-01' } }}
      >
        <EntityHardwareContractCard />
      </EntityProvider>,
      { at: '/catalog' },
    );
    const said = within(
      await screen.findByRole('region', { name: 'Vient du catalogue' }),
    );
    expect(said.getByText('Nom, N° de série, Salle')).toBeInTheDocument();
    expect(
      said.getByRole('link', { name: /git\.example\.org/ }),
    ).toHaveAttribute('href', 'https://git.example.org/edit/nas.yaml');
    expect(screen.getByText('BC-2025-042')).toBeInTheDocument();
    expect(
      screen.queryByText(/Cette fiche vient d’ailleurs/),
    ).not.toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'Déclarer un incident' }),
    ).toHaveAttribute('href', '/itsm/new?machine=m-1');
  });

  it.each([
    [
      'leaves with it',
      true,
      'fr' as const,
      /resource:default\/nas-01 n’est plus dans le catalogue depuis le .*23 nov.* La machine sort du parc à son tour/,
    ],
    [
      'stays where an inventory brought it',
      false,
      'fr' as const,
      /resource:default\/nas-01 n’est plus dans le catalogue depuis le .*23 nov.* La machine reste dans le parc/,
    ],
    [
      'stays where an inventory brought it',
      false,
      'en' as const,
      /resource:default\/nas-01 has not been in the catalog since .*23 Nov.* The machine stays in the fleet/,
    ],
  ])(
    'says that the catalog has the machine’s resource no more, and that it %s',
    async (_, brought, language, text) => {
      serveFleet(server, { me: meAs('beneficiary') });
      server.use(
        http.get('*/api/itsm/machines/m-1', () =>
          HttpResponse.json({
            ...MACHINE,
            adopted: {
              entityRef: 'resource:default/nas-01',
              location: null,
              editUrl: null,
              facts: [],
              goneSince: '2026-11-23T08:00:00Z',
              brought,
            },
          }),
        ),
      );
      renderPage(
        <EntityProvider entity={OURS}>
          <EntityHardwareContractCard />
        </EntityProvider>,
        { at: '/catalog', language },
      );
      expect(await screen.findByText(text)).toBeInTheDocument();
    },
  );

  it('gives the label to stick on the machine', async () => {
    serveFleet(server, { me: meAs('beneficiary') });
    const asked: string[] = [];
    server.use(
      http.get('*/api/itsm/machines/m-1/label.pdf', ({ request }) => {
        asked.push(new URL(request.url).search);
        return new HttpResponse('%PDF');
      }),
    );
    URL.createObjectURL = () => 'blob:label';
    URL.revokeObjectURL = () => {};
    renderPage(
      <EntityProvider entity={OURS}>
        <EntityHardwareContractCard />
      </EntityProvider>,
      { at: '/itsm/machine' },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Étiquette' }),
    );
    await waitFor(() => expect(asked).toEqual(['?language=fr']));
  });

  it('tells on demand what is owed over time, and who wrote it', async () => {
    serveFleet(server, { me: meAs('beneficiary') });
    server.use(
      http.get('*/api/itsm/machines/m-1/terms', () => HttpResponse.json(TERMS)),
    );
    renderPage(
      <EntityProvider entity={OURS}>
        <EntityHardwareContractCard />
      </EntityProvider>,
      { at: '/catalog' },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Conditions dans le temps' }),
    );
    const periods = await screen.findByRole('list', {
      name: 'Ce qui est dû, période par période',
    });
    expect(
      within(periods)
        .getAllByRole('listitem')
        .map(one => [one.textContent, one.getAttribute('aria-current')]),
    ).toEqual([
      [
        'Du 1er janv. 2025 au 31 déc. 2026 (aujourd’hui)Sous garantie, 4H, heures ouvrées, commande BC-2025-042',
        'date',
      ],
      ['À partir du 1er janv. 2027Non couvert', null],
    ]);
    expect(
      screen.getByRole('list', { name: 'Ce qui a été écrit, et par qui' }),
    ).toHaveTextContent(
      /^Entrée dans le parc, .* par Claude Morin inventaire$/,
    );
    expect(screen.getByRole('link', { name: 'inventaire' })).toHaveAttribute(
      'href',
      '/itsm/fleet/import?import=i-1',
    );
  });

  it('reads the facts of a record that is not of the fleet', async () => {
    serveFleet(server, { me: meAs('coordinator') });
    renderPage(
      <EntityProvider
        entity={entity(
          {},
          {
            category: 'server-x86',
            maker: 'Dell Technologies',
            model: 'PowerEdge R650',
            warrantyEnd: 'unknown',
          },
        )}
      >
        <EntityHardwareContractCard />
      </EntityProvider>,
      { at: '/catalog', language: 'en' },
    );
    expect(
      await screen.findByText('end not known: to be checked'),
    ).toBeInTheDocument();
    expect(screen.getByText(/comes from elsewhere/)).toBeInTheDocument();
    expect(screen.queryByText('Declare an incident')).not.toBeInTheDocument();
  });
});

describe('the tab of a machine’s incidents', () => {
  it('lists those of the machine, closed ones too, each a click away', async () => {
    setScreenWidth(1100);
    const asked = serveFleet(server, {
      me: meAs('beneficiary'),
      tickets: [ticketOf(4, { state: 'closed' })],
    });
    renderPage(
      <EntityProvider entity={OURS}>
        <EntityTicketsContent />
      </EntityProvider>,
      { at: '/catalog' },
    );
    expect(
      await screen.findByRole('link', { name: 'INC-2026-000004' }),
    ).toBeInTheDocument();
    expect(asked.lists[0].get('machine')).toBe('m-1');
    expect(asked.lists[0].has('state')).toBe(false);
    await userEvent.click(screen.getByText('Incident 4'));
    expect(screen.getByTestId('place')).toHaveTextContent(
      '/itsm/tickets/INC-2026-000004',
    );
  });

  it('says what to do where there is none', async () => {
    serveFleet(server, { me: meAs('beneficiary') });
    renderPage(
      <EntityProvider entity={OURS}>
        <EntityTicketsContent />
      </EntityProvider>,
      { at: '/catalog' },
    );
    expect(
      await screen.findByText('Aucun incident sur cette machine'),
    ).toBeInTheDocument();
  });
});
