import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import type {
  AttachedMachine,
  AttachedMachines,
  Evolution,
  EvolutionSummary,
  TechnicalComponent,
  TechnicalState,
} from '@caih/backstage-plugin-itsm-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { MACHINE, renderPage } from '../../__testUtils__';
import { EntityTechnicalStateCard } from './EntityTechnicalStateCard';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(120_000);

const NOW = '2026-11-26T09:00:00Z';

const FIRMWARE: TechnicalComponent = {
  id: 'firmware',
  kind: 'firmware',
  name: null,
  installed: 'U30 v2.72',
  installedFrom: 'inventory',
  installedOn: null,
  installedBy: null,
  evolution: null,
  current: 'U30 v3.10',
  recommended: 'U30 v2.90',
  source: 'HPE SPP 2026.09',
  seenOn: '2026-11-20',
  levelsBy: 'Alex Moreau',
  standing: 'differs',
  openEvolution: null,
  version: 3,
};
const POWER_PATH: TechnicalComponent = {
  ...FIRMWARE,
  id: 'c-1',
  kind: 'multipath',
  name: 'PowerPath',
  installed: '7.6',
  installedFrom: 'evolution',
  installedOn: '2026-10-02',
  evolution: 'EVO-2026-000001',
  current: null,
  recommended: '7.6',
  standing: 'as-recommended',
  version: 1,
};
const STATE: TechnicalState = {
  now: NOW,
  today: '2026-11-26',
  machineId: 'm-1',
  establishmentId: '490999018',
  level: 'vendor-backed',
  hasVendorUpdates: true,
  mayUpdate: true,
  mayPropose: true,
  components: [FIRMWARE, POWER_PATH],
};
const ALONE: AttachedMachines = {
  now: NOW,
  machineId: 'm-1',
  establishmentId: '490999018',
  mayChange: false,
  category: 'server-x86',
  attachedTo: [],
  attached: [],
};
const ARRAY: AttachedMachine = {
  machineId: 'm-2',
  entityRef: 'resource:default/hw-m-2',
  name: 'baie-02',
  category: 'array-san-nas',
  maker: 'NetApp',
  model: 'FAS8300',
  firmware: '9.12',
  operatingSystem: null,
  how: 'attached',
  recordedBy: 'Sacha Benoit',
};
const BLADE: AttachedMachine = {
  ...ARRAY,
  machineId: 'm-3',
  name: 'lame-03',
  how: 'chassis',
  recordedBy: null,
};
const PROPOSED: EvolutionSummary = {
  id: 'EVO-2026-000002',
  establishmentId: '490999018',
  establishmentName: 'CH de Cholet',
  state: 'proposed',
  version: 1,
  timeZone: 'Europe/Paris',
  machine: {
    machineId: 'm-1',
    entityRef: 'resource:default/hw-m-1',
    name: 'srv-dpi-01',
    maker: 'HPE',
    model: 'ProLiant DL360',
    serialNumber: null,
    siteName: 'Site nord',
  },
  componentId: 'firmware',
  kind: 'firmware',
  componentName: null,
  from: 'U30 v2.72',
  to: 'U30 v2.90',
  reason: 'Corrige un arrêt sous charge',
  risk: 'Redémarrage de dix minutes',
  entitlement: 'vendor-update',
  right: null,
  compatibility: null,
  prerequisites: null,
  attachedPrerequisites: null,
  checkedAgainst: [],
  proposedAt: '2026-11-24T09:00:00Z',
  proposedBy: 'Alex Moreau',
  acceptedOn: null,
  plannedFor: null,
  doneOn: null,
  installed: null,
  workDone: null,
  whyNot: null,
  possibleActs: [],
};

interface Sent {
  path: string;
  version: string | null;
  body: unknown;
}

