import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import {
  type AccessLogPage,
  composeFleet,
  type ContactInput,
  DEFAULT_SERVER_CATEGORIES,
  type EstablishmentProfile,
  type EstablishmentRules,
  type FleetComposition,
  type MachineDeclaration,
  type MovementPage,
  type OrderPage,
  type Role,
} from '@caih/backstage-plugin-itsm-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { meAs, NOW, renderPage, serveFleet } from '../../__testUtils__';
import { EstablishmentPage } from './EstablishmentPage';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const CHOLET = '490999018';

const PROFILE: EstablishmentProfile = {
  now: NOW,
  establishmentId: CHOLET,
  revision: 4,
  place: { timeZone: 'Europe/Paris', holidayRegion: 'FR' },
  contacts: [
    {
      id: 'c-1',
      function: 'it-department',
      label: null,
      name: 'Centre de services',
      phone: '0261913010',
      email: 'support@example.org',
      hoursText: null,
      // NOW is a Monday, 10:00 in Paris.
      weeklyHours: { mon: [['08:30', '18:00']] },
      onHolidays: false,
      toldOutsideWindow: false,
    },
  ],
  singleContact: {
    name: 'Nadège Tessier',
    phone: '0199002140',
    email: null,
  },
  dataMedia: 'wiped',
  remarks: 'Parking P4.',
  writable: ['contacts', 'standing-choices'],
};

const RULES: EstablishmentRules = {
  now: NOW,
  establishmentId: CHOLET,
  today: '2026-11-23',
  timeZone: 'Europe/Paris',
  rules: [
    {
      id: 'r-1',
      seriesId: 's-1',
      version: 1,
      kind: 'it-charter',
      title: 'Charte',
      text: 'Les comptes sont nominatifs.',
      link: null,
      validFrom: '2026-01-12',
      withdrawn: false,
      publishedAt: '2026-01-08T09:30:00Z',
      publishedBy: { ref: 'user:default/sacha.benoit', name: 'Sacha Benoit' },
      standing: 'in-force',
      acceptances: [],
      acceptedByMe: false,
    },
  ],
  mayPublish: false,
  mayAccept: true,
};

const NO_FLEET: FleetComposition = {
  now: NOW,
  ...composeFleet([], DEFAULT_SERVER_CATEGORIES),
};

const FLEET: FleetComposition = {
  now: NOW,
  ...composeFleet(
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
      { category: 'array-san-nas', level: 'not-covered', count: 2, ends: [] },
      { category: 'das', level: 'to-be-checked', count: 1, ends: [] },
    ],
    DEFAULT_SERVER_CATEGORIES,
  ),
};

const LOOKS: AccessLogPage = {
  items: [
    {
      at: NOW,
      kind: 'attachment',
      subject: 'INC-2026-000042 a-3',
      person: {
        ref: 'user:default/alex.moreau',
        name: 'Alex Moreau',
        role: 'contractor',
      },
    },
    {
      at: NOW,
      kind: 'export',
      subject: null,
      person: {
        ref: 'user:default/claude.garnier',
        name: 'Claude Garnier',
        role: 'coordinator',
      },
    },
  ],
  people: [
    { ref: 'user:default/alex.moreau', name: 'Alex Moreau' },
    { ref: 'user:default/claude.garnier', name: 'Claude Garnier' },
  ],
  nextCursor: null,
};

/** What was sent to the desk. */
const ORDERS: OrderPage = {
  now: NOW,
  today: '2026-11-23',
  mayPlace: true,
  contract: { anniversary: '2027-03-01', declareBy: '2027-02-01' },
  items: [
    {
      id: 'CMD-2026-000001',
      establishmentId: CHOLET,
      kind: 'first',
      state: 'placed',
      reference: 'BC-2025-311',
      placedOn: '2026-10-13',
      placedBy: 'Sacha Benoit',
      executeBy: '2026-11-12',
      startedOn: null,
      startedBy: null,
      late: true,
      withdrawnBy: null,
      withdrawalReason: null,
      nextAnniversary: '2027-10-13',
      inventory: { id: 'i-1', fileName: 'parc.xlsx' },
      possibleActs: ['withdraw'],
    },
  ],
  nextCursor: null,
};

