import {
  registerMswTestHooks,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  possibleActs,
  type Role,
  situationAt,
} from '@caih/backstage-plugin-itsm-common';
import { ItsmClient, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { Route, Routes } from 'react-router-dom';
import { rootRouteRef } from '../../routes';
import { ticketActsFr } from '../../translations/ticketActs.fr';
import { renderTicket, serveDesk, TERMS, TestDesk } from './__testUtils__';
import { PEOPLE, refOf } from './__testUtils__/TestDesk';
import { isInBar } from './acts/actForms';
import { TicketPage } from './TicketPage';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const STATED = { name: 'La machine est de nouveau en service, son OS prêt' };

/** A number and its unit stand on one line. */
const spaced = (words: string) => words.replace(/\u00a0/g, ' ');

/** Registered Monday 09:12:05, restored 10:42:05, seen in the evening. */
function restoredTicket() {
  return new TestDesk('2026-11-23T08:12:05Z')
    .at('2026-11-23T08:20:00Z', 'contractor', 'start-work', {})
    .at('2026-11-23T09:42:05Z', 'contractor', 'restore', {
      backInOperation: true,
      solution: 'Alimentation remplacée, OS prêt.',
    });
}

async function actsOffered(): Promise<string[]> {
  const bar = screen.getByRole('region', {
    name: 'Ce que vous pouvez faire',
  });
  const standing = within(bar).queryAllByRole('button');
  const names = standing.map(one => one.textContent ?? '');
  const more = standing.find(one => one.textContent === 'Autres actions');
  if (!more) return names;
  await userEvent.click(more);
  const items = screen.getAllByRole('menuitem').map(one => one.textContent);
  return [
    ...names.filter(name => name !== 'Autres actions'),
    ...items.map(String),
  ];
}

describe.each<Role>([
  'beneficiary',
  'local-referent',
  'contractor',
  'coordinator',
])('for a %s', role => {
  it('offers the acts of the table, and no other', async () => {
    const desk = restoredTicket();
    desk.now = '2026-11-23T19:00:00Z';
    serveDesk(server, desk, role);
    await renderTicket(desk.number);

    const situation = situationAt(desk.events, desk.now);
    const expected = possibleActs(situation, role, {
      now: desk.now,
      actorRef: refOf(PEOPLE[role]),
    })
      .filter(isInBar)
      .map(act => ticketActsFr[`ticketPage.act.${act}`]);
    expect((await actsOffered()).sort()).toEqual(expected.sort());
    expect(screen.queryAllByLabelText('Commentaire')).toHaveLength(
      role === 'coordinator' ? 0 : 1,
    );
  });
});

describe('the clock', () => {
  it('explains the time consumed with stretches that add up to it', async () => {
    const desk = restoredTicket();
    desk.now = '2026-11-24T09:00:00Z';
    serveDesk(server, desk, 'beneficiary');
    await renderTicket(desk.number);

    expect(spaced(screen.getByTestId('clock-figure').textContent!)).toBe(
      '1 h 30 min',
    );
    expect(spaced(screen.getByTestId('clock-used').textContent!)).toBe(
      'Consommé : 1 h 30 min sur 4 h',
    );
    expect(spaced(screen.getByTestId('explanation-total').textContent!)).toBe(
      '1 h 30 min',
    );
    expect(
      screen.getByText('Rétabli, en attente d’accord'),
    ).toBeInTheDocument();
    expect(screen.getByText('Dans le délai')).toBeInTheDocument();
  });

  it('says, between the due time and the opening, that it is used up', async () => {
    const desk = new TestDesk('2026-11-23T13:00:00Z');
    desk.now = '2026-11-23T18:00:00Z';
    serveDesk(server, desk, 'beneficiary');
    await renderTicket(desk.number, { language: 'en' });
    expect(screen.getByTestId('clock-figure')).toHaveTextContent(
      'Restore time used up',
    );
    expect(
      screen.getByText(
        'Restore time used up, window closed until tomorrow 08:00.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText('Late')).not.toBeInTheDocument();
  });

  it('gives no due time while suspended, and says why and until when', async () => {
    const desk = new TestDesk('2026-11-23T08:00:00Z')
      .at('2026-11-23T09:00:00Z', 'contractor', 'request-suspension', {
        reason: 'Accès interdit pendant l’opération en cours',
        until: '2026-11-24T09:00:00Z',
      })
      .at('2026-11-23T09:30:00Z', 'local-referent', 'agree-suspension', {});
    desk.now = '2026-11-23T12:00:00Z';
    serveDesk(server, desk, 'contractor');
    await renderTicket(desk.number);
    expect(spaced(screen.getByTestId('clock-figure').textContent!)).toBe(
      '2 h 30 min',
    );
    expect(
      screen.getByText(/^Suspendu jusqu’à demain 10:00 avec l’accord de/),
    ).toHaveTextContent('Accès interdit pendant l’opération en cours');
    expect(screen.queryByText('Échéance')).not.toBeInTheDocument();
    expect(
      screen.getByText('Suspension accordée par Dominique Lefèvre'),
    ).toBeInTheDocument();
  });

  it('calls a time overseas indicative', async () => {
    const desk = new TestDesk('2026-11-23T15:00:00Z', {
      terms: {
        ...TERMS,
        territory: 'RE',
        timeZone: 'Indian/Reunion',
        holidayRegion: 'RE',
        contractual: false,
      },
    });
    serveDesk(server, desk, 'beneficiary');
    await renderTicket(desk.number);
    expect(screen.getByText('Indicatif')).toBeInTheDocument();
    expect(screen.getByText('Échéance (indicative)')).toBeInTheDocument();
  });

  it('says that the time is to be set while the machine is unknown', async () => {
    const desk = new TestDesk('2026-11-23T08:00:00Z', {
      machineId: null,
      machine: undefined,
      terms: null,
      machineText: 'Serveur gris, salle 2',
    });
    serveDesk(server, desk, 'contractor');
    await renderTicket(desk.number);
    expect(screen.getByTestId('clock-figure')).toHaveTextContent(
      'Délai à fixer à la qualification',
    );
    expect(screen.getByTestId('whose-move')).toHaveTextContent(
      /^À vous : identifier la machine/,
    );
  });
});

describe('acting', () => {
  it('says what a refusal will do, and does it where one clicked', async () => {
    const desk = restoredTicket();
    desk.now = '2026-11-23T10:12:05Z';
    serveDesk(server, desk, 'beneficiary');
    await renderTicket(desk.number);
    await userEvent.click(
      screen.getByRole('button', { name: 'Refuser le rétablissement' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByText('Alimentation remplacée, OS prêt.'),
    ).toBeInTheDocument();

    const submit = within(dialog).getByRole('button', {
      name: 'Refuser le rétablissement',
    });
    await userEvent.click(submit);
    expect(within(dialog).getAllByText('À remplir')).toHaveLength(2);

    await userEvent.click(
      within(dialog).getByLabelText('Oui, il n’a jamais remarché'),
    );
    expect(
      spaced(within(dialog).getByTestId('act-effect').textContent!),
    ).toMatch(/La durée depuis aujourd’hui 10:42 sera recomptée : 30 min/);
    await userEvent.type(
      within(dialog).getByLabelText('Ce qui ne va pas encore'),
      'Toujours arrêté',
    );
    await userEvent.click(submit);

    await waitFor(() =>
      expect(screen.getByTestId('act-done')).toHaveTextContent(
        'Rétablissement refusé ; le ticket revient au titulaire.',
      ),
    );
    expect(screen.getByTestId('act-done')).toHaveFocus();
    expect(screen.getByTestId('whose-move')).toHaveTextContent(
      /^Au titulaire : reprendre, Camille Durand a refusé/,
    );
  });

  it('shows who changed the ticket meanwhile, keeps what was typed, and succeeds on retry', async () => {
    const desk = new TestDesk('2026-11-23T08:12:05Z').at(
      '2026-11-23T08:20:00Z',
      'contractor',
      'start-work',
      {},
    );
    serveDesk(server, desk, 'contractor');
    await renderTicket(desk.number);
    await userEvent.click(
      screen.getByRole('button', { name: 'Service rétabli' }),
    );
    const dialog = await screen.findByRole('dialog');
    const solution = within(dialog).getByLabelText(
      'Comment le service a été rétabli',
    );
    await userEvent.type(solution, 'Disque remplacé');
    await userEvent.click(within(dialog).getByRole('checkbox', STATED));
    desk.at('2026-11-23T08:25:00Z', 'beneficiary', 'change-priority', {
      impact: 2,
      urgency: 2,
      reason: 'Un seul service touché',
    });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Service rétabli' }),
    );

    const notice = await within(dialog).findByRole('alert');
    expect(notice).toHaveTextContent(
      'Camille Durand a passé la priorité à P3, aujourd’hui 09:25',
    );
    expect(solution).toHaveValue('Disque remplacé');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Réessayer' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(desk.ticket('contractor').state).toBe('restored');
    expect(desk.events[desk.events.length - 1].data).toEqual({
      solution: 'Disque remplacé',
      backInOperation: true,
    });
  });

  it('takes no restoration without the statement that the machine works, its OS ready', async () => {
    const desk = new TestDesk('2026-11-23T08:12:05Z');
    serveDesk(server, desk, 'contractor');
    await renderTicket(desk.number);
    await userEvent.click(
      screen.getByRole('button', { name: 'Service rétabli' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText('Comment le service a été rétabli'),
      'Disque remplacé',
    );
    const send = () =>
      userEvent.click(
        within(dialog).getByRole('button', { name: 'Service rétabli' }),
      );
    await send();
    const box = within(dialog).getByRole('checkbox', STATED);
    expect(box).toHaveAccessibleDescription(
      'À déclarer\u00a0: sans cela, le service n’est pas rétabli',
    );
    expect(box).toBeInvalid();
    await waitFor(() => expect(box).toHaveFocus());
    expect(desk.events).toHaveLength(1);

    await userEvent.click(box);
    await send();
    await waitFor(() => expect(desk.events).toHaveLength(2));
    expect(
      await screen.findByText(
        'Déclaré : machine de nouveau en service, OS prêt',
      ),
    ).toBeVisible();
  });

  it('says when the act is no longer possible, and keeps what was typed', async () => {
    const desk = restoredTicket();
    serveDesk(server, desk, 'beneficiary');
    await renderTicket(desk.number);
    await userEvent.click(
      screen.getByRole('button', { name: 'Valider et clôturer' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText('Note (facultatif)'),
      'Merci',
    );
    desk.at('2026-11-23T09:50:00Z', 'local-referent', 'approve', {});
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Valider et clôturer' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Cet acte n’est plus possible.',
    );
    expect(within(dialog).getByLabelText('Note (facultatif)')).toHaveValue(
      'Merci',
    );
    expect(
      within(dialog).queryByRole('button', { name: 'Valider et clôturer' }),
    ).not.toBeInTheDocument();
  });

  it('says in words at the field what the desk refuses', async () => {
    const desk = new TestDesk('2026-11-23T08:12:05Z').at(
      '2026-11-23T08:20:00Z',
      'contractor',
      'start-work',
      {},
    );
    desk.now = '2026-11-23T10:00:00Z';
    serveDesk(server, desk, 'contractor');
    await renderTicket(desk.number);
    await userEvent.click(
      screen.getByRole('button', { name: 'Service rétabli' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText('Comment le service a été rétabli'),
      'Redémarré',
    );
    await userEvent.click(within(dialog).getByRole('checkbox', STATED));
    await userEvent.click(within(dialog).getByLabelText('C’était plus tôt'));
    const when = within(dialog).getByLabelText('Quand cela a été fait');
    expect(when).toHaveValue('2026-11-23T11:00');
    await userEvent.clear(when);
    await userEvent.type(when, '2026-11-23T09:05');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Service rétabli' }),
    );
    expect(
      await within(dialog).findByText(
        'Avant l’acte précédent, aujourd’hui 09:20 : rien ne peut le précéder',
      ),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByLabelText('Comment le service a été rétabli'),
    ).toHaveValue('Redémarré');
  });

  it('keeps what was typed when the desk does not answer', async () => {
    const desk = restoredTicket();
    serveDesk(server, desk, 'beneficiary');
    await renderTicket(desk.number);
    server.use(
      http.post('*/api/itsm/tickets/*/acts/*', () => HttpResponse.error()),
    );
    const comment = screen.getByLabelText('Commentaire');
    await userEvent.type(comment, 'Badge à retirer au PC sécurité');
    await userEvent.click(
      screen.getByRole('button', { name: 'Ajouter le commentaire' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Votre saisie est toujours là',
    );
    expect(comment).toHaveValue('Badge à retirer au PC sécurité');
  });

  it('adds an internal comment, which the other side does not read', async () => {
    const desk = restoredTicket();
    serveDesk(server, desk, 'contractor');
    await renderTicket(desk.number);
    await userEvent.type(
      screen.getByLabelText('Commentaire'),
      'Coût de la pièce à vérifier',
    );
    await userEvent.click(screen.getByLabelText('Interne'));
    expect(screen.getByText('Lu du seul côté du titulaire')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Ajouter le commentaire' }),
    );
    expect(await screen.findByText('Commentaire ajouté.')).toBeVisible();
    const timeline = screen.getByRole('list', { name: /^Suivi/ });
    expect(within(timeline).getAllByRole('listitem')[0]).toHaveTextContent(
      /Alex Moreau.*Interne.*Coût de la pièce à vérifier/,
    );
    expect(JSON.stringify(desk.ticket('beneficiary'))).not.toContain('Coût');
  });
});

describe('the timeline and the tabs', () => {
  it('shows an instant declared as declared', async () => {
    const desk = new TestDesk('2026-11-23T08:00:00Z').at(
      '2026-11-23T11:00:00Z',
      'contractor',
      'restore',
      {
        backInOperation: true,
        solution: 'Redémarré',
        occurredAt: '2026-11-23T10:30:00Z',
      },
    );
    serveDesk(server, desk, 'beneficiary');
    await renderTicket(desk.number, { language: 'en' });
    const timeline = screen.getByRole('list', { name: /^Timeline/ });
    expect(within(timeline).getAllByRole('listitem')[0]).toHaveTextContent(
      /Alex Moreau \(contractor\) restored the service.*Declared done today 11:30/,
    );
  });

  it('marks a late entry, whose clock runs from the call', async () => {
    const desk = new TestDesk('2026-11-23T11:00:00Z', {
      lateEntry: true,
      channel: 'phone',
      occurredAt: '2026-11-23T09:00:00Z',
    });
    serveDesk(server, desk, 'beneficiary');
    await renderTicket(desk.number);
    const timeline = screen.getByRole('list', { name: /^Suivi/ });
    expect(timeline).toHaveTextContent(/Saisie tardive.*aujourd’hui 10:00/);
  });

  it('shows an intervention that goes on past closing time', async () => {
    const desk = new TestDesk('2026-11-23T15:00:00Z', {
      terms: { ...TERMS, restoreTime: '10H' },
    }).at('2026-11-23T16:20:00Z', 'contractor', 'start-intervention', {
      mode: 'on-site',
      technician: 'Jean Petit',
      employer: 'contractor',
    });
    desk.now = '2026-11-23T18:30:00Z';
    serveDesk(server, desk, 'local-referent');
    await renderTicket(desk.number, { tab: 'interventions' });
    expect(
      screen.getByText(
        'Poursuivie après la fermeture (18:00) : ces heures ne sont pas consommées',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^L’intervention sur site commencée aujourd’hui 17:20/),
    ).toBeInTheDocument();
    expect(spaced(screen.getByTestId('clock-used').textContent!)).toBe(
      'Consommé : 2 h sur 10 h',
    );
  });

  it.each([
    [
      'contractor',
      '2026-06-20T08:00:01Z',
      '/itsm/new?machine=m-1&follows=INC-2026-000123',
    ],
    ['contractor', '2026-06-01T08:00:00Z', null],
    ['coordinator', '2026-06-20T08:00:01Z', null],
  ] as const)(
    'offers an incident that follows once closed for too long: %s, %s',
    async (role, now, href) => {
      const desk = new TestDesk('2026-05-20T07:00:00Z')
        .at('2026-05-20T07:30:00Z', 'contractor', 'restore', {
          backInOperation: true,
          solution: 'Disque changé',
        })
        .at('2026-05-20T08:00:00Z', 'beneficiary', 'approve', {});
      desk.now = now;
      serveDesk(server, desk, role);
      let asked = 0;
      server.use(
        http.get('*/api/itsm/me', () => {
          asked += 1;
        }),
      );
      await renderTicket(desk.number);
      const link = () =>
        screen.queryByRole('button', {
          name: 'Déclarer un nouvel incident qui fait suite',
        });
      await waitFor(() => expect(asked).toBeGreaterThan(0));
      await waitFor(() =>
        expect(link()?.getAttribute('href') ?? null).toBe(href),
      );
    },
  );

  it('says so when there is no such ticket in scope', async () => {
    server.use(
      http.get('*/api/itsm/tickets/*', () =>
        HttpResponse.json(
          { error: { name: 'NotFoundError', message: 'No ticket' } },
          { status: 404 },
        ),
      ),
    );
    await renderLegacy('INC-2026-000999');
    expect(await screen.findByText('No such ticket here')).toBeVisible();
  });
});

it('opens the form that a message leads to, where the act can be done', async () => {
  const desk = restoredTicket();
  desk.now = '2026-11-23T19:00:00Z';
  serveDesk(server, desk, 'beneficiary');
  await renderTicket(desk.number, { act: 'approve' });
  const dialog = await screen.findByRole('dialog');
  expect(
    within(dialog).getByRole('heading', {
      name: ticketActsFr['ticketPage.act.approve'],
    }),
  ).toBeVisible();
});

it('opens no form of an act that is another’s', async () => {
  const desk = restoredTicket();
  desk.now = '2026-11-23T19:00:00Z';
  serveDesk(server, desk, 'contractor');
  await renderTicket(desk.number, { act: 'approve' });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

async function renderLegacy(number: string) {
  const client = new ItsmClient({
    discoveryApi: { getBaseUrl: async () => 'http://localhost/api/itsm' },
    fetchApi: { fetch },
  });
  await renderInTestApp(
    <TestApiProvider apis={[[itsmApiRef, client]]}>
      <Routes>
        <Route path="/itsm/tickets/:ticketId" element={<TicketPage />} />
      </Routes>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/itsm': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
      routeEntries: [`/itsm/tickets/${number}`],
    },
  );
}

it('mounts in an app of the legacy frontend system', async () => {
  const desk = restoredTicket();
  serveDesk(server, desk, 'beneficiary');
  await renderLegacy(desk.number);
  expect(await screen.findByTestId('whose-move')).toHaveTextContent(
    'Your move: approve the restoration stated today 10:42 by Alex Moreau.',
  );
});