/** Answers in the desk's place; the first writes as the test says. */
function serve(options: {
  state?: Partial<TechnicalState>;
  evolutions?: EvolutionSummary[];
  answers?: { status: number; body: object }[];
  around?: Partial<AttachedMachines>;
}) {
  const { state, evolutions = [], answers = [], around } = options;
  const sent: Sent[] = [];
  const write = async ({ request }: { request: Request }) => {
    const text = await request.text();
    sent.push({
      path: new URL(request.url).pathname.replace('/api/itsm', ''),
      version: request.headers.get('If-Match'),
      body: text ? JSON.parse(text) : undefined,
    });
    const answer = answers.shift();
    return HttpResponse.json(answer?.body ?? STATE, {
      status: answer?.status ?? 200,
    });
  };
  const evolution: Evolution = {
    ...PROPOSED,
    now: NOW,
    events: [
      {
        sequence: 1,
        type: 'propose',
        recordedAt: '2026-11-24T09:00:00Z',
        actor: { ref: null, role: 'contractor', name: 'Alex Moreau' },
        data: {
          ...PROPOSED,
          right: undefined,
          compatibility: undefined,
          prerequisites: undefined,
          attachedPrerequisites: undefined,
        },
      },
      {
        sequence: 2,
        type: 'refuse',
        recordedAt: '2026-11-25T09:00:00Z',
        actor: { ref: null, role: 'local-referent', name: 'Sacha Benoit' },
        data: { reason: 'Pas d’arrêt avant janvier' },
      },
    ],
  };
  server.use(
    http.get('*/api/itsm/machines/m-1/technical-state', () =>
      HttpResponse.json({ ...STATE, ...state }),
    ),
    http.get('*/api/itsm/machines/m-1/attached', () =>
      HttpResponse.json({ ...ALONE, ...around }),
    ),
    http.get('*/api/itsm/machines', ({ request }) =>
      HttpResponse.json({
        now: NOW,
        // None is of a record that others wrote.
        items: new URL(request.url).searchParams.has('entity')
          ? []
          : [MACHINE, { ...MACHINE, id: 'm-9', name: 'baie-09' }],
        nextCursor: null,
      }),
    ),
    http.get('*/api/itsm/evolutions', () =>
      HttpResponse.json({ now: NOW, items: evolutions, nextCursor: null }),
    ),
    http.get('*/api/itsm/evolutions/:id', () => HttpResponse.json(evolution)),
    http.post('*/api/itsm/*', write),
    http.put('*/api/itsm/*', write),
  );
  return sent;
}

const show = (
  options: Parameters<typeof serve>[0] = {},
  annotations: Record<string, string> = { 'caih.fr/machine-id': 'm-1' },
) => {
  const sent = serve(options);
  renderPage(
    <EntityProvider
      entity={{
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Resource',
        metadata: { name: 'hw-m-1', annotations },
        spec: { type: 'hardware' },
      }}
    >
      <EntityTechnicalStateCard />
    </EntityProvider>,
    { at: '/catalog' },
  );
  return sent;
};
/** A name is read as it stands: with the no-break spaces of French. */
const press = async (name: string) =>
  userEvent.click(
    await screen.findByRole('button', {
      name: name.replace(/ :/g, '\u00a0:'),
    }),
  );
const form = async () => within(await screen.findByRole('dialog'));