const DECLARED: MachineDeclaration = {
  id: 'DEC-2026-000001',
  establishmentId: CHOLET,
  state: 'awaiting',
  declaredAt: '2026-10-13T08:00:00Z',
  declaredBy: 'Sacha Benoit',
  importId: 'i-1',
  machineCount: 2,
  coveredCount: 0,
  machines: [
    {
      machineId: 'm-1',
      name: 'srv-dpi-01',
      maker: 'HPE',
      model: 'ProLiant DL360',
      serialNumber: 'SN-0001',
      coveredFrom: null,
    },
  ],
  decidedAt: null,
  decidedBy: null,
  refusalReason: null,
  order: null,
  billedFrom: null,
  possibleActs: ['accept', 'refuse'],
};

const DECIDED: Partial<MachineDeclaration> = {
  state: 'accepted',
  decidedAt: '2026-11-23T08:00:00Z',
  decidedBy: 'Alex Moreau',
  billedFrom: '2027-03-01',
  possibleActs: [],
};

const MOVEMENTS: MovementPage = {
  now: NOW,
  items: [
    {
      machineId: 'm-1',
      entityRef: 'resource:default/hw-m-1',
      name: 'srv-dpi-01',
      maker: 'HPE',
      model: 'ProLiant DL360',
      serialNumber: 'SN-0001',
      kind: 'joined',
      day: '2026-10-13',
      recordedAt: '2026-10-13T08:00:00Z',
      recordedBy: 'Sacha Benoit',
      importId: 'i-1',
      declaration: 'awaiting',
    },
    {
      machineId: 'm-2',
      entityRef: 'resource:default/hw-m-2',
      name: 'srv-paie-02',
      maker: 'Dell Technologies',
      model: 'PowerEdge R650',
      serialNumber: null,
      kind: 'left',
      day: '2026-10-12',
      recordedAt: '2026-10-12T08:00:00Z',
      recordedBy: null,
      importId: null,
      declaration: null,
    },
  ],
  nextCursor: null,
};

const IMPORTS = {
  now: NOW,
  items: [
    {
      id: 'i-2',
      fileName: 'brouillon.xlsx',
      origin: 'file',
      state: 'checked',
      applied: null,
    },
    {
      id: 'i-3',
      fileName: 'ensemble.xlsx',
      origin: 'bulk-edit',
      state: 'applied',
      applied: { at: '2026-10-14T08:00:00Z', by: {}, lines: 'all' },
    },
    {
      id: 'i-1',
      fileName: 'parc.xlsx',
      origin: 'file',
      state: 'applied',
      applied: { at: '2026-10-13T08:00:00Z', by: {}, lines: 'all' },
    },
  ],
  nextCursor: null,
};

interface Sent {
  orders: unknown[];
  contacts: { revision: string | null; contacts: ContactInput[] }[];
  acceptances: unknown[];
  looks: Record<string, string>[];
  decided: unknown[];
}

function serve(options: {
  profile?: EstablishmentProfile;
  /** Answered to the first writing, as somebody else was first. */
  newer?: EstablishmentProfile;
  declared?: MachineDeclaration[];
  role?: Role;
}): Sent {
  const { profile = PROFILE, role = 'local-referent' } = options;
  let { newer, declared = [] } = options;
  const sent: Sent = {
    contacts: [],
    acceptances: [],
    looks: [],
    orders: [],
    decided: [],
  };
  const at = (path: string) => `*/api/itsm/establishments/${CHOLET}${path}`;
  serveFleet(server, { me: meAs(role) });
  server.use(
    http.get('*/api/itsm/machines/composition', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('establishment') === CHOLET
          ? FLEET
          : NO_FLEET,
      ),
    ),
    http.get(at(''), () =>
      HttpResponse.json({
        id: CHOLET,
        name: 'CH de Cholet',
        entityRef: 'group:default/ch-cholet',
        commune: 'Cholet',
        postalCode: '49300',
        region: 'Pays de la Loire',
        sites: [
          {
            id: '490000049',
            name: 'Site nord',
            commune: 'Cholet',
            postalCode: '49300',
            territory: 'FR',
            timeZone: 'Europe/Paris',
            holidayRegion: 'FR',
            contractual: true,
          },
        ],
      }),
    ),
    http.get(at('/profile'), () => HttpResponse.json(profile)),
    http.get(at('/access-log'), ({ request }) => {
      const { searchParams } = new URL(request.url);
      sent.looks.push(Object.fromEntries(searchParams));
      return HttpResponse.json(LOOKS);
    }),
    http.get(at('/local-referents'), () =>
      HttpResponse.json({
        items: [
          {
            ref: 'user:default/sacha.benoit',
            name: 'Sacha Benoit',
            email: 'sacha.benoit@example.org',
          },
        ],
      }),
    ),
    http.get(at('/rules'), () => HttpResponse.json(RULES)),
    http.get(at('/orders'), () => HttpResponse.json(ORDERS)),
    http.get(at('/declarations'), () =>
      HttpResponse.json({ now: NOW, items: declared, nextCursor: null }),
    ),
    http.post(
      '*/api/itsm/declarations/:id/:act',
      async ({ params, request }) => {
        const { id, act } = params;
        const body = await request.text();
        sent.decided.push([id, act, body && JSON.parse(body)]);
        declared = declared.map(one => ({ ...one, ...DECIDED }));
        return HttpResponse.json(declared[0]);
      },
    ),
    http.get(at('/movements'), () => HttpResponse.json(MOVEMENTS)),
    http.get('*/api/itsm/imports', () => HttpResponse.json(IMPORTS)),
    http.post(at('/orders'), async ({ request }) => {
      const order = (await request.json()) as { reference: string };
      sent.orders.push(order);
      return order.reference === 'BC-2025-311'
        ? HttpResponse.json(
            {
              error: { name: 'UnprocessableError', message: 'Taken' },
              code: 'reference-taken',
              field: 'reference',
            },
            { status: 422 },
          )
        : HttpResponse.json(ORDERS.items[0], { status: 201 });
    }),
    http.post(at('/rules/acceptances'), async ({ request }) => {
      sent.acceptances.push(await request.json());
      return HttpResponse.json({
        ...RULES,
        rules: RULES.rules.map(rule => ({
          ...rule,
          acceptedByMe: true,
          acceptances: [
            {
              personRef: 'user:default/alex.moreau',
              personName: 'Alex Moreau',
              ticketId: null,
              acceptedAt: NOW,
            },
          ],
        })),
      });
    }),
    http.get(at('/changes'), () =>
      HttpResponse.json({
        items: [
          {
            sequence: 1,
            changedAt: '2026-11-20T09:00:00Z',
            by: {
              ref: 'user:default/sacha.benoit',
              role: 'local-referent',
              name: 'Sacha Benoit',
            },
            change: {
              kind: 'contact-changed',
              function: 'on-call',
              fields: ['phone'],
            },
          },
        ],
        nextCursor: null,
      }),
    ),
    http.put(at('/contacts'), async ({ request }) => {
      const { contacts } = (await request.json()) as {
        contacts: ContactInput[];
      };
      sent.contacts.push({
        revision: request.headers.get('If-Match'),
        contacts,
      });
      if (newer) {
        const answer = newer;
        newer = undefined;
        return HttpResponse.json(
          {
            error: { name: 'ConflictError', message: 'It has changed' },
            code: 'stale',
            profile: answer,
          },
          { status: 409 },
        );
      }
      return HttpResponse.json({ ...profile, revision: 6, contacts });
    }),
  );
  return sent;
}

const render = (language: 'fr' | 'en' = 'fr') =>
  renderPage(<EstablishmentPage establishmentId={CHOLET} />, {
    at: `/itsm/establishments/${CHOLET}`,
    language,
  });