describe('the card of the technical state', () => {
  it('says what is installed, current and recommended, and who says so', async () => {
    show();
    const components = await screen.findByRole('list', { name: 'Composants' });
    const [firmware, powerPath] = within(components)
      .getAllByRole('listitem')
      .map(one => one.textContent);
    expect(firmware).toContain('FirmwareAutre que la version préconisée');
    expect(firmware).toContain('InstalléeU30 v2.72d’après l’inventaire');
    expect(firmware).toContain('CouranteU30 v3.10');
    expect(firmware).toContain(
      'PréconiséeU30 v2.90HPE SPP 2026.09, vu le 20 nov. 2026',
    );
    expect(powerPath).toContain('Conforme à la préconisation');
    expect(powerPath).toContain('7.6par EVO-2026-000001, 2 oct. 2026');
  });

  it('lets who reads only read', async () => {
    show({ state: { mayPropose: false, mayUpdate: false } });
    await screen.findByRole('list', { name: 'Composants' });
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('says of a record from elsewhere that nothing is followed', async () => {
    show({}, {});
    expect(await screen.findByText(/vient d’ailleurs/)).toBeInTheDocument();
  });

  it('says the versions on what one looked at, and keeps what was typed on an error', async () => {
    const sent = show({
      answers: [
        {
          status: 409,
          body: { error: { name: 'ConflictError', message: '' } },
        },
      ],
    });
    await press('Indiquer les versions : Firmware');
    const fields = await form();
    const recommended = fields.getByLabelText('Version préconisée');
    await userEvent.clear(recommended);
    await userEvent.type(recommended, 'U30 v3.00');
    await userEvent.click(fields.getByRole('button', { name: 'Enregistrer' }));
    expect(
      await fields.findByText(/Quelqu’un l’a modifiée entre-temps/),
    ).toBeInTheDocument();
    expect(recommended).toHaveValue('U30 v3.00');
    expect(sent).toEqual([
      {
        path: '/machines/m-1/technical-state/components/firmware/levels',
        version: '"3"',
        body: {
          current: 'U30 v3.10',
          recommended: 'U30 v3.00',
          source: 'HPE SPP 2026.09',
          seenOn: '2026-11-26',
        },
      },
    ]);
  });

  it('asks by what right where the level gives none (BI3)', async () => {
    const sent = show({ state: { hasVendorUpdates: false } });
    await press('Proposer une évolution : Firmware');
    const fields = await form();
    expect(fields.getByLabelText(/^Version proposée/)).toHaveValue('U30 v2.90');
    await userEvent.type(fields.getByLabelText(/^Pourquoi/), 'Un défaut');
    await userEvent.type(fields.getByLabelText(/^Risque/), 'Un arrêt');
    const propose = fields.getByRole('button', {
      name: 'Proposer une évolution',
    });
    await userEvent.click(propose);
    expect(fields.getByText('À renseigner.')).toBeInTheDocument();
    expect(sent).toEqual([]);
    await userEvent.type(
      fields.getByLabelText(/^Ce qui donne le droit/),
      'Licence 2024-118',
    );
    await userEvent.click(propose);
    expect(await screen.findByText('Évolution proposée')).toBeInTheDocument();
    expect(sent[0].body).toEqual({
      componentId: 'firmware',
      to: 'U30 v2.90',
      reason: 'Un défaut',
      risk: 'Un arrêt',
      entitlement: 'owned-version',
      right: 'Licence 2024-118',
    });
  });

  it('offers the acts of an evolution, and tells what the desk refuses at its field', async () => {
    const sent = show({
      evolutions: [{ ...PROPOSED, possibleActs: ['accept', 'refuse'] }],
      answers: [
        {
          status: 422,
          body: {
            error: { name: 'UnprocessableError', message: '' },
            field: 'plannedFor',
            code: 'in-the-past',
          },
        },
      ],
    });
    await press('Accepter : Firmware : U30 v2.72 → U30 v2.90');
    const fields = await form();
    await userEvent.type(fields.getByLabelText('Prévue le'), '2026-11-20');
    const accept = fields.getByRole('button', { name: 'Accepter' });
    await userEvent.click(accept);
    expect(await fields.findByText('Ce jour est passé.')).toBeInTheDocument();
    await userEvent.clear(fields.getByLabelText('Prévue le'));
    await userEvent.click(accept);
    expect(await screen.findByText('Évolution acceptée')).toBeInTheDocument();
    expect(sent).toEqual([
      {
        path: '/evolutions/EVO-2026-000002/acts/accept',
        version: '"1"',
        body: { plannedFor: '2026-11-20' },
      },
      {
        path: '/evolutions/EVO-2026-000002/acts/accept',
        version: '"1"',
        body: {},
      },
    ]);
  });

  it('tells on demand who did what to an evolution', async () => {
    show({ evolutions: [PROPOSED] });
    await press('Historique de EVO-2026-000002');
    const log = await screen.findByRole('list', {
      name: 'Historique de EVO-2026-000002',
    });
    const [refusal, proposal] = within(log).getAllByRole('listitem');
    expect(refusal).toHaveTextContent(
      /^Évolution refusée · Sacha Benoit · .*Pas d’arrêt avant janvier$/,
    );
    expect(proposal).toHaveTextContent(/^Évolution proposée · Alex Moreau/);
  });
});

describe('the machines attached', () => {
  it('are told both ways, and taken away by who edits the fleet, those of a chassis not', async () => {
    const sent = show({
      around: { mayChange: true, attachedTo: [ARRAY], attached: [BLADE] },
    });
    const to = await screen.findByRole('list', { name: 'Elle est attachée à' });
    expect(to).toHaveTextContent(
      'baie-02 · NetApp FAS8300Versions : 9.12Détacher',
    );
    const from = screen.getByRole('list', { name: 'Lui sont attachés' });
    expect(from).toHaveTextContent(/par le châssis de l’inventaire/);
    expect(within(from).queryByRole('button')).not.toBeInTheDocument();
    await press('Détacher : baie-02');
    expect(await screen.findByText('baie-02 est détaché.')).toBeInTheDocument();
    expect(sent).toEqual([
      {
        path: '/machines/m-1/attached/m-2/removal',
        version: null,
        body: undefined,
      },
    ]);
  });

  it('are those that a software item runs on (CCTP 2.1.20)', async () => {
    const sent = show({
      around: {
        category: 'backup-software',
        mayChange: true,
        attachedTo: [BLADE],
      },
    });
    const runsOn = await screen.findByRole('list', { name: 'Tourne sur' });
    expect(runsOn).toHaveTextContent('lame-03');
    await press('Dire sur quoi il tourne');
    const fields = await form();
    expect(fields.queryByLabelText('Dans quel sens')).not.toBeInTheDocument();
    await userEvent.click(fields.getByLabelText('Matériel'));
    await userEvent.click(await screen.findByText('baie-09'));
    await userEvent.click(fields.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('baie-09 est attaché.')).toBeInTheDocument();
    expect(sent).toEqual([
      { path: '/machines/m-1/attached', version: null, body: { to: 'm-9' } },
    ]);
  });

  it('have the software that runs on them told apart', async () => {
    show({
      around: {
        attached: [
          { ...ARRAY, name: 'netbackup', category: 'backup-software' },
          BLADE,
        ],
      },
    });
    expect(
      await screen.findByRole('list', {
        name: 'Logiciels qui tournent dessus',
      }),
    ).toHaveTextContent('netbackup');
    expect(
      screen.getByRole('list', { name: 'Lui sont attachés' }),
    ).toHaveTextContent('lame-03');
  });

  it('are attached either way round', async () => {
    const sent = show({ around: { mayChange: true } });
    await press('Attacher un matériel');
    const fields = await form();
    const save = fields.getByRole('button', { name: 'Enregistrer' });
    await userEvent.click(save);
    expect(fields.getByText('Choisissez un matériel.')).toBeInTheDocument();
    await userEvent.selectOptions(
      fields.getByLabelText('Dans quel sens'),
      'Il est attaché à cette machine',
    );
    await userEvent.click(fields.getByLabelText('Matériel'));
    await userEvent.click(await screen.findByText('baie-09'));
    await userEvent.click(save);
    expect(await screen.findByText('baie-09 est attaché.')).toBeInTheDocument();
    expect(sent).toEqual([
      { path: '/machines/m-9/attached', version: null, body: { to: 'm-1' } },
    ]);
  });

  it('are what a proposal is checked against (CCTP 2.1.5)', async () => {
    const sent = show({ around: { attachedTo: [ARRAY] } });
    await press('Proposer une évolution : Firmware');
    const fields = await form();
    expect(
      await fields.findByText('À vérifier avec : baie-02 (9.12)'),
    ).toBeInTheDocument();
    await userEvent.type(fields.getByLabelText(/^Pourquoi/), 'Un défaut');
    await userEvent.type(fields.getByLabelText(/^Risque/), 'Un arrêt');
    await userEvent.selectOptions(
      fields.getByLabelText(/^Avec les matériels attachés/),
      'Compatible avec des prérequis',
    );
    await userEvent.type(
      fields.getByLabelText(/^Prérequis sur cette machine/),
      'iLO 3.04',
    );
    await userEvent.type(
      fields.getByLabelText(/^Prérequis sur les matériels attachés/),
      'ONTAP 9.13',
    );
    await userEvent.click(
      fields.getByRole('button', { name: 'Proposer une évolution' }),
    );
    expect(await screen.findByText('Évolution proposée')).toBeInTheDocument();
    expect(sent[0].body).toMatchObject({
      compatibility: 'prerequisites',
      prerequisites: 'iLO 3.04',
      attachedPrerequisites: 'ONTAP 9.13',
    });
  });
});