const CHANGE = { name: 'Modifier\u00a0: DSI' };

describe('the page of an establishment', () => {
  it('says what its fleet is made of, what ends of it, and what nobody covers', async () => {
    serve({});
    render();
    const fleet = within(await screen.findByRole('region', { name: 'Parc' }));
    expect(await fleet.findByText('34 machines')).toBeVisible();
    expect(
      fleet.getByText(
        /31 serveurs UNIX ou x86 maintenus, parc moyen, inventaire en 2 jours/,
      ),
    ).toBeVisible();
    expect(
      within(fleet.getByRole('list', { name: 'Niveau de contrat aujourd’hui' }))
        .getAllByRole('listitem')
        .map(one => one.textContent),
    ).toEqual(['Sous garantie31', 'Garantie à vérifier1', 'Non couvert2']);
    expect(
      fleet.getAllByRole('row').map(row =>
        within(row)
          .queryAllByRole('cell')
          .map(cell => cell.textContent),
      ),
    ).toEqual([[], ['0', '0'], ['4', '2'], ['9', '5']]);
    expect(
      fleet.getByText(/^2 machines ne sont couvertes par aucune commande/),
    ).toBeVisible();
    expect(
      fleet.getByText('La fin de garantie de 1 machine est à vérifier.'),
    ).toBeVisible();
  });

  it('says what was ordered on which inventory, what is late, and what moved', async () => {
    serve({});
    render();
    const part = within(
      await screen.findByRole('region', { name: 'Commandes' }),
    );
    const list = within(await part.findByRole('list', { name: 'Commandes' }));
    const [order] = list.getAllByRole('listitem');
    for (const words of [
      'BC-2025-311',
      'Première commande · Passée · En retard',
      'À exécuter au plus tard le 12 nov. 2026',
      'Prochain anniversaire : 13 oct. 2027',
    ]) {
      expect(within(order).getByText(words)).toBeVisible();
    }
    expect(
      list.getByRole('link', { name: 'Inventaire\u00a0: parc.xlsx' }),
    ).toHaveAttribute('href', '/itsm/fleet/import?import=i-1');
    expect(
      part.getByText(/anniversaire du marché : 1er mars 2027.*1er févr\. 2027/),
    ).toBeVisible();
    const movements = await part.findByRole('list', {
      name: 'Entrées et sorties du parc',
    });
    await waitFor(() =>
      expect(
        within(movements)
          .getAllByRole('listitem')
          .map(one => one.textContent),
      ).toEqual([
        '13 oct. 2026 · Entrée · srv-dpi-01 (HPE ProLiant DL360), déclarée, en attente d’acceptation, par Sacha Benoit, inventaire',
        '12 oct. 2026 · Sortie · srv-paie-02 (Dell Technologies PowerEdge R650)',
      ]),
    );
  });

  it('says which of them an order covers while the others await acceptance', async () => {
    serve({
      declared: [
        {
          ...DECLARED,
          coveredCount: 1,
          machines: [{ ...DECLARED.machines[0], coveredFrom: '2026-11-24' }],
        },
      ],
      role: 'contractor',
    });
    render();
    const list = await screen.findByRole('list', {
      name: 'Déclarations de l’année',
    });
    const [entry] = within(list).getAllByRole('listitem');
    for (const words of [
      'Couverts par une commande : 1. En attente d’acceptation, non couverts : 1.',
      'srv-dpi-01 (HPE ProLiant DL360), couvert dès le 24 nov. 2026 par une commande, et un autre',
    ]) {
      expect(entry).toHaveTextContent(words);
    }
  });

  it('tells loudly what awaits acceptance, and has the contractor accept it', async () => {
    const sent = serve({ declared: [DECLARED], role: 'contractor' });
    render();
    const list = await screen.findByRole('list', {
      name: 'Déclarations de l’année',
    });
    const [entry] = within(list).getAllByRole('listitem');
    for (const words of [
      'DEC-2026-000001',
      'En attente d’acceptation\u00a0: non couvert',
      '2 matériels\u00a0: srv-dpi-01 (HPE ProLiant DL360), et un autre',
    ]) {
      expect(entry).toHaveTextContent(words.replace(/\u00a0/g, ' '));
    }
    await userEvent.click(
      within(entry).getByRole('button', { name: 'Accepter' }),
    );
    const form = within(
      await screen.findByRole('dialog', {
        name: 'Accepter la déclaration DEC-2026-000001',
      }),
    );
    await userEvent.click(form.getByRole('button', { name: 'Accepter' }));
    expect(
      await screen.findByText(
        /^Acceptée par Alex Moreau, .*couverture à partir de ce jour.*Facturation à partir du renouvellement, le 1er mars 2027\.$/,
      ),
    ).toBeVisible();
    expect(sent.decided).toEqual([['DEC-2026-000001', 'acceptance', '']]);
  });

  it('tells of machines that an order covers from when it does, and no billing', async () => {
    const order = { id: 'CMD-2026-000002', startedOn: '2026-11-20' };
    serve({ declared: [{ ...DECLARED, ...DECIDED, order, billedFrom: null }] });
    render('en');
    expect(
      await screen.findByText(
        /^Accepted by Alex Moreau, .*, with the start of order CMD-2026-000002: covered from 20 Nov\w* 2026$/,
      ),
    ).toBeVisible();
    expect(screen.queryByText(/[Bb]illed/)).not.toBeInTheDocument();
  });

  it('asks for the reason of a refusal', async () => {
    const sent = serve({ declared: [DECLARED], role: 'contractor' });
    render('en');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refuse' }),
    );
    const form = within(
      await screen.findByRole('dialog', {
        name: 'Refuse declaration DEC-2026-000001',
      }),
    );
    await userEvent.click(form.getByRole('button', { name: 'Refuse' }));
    expect(form.getByText('This is needed.')).toBeVisible();
    await userEvent.type(form.getByLabelText(/Reason/), 'No such model');
    await userEvent.click(form.getByRole('button', { name: 'Refuse' }));
    await waitFor(() =>
      expect(sent.decided).toEqual([
        ['DEC-2026-000001', 'refusal', { reason: 'No such model' }],
      ]),
    );
  });

  it('records an order on an inventory that was applied, and says at the field what is refused', async () => {
    const sent = serve({});
    render('en');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Record an order' }),
    );
    const form = within(
      await screen.findByRole('dialog', { name: 'Record an order' }),
    );
    await form.findByRole('option', { name: /^parc\.xlsx/ });
    expect(
      form.queryByRole('option', { name: /brouillon/ }),
    ).not.toBeInTheDocument();
    const save = form.getByRole('button', { name: 'Save' });
    await userEvent.click(save);
    expect(form.getByText('This is needed.')).toBeVisible();
    expect(sent.orders).toEqual([]);

    const reference = form.getByLabelText(/Reference of the order/);
    await userEvent.type(reference, 'BC-2025-311');
    await userEvent.click(save);
    expect(
      await form.findByText('Another order has this reference.'),
    ).toBeVisible();
    await userEvent.type(reference, 'B');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(sent.orders[1]).toEqual({
      kind: 'yearly',
      reference: 'BC-2025-311B',
      placedOn: '2026-11-23',
      importId: 'i-1',
    });
  });

  it('says whom to call, until when somebody answers, and what was chosen', async () => {
    serve({});
    render();
    expect(
      await screen.findByRole('link', {
        name: '02\u00a061\u00a091\u00a030\u00a010',
      }),
    ).toHaveAttribute('href', 'tel:0261913010');
    expect(
      screen.getByRole('link', { name: 'support@example.org' }),
    ).toHaveAttribute('href', 'mailto:support@example.org');
    expect(screen.getByText(/^Joignable jusqu’à .*18:00/)).toBeVisible();
    expect(
      screen.getByText('lun. 08:30–18:00, sauf jours fériés'),
    ).toBeVisible();
    expect(screen.getByText('Nadège Tessier')).toBeVisible();
    expect(
      screen.getByText('Quittent le site effacés, avec certificat'),
    ).toBeVisible();
    expect(
      await screen.findByText('Contact modifié : Astreinte (téléphone)'),
    ).toBeVisible();
    expect(
      await screen.findByRole('link', { name: 'sacha.benoit@example.org' }),
    ).toBeVisible();
  });

  it('tells its referent who of the staff looked at what, by person and period', async () => {
    const sent = serve({});
    render();
    const list = await screen.findByRole('list', { name: 'Qui a consulté' });
    expect(
      (await within(list).findAllByRole('listitem')).map(
        one => one.firstChild?.textContent,
      ),
    ).toEqual([
      'Alex Moreau a ouvert un fichier du ticket INC-2026-000042',
      'Claude Garnier a téléchargé la liste des incidents ',
    ]);
    await userEvent.selectOptions(
      screen.getByLabelText('Personne'),
      'Alex Moreau',
    );
    await userEvent.selectOptions(
      screen.getByLabelText('Période'),
      '7 derniers jours',
    );
    await waitFor(() =>
      expect(screen.getByTestId('place')).toHaveTextContent(
        'by=user%3Adefault%2Falex.moreau&days=7',
      ),
    );
    await waitFor(() =>
      expect(sent.looks[sent.looks.length - 1]).toMatchObject({
        person: 'user:default/alex.moreau',
        from: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      }),
    );
  });

  it('refuses a number that is none beside its field, and sends nothing', async () => {
    const sent = serve({});
    render();
    await userEvent.click(await screen.findByRole('button', CHANGE));
    const form = screen.getByRole('dialog');
    const phone = within(form).getByLabelText('Téléphone');
    await userEvent.clear(phone);
    await userEvent.type(phone, 'poste 12');
    await userEvent.click(
      within(form).getByRole('button', { name: 'Enregistrer' }),
    );
    expect(phone).toHaveAccessibleDescription(
      'Donnez dix chiffres, comme 02 61 91 00 10, ou + et l’indicatif du pays.',
    );
    expect(sent.contacts).toEqual([]);
  });

  it('keeps what was typed where somebody else was first, and sends it again on the newer page', async () => {
    const sent = serve({
      newer: {
        ...PROFILE,
        revision: 5,
        contacts: [{ ...PROFILE.contacts[0], phone: '0261913099' }],
      },
    });
    render();
    await userEvent.click(await screen.findByRole('button', CHANGE));
    const form = screen.getByRole('dialog');
    const phone = within(form).getByLabelText('Téléphone');
    await userEvent.clear(phone);
    await userEvent.type(phone, '02 61 91 30 20');
    const save = () =>
      userEvent.click(
        within(form).getByRole('button', { name: 'Enregistrer' }),
      );
    await save();
    expect(await within(form).findByRole('alert')).toHaveTextContent(
      'Téléphone : 02 61 91 30 99',
    );
    expect(phone).toHaveValue('02 61 91 30 20');
    await save();
    await waitFor(() => expect(form).not.toBeInTheDocument());
    expect(
      sent.contacts.map(({ revision, contacts }) => [
        revision,
        contacts.map(one => [one.id, one.phone]),
      ]),
    ).toEqual([
      ['"4"', [['c-1', '0261913020']]],
      ['"5"', [['c-1', '0261913020']]],
    ]);
  });

  it('offers no change to those who may not write', async () => {
    serve({ profile: { ...PROFILE, writable: [] } });
    render();
    await screen.findByText('Nadège Tessier');
    expect(screen.queryByRole('button', CHANGE)).not.toBeInTheDocument();
  });

  it('lets the contractor’s people accept a rule, in English too', async () => {
    const sent = serve({});
    render('en');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'I accept: Charte, version 1',
      }),
    );
    expect(
      await screen.findByText('Accepted by 1 person of the contractor’s'),
    ).toBeVisible();
    expect(sent.acceptances).toEqual([{ ruleIds: ['r-1'] }]);
  });
});
