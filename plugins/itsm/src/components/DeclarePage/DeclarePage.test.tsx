import { useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { useNavigate } from 'react-router-dom';
import {
  TERMS,
  meAs,
  renderPage,
  serveFleet,
  ticketOf,
} from '../../__testUtils__';
import { itsmTranslationRef } from '../../translations';
import { declarationOfCall } from '../CallsPage/declarationOf';
import { DeclarePage } from './DeclarePage';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

beforeEach(() => sessionStorage.clear());

const place = () => screen.getByTestId('place').textContent;
const spaced = (text: string | null) => text?.replace(/\s/g, ' ');
const send = () =>
  userEvent.click(screen.getByRole('button', { name: 'Déclarer' }));

/** The log of calls, whose one call turns into a declaration. */
const FromCall = () => {
  const navigate = useNavigate();
  const { t } = useTranslationRef(itsmTranslationRef);
  const [isDeclared, setDeclared] = useState(false);
  const call = declarationOfCall({
    id: 'C-1',
    establishmentId: '490999018',
    caller: 'Ada Roux',
    number: '3320',
    onBehalfOf: null,
    subject: 'Voyant ambre',
    receivedAt: '2026-11-23T08:00:00Z',
    recordedAt: '2026-11-23T08:00:00Z',
  });
  const declare = () => {
    navigate('/itsm/new?machine=m-1', { state: { call } });
    setDeclared(true);
  };
  return isDeclared ? (
    <DeclarePage />
  ) : (
    <button onClick={declare}>{t('calls.declareFrom')}</button>
  );
};

async function fill() {
  await userEvent.type(screen.getByLabelText(/En une ligne/), 'Disque HS');
  await userEvent.type(screen.getByLabelText(/En détail/), 'Voyant ambre');
  await userEvent.click(screen.getByLabelText(/^Les soins/));
  await userEvent.click(screen.getByLabelText(/^Cela peut attendre/));
}

describe('the declaration', () => {
  it('says when it will work again before anything is sent', async () => {
    serveFleet(server, {
      me: meAs('beneficiary'),
      openTickets: [ticketOf(5, { title: 'Déjà en panne' })],
    });
    renderPage(<DeclarePage />, { at: '/itsm/new?machine=m-1' });
    expect(await screen.findByText('Pour CH de Cholet')).toBeInTheDocument();
    expect(
      await screen.findByRole('link', {
        name: 'INC-2026-000005 · Déjà en panne',
      }),
    ).toHaveAttribute('href', '/itsm/tickets/INC-2026-000005');
    const sentence = async () =>
      spaced((await screen.findByText(/Déclaré maintenant/)).textContent);
    expect(await sentence()).toMatch(
      /^Déclaré maintenant : rétablissement au plus tard lun\. 23 nov\. 14:00 .*\(4H, heures ouvrées\)$/,
    );
    await userEvent.click(screen.getByLabelText(/^Les soins/));
    await userEvent.click(screen.getByLabelText(/^Cela peut attendre/));
    expect(await sentence()).toMatch(
      /^Déclaré maintenant : priorité 2, rétablissement au plus tard lun\. 23 nov\. 14:00 .*\(4H, heures ouvrées\)$/,
    );
  });

  it('registers a machine found by its name, and goes to the ticket', async () => {
    const asked = serveFleet(server, { me: meAs('beneficiary') });
    renderPage(<DeclarePage />, { at: '/itsm/new' });
    await userEvent.type(await screen.findByLabelText(/^Machine/), 'dpi');
    const option = await screen.findByRole('option', { name: /srv-dpi-01/ });
    expect(option).toHaveTextContent(
      'HPE ProLiant DL360 · SN-0001 · srv-dpi-01.local · Site nord, B, S1, R2, U12',
    );
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await fill();
    await send();
    await waitFor(() => expect(place()).toBe('/itsm/tickets/INC-2026-000007'));
    expect(asked.registrations.map(one => one.body)).toEqual([
      {
        title: 'Disque HS',
        description: 'Voyant ambre',
        impact: 1,
        urgency: 3,
        machineId: 'm-1',
        channel: 'portal',
      },
    ]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('sends the access as it was proposed, but for what was corrected', async () => {
    const asked = serveFleet(server, {
      me: meAs('beneficiary'),
      proposedAccess: {
        room: 'S1',
        siteContact: 'Ada Roux',
        fromTicket: 'INC-2026-000005',
      },
    });
    renderPage(<DeclarePage />, { at: '/itsm/new?machine=m-1' });
    expect(
      await screen.findByText('Salle S1 · Contact sur place Ada Roux'),
    ).toBeInTheDocument();
    expect(screen.getByText(/et INC-2026-000005/)).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Compléter ou corriger' }),
    );
    await userEvent.clear(screen.getByLabelText('Contact sur place'));
    await userEvent.type(screen.getByLabelText('Baie'), 'R4');
    await fill();
    await send();
    await waitFor(() => expect(asked.registrations).toHaveLength(1));
    const { body } = asked.registrations[0];
    expect(body).toMatchObject({ room: 'S1', rack: 'R4' });
    expect(body).not.toHaveProperty('siteContact');
  });

  it('proposes the access of the machine that is chosen after an incomplete attempt', async () => {
    const asked = serveFleet(server, {
      me: meAs('beneficiary'),
      proposedAccess: { room: 'S1', siteContact: 'Ada Roux' },
    });
    renderPage(<DeclarePage />, { at: '/itsm/new' });
    const machine = await screen.findByLabelText(/^Machine/);
    await send();
    expect(screen.getByText('5 champs sont à compléter')).toBeInTheDocument();
    await userEvent.type(machine, 'dpi');
    await screen.findByRole('option', { name: /srv-dpi-01/ });
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(
      await screen.findByText('Salle S1 · Contact sur place Ada Roux'),
    ).toBeInTheDocument();
    await fill();
    await send();
    await waitFor(() => expect(asked.registrations).toHaveLength(1));
    expect(asked.registrations[0].body).toMatchObject({
      room: 'S1',
      siteContact: 'Ada Roux',
    });
  });

  it('proposes the impact from what depends on the machine, the last word being one’s own', async () => {
    const asked = serveFleet(server, {
      me: meAs('beneficiary'),
      dependents: {
        known: true,
        items: [
          {
            entityRef: 'component:default/dpi',
            kind: 'Component',
            type: 'application',
            title: 'DPI des urgences',
            care: 'direct',
            through: 'vm-dpi',
          },
        ],
        proposedImpact: { impact: 1, because: 'component:default/dpi' },
      },
    });
    renderPage(<DeclarePage />, { at: '/itsm/new?machine=m-1' });
    const notice = await screen.findByTestId('dependents');
    expect(spaced(notice.textContent)).toContain(
      'DPI des urgences (application) · sert aux soins · par vm-dpi',
    );
    expect(spaced(notice.textContent)).toContain(
      'Proposé ci-dessous : « Les soins », car elle dessert « DPI des urgences »',
    );
    expect(screen.getByLabelText(/^Les soins/)).toBeChecked();
    await userEvent.click(screen.getByLabelText(/^Aucun service/));
    await userEvent.click(screen.getByLabelText(/^Cela peut attendre/));
    await userEvent.type(screen.getByLabelText(/En une ligne/), 'Disque HS');
    await userEvent.type(screen.getByLabelText(/En détail/), 'Voyant ambre');
    await send();
    await waitFor(() => expect(asked.registrations).toHaveLength(1));
    expect(asked.registrations[0].body).toMatchObject({ impact: 3 });
  });

  it('goes on where the catalog says nothing', async () => {
    serveFleet(server, {
      me: meAs('beneficiary'),
      dependents: { known: false, items: [], proposedImpact: null },
    });
    renderPage(<DeclarePage />, { at: '/itsm/new?machine=m-1' });
    expect(
      await screen.findByText(/Le catalogue ne répond pas/),
    ).toBeInTheDocument();
    expect(screen.getByLabelText(/^Les soins/)).not.toBeChecked();
  });

  it('says what is missing, at each field, and goes to the first', async () => {
    const asked = serveFleet(server, { me: meAs('beneficiary') });
    renderPage(<DeclarePage />, { at: '/itsm/new' });
    const machine = await screen.findByLabelText(/^Machine/);
    await send();
    expect(screen.getByText('5 champs sont à compléter')).toBeInTheDocument();
    expect(
      screen.getByText('Dites en une ligne ce qui se passe'),
    ).toBeInTheDocument();
    expect(machine).toHaveFocus();
    expect(asked.registrations).toEqual([]);
  });

  it('keeps what was typed through an error and a reload, and sends the same key', async () => {
    const asked = serveFleet(server, {
      me: meAs('beneficiary'),
      register: [
        { status: 503, body: { error: { name: 'Error', message: 'Down' } } },
      ],
    });
    const { unmount } = renderPage(<DeclarePage />, {
      at: '/itsm/new?machine=m-1',
    });
    await screen.findByText('Pour CH de Cholet');
    await fill();
    await send();
    expect(
      await screen.findByText(/L’incident n’est pas encore déclaré/),
    ).toBeInTheDocument();
    unmount();

    renderPage(<DeclarePage />, { at: '/itsm/new?machine=m-1' });
    expect(
      await screen.findByText('Votre saisie précédente a été conservée.'),
    ).toBeInTheDocument();
    expect(screen.getByLabelText(/En une ligne/)).toHaveValue('Disque HS');
    await screen.findByText('Pour CH de Cholet');
    await send();
    await waitFor(() => expect(asked.registrations).toHaveLength(2));
    const [first, second] = asked.registrations;
    expect(second).toEqual(first);
    expect(first.key).toMatch(/^[0-9a-f]{32}$/);
  });

  it('does not keep what only the address said', async () => {
    serveFleet(server, { me: meAs('beneficiary') });
    const { unmount } = renderPage(<DeclarePage />, {
      at: '/itsm/new?machine=m-1&follows=INC-2026-000001',
    });
    expect(
      await screen.findByText('Fait suite à INC-2026-000001'),
    ).toBeInTheDocument();
    await screen.findByText('Pour CH de Cholet');
    unmount();

    renderPage(<DeclarePage />, { at: '/itsm/new' });
    expect(await screen.findByLabelText(/^Machine/)).toHaveValue('');
    expect(screen.queryByText(/^Fait suite/)).not.toBeInTheDocument();
    expect(sessionStorage).toHaveLength(0);
  });

  it('says so when it kept a choice without a word, and starts afresh whole', async () => {
    serveFleet(server, { me: meAs('beneficiary') });
    const { unmount } = renderPage(<DeclarePage />, { at: '/itsm/new' });
    await userEvent.click(await screen.findByLabelText(/^Les soins/));
    unmount();

    renderPage(<DeclarePage />, { at: '/itsm/new' });
    const restart = await screen.findByRole('button', {
      name: 'Repartir de zéro',
    });
    expect(screen.getByLabelText(/^Les soins/)).toBeChecked();
    await send();
    expect(screen.getByText('4 champs sont à compléter')).toBeInTheDocument();
    await userEvent.click(restart);
    expect(screen.getByLabelText(/^Les soins/)).not.toBeChecked();
    expect(screen.queryByText(/à compléter/)).not.toBeInTheDocument();
    expect(restart).not.toBeInTheDocument();
  });

  it('tells a machine that is gone from a desk that does not answer', async () => {
    serveFleet(server, { me: meAs('beneficiary') });
    server.use(
      http.get('*/api/itsm/machines/m-9', () =>
        HttpResponse.json(
          { error: { name: 'E', message: 'E' } },
          {
            status: 404,
          },
        ),
      ),
      http.get('*/api/itsm/machines/m-1', () => HttpResponse.error(), {
        once: true,
      }),
    );
    const { unmount } = renderPage(<DeclarePage />, {
      at: '/itsm/new?machine=m-9',
    });
    expect(
      await screen.findByText(/La machine de ce lien n’est plus au parc/),
    ).toBeInTheDocument();
    unmount();

    renderPage(<DeclarePage />, { at: '/itsm/new?machine=m-1' });
    await screen.findByText(/Le guichet est injoignable/);
    expect(screen.queryByText(/n’est plus au parc/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByText('Pour CH de Cholet')).toBeInTheDocument();
  });

  it('shows the desk’s refusal at its field', async () => {
    serveFleet(server, {
      me: meAs('beneficiary'),
      register: [
        {
          status: 400,
          body: {
            error: { name: 'InputError', message: 'title is wrong' },
            field: 'title',
            code: 'bad-value',
          },
        },
      ],
    });
    renderPage(<DeclarePage />, { at: '/itsm/new?machine=m-1' });
    await screen.findByText('Pour CH de Cholet');
    await fill();
    await send();
    expect(
      await screen.findByText('Cette valeur ne convient pas.'),
    ).toBeInTheDocument();
    expect(screen.getByLabelText(/En une ligne/)).toHaveFocus();
  });

  it('takes a machine that is not in the list, for an establishment one names', async () => {
    const asked = serveFleet(server, {
      terms: null,
      me: meAs('local-referent', {
        establishments: [
          { id: '490999018', name: 'CH de Cholet', role: 'local-referent' },
          { id: '490999026', name: 'CH de Saumur', role: 'local-referent' },
        ],
      }),
    });
    renderPage(<DeclarePage />, { at: '/itsm/new' });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Machine absente de la liste',
      }),
    );
    await fill();
    await userEvent.type(
      screen.getByLabelText(/Que savez-vous/),
      'Baie grise, salle 2',
    );
    await send();
    expect(
      screen.getByText('Dites pour quel établissement'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByLabelText(/Établissement/));
    await userEvent.click(await screen.findByText('CH de Saumur'));
    expect(
      await screen.findByText(/Le délai sera fixé quand le guichet/),
    ).toBeInTheDocument();
    await send();
    await waitFor(() => expect(asked.registrations).toHaveLength(1));
    expect(asked.registrations[0].body).toMatchObject({
      machineText: 'Baie grise, salle 2',
      establishmentId: '490999026',
    });
    expect(asked.registrations[0].body).not.toHaveProperty('machineId');
  });

  it('lets the contractor’s desk enter a call late, and no one else', async () => {
    const asked = serveFleet(server, { me: meAs('contractor') });
    renderPage(<DeclarePage />, { at: '/itsm/new?machine=m-1' });
    await userEvent.click(
      await screen.findByLabelText('Déclaré par téléphone'),
    );
    await userEvent.click(screen.getByLabelText(/Saisie tardive/));
    const call = screen.getByLabelText(/Jour et heure de l’appel/);
    expect(
      screen.queryByText(/rétablissement au plus tard/),
    ).not.toBeInTheDocument();
    await fill();
    expect(
      screen.getByText(/Dites quand l’appel est arrivé pour voir l’échéance/),
    ).toBeInTheDocument();
    await userEvent.type(call, '2026-11-23T07:30');
    expect(
      await screen.findByText(/rétablissement au plus tard/),
    ).toBeInTheDocument();
    expect(asked.previews.at(-1)).toEqual({
      machineId: 'm-1',
      impact: 1,
      urgency: 3,
      calledAt: new Date('2026-11-23T07:30')
        .toISOString()
        .replace('.000Z', 'Z'),
    });
    await send();
    await waitFor(() => expect(asked.registrations).toHaveLength(1));
    expect(asked.registrations[0].body).toMatchObject({
      channel: 'phone',
      calledAt: new Date('2026-11-23T07:30')
        .toISOString()
        .replace('.000Z', 'Z'),
    });
  });

  it('asks the contractor how it learnt of the incident, and takes what it found itself', async () => {
    const asked = serveFleet(server, { me: meAs('contractor') });
    renderPage(<DeclarePage />, { at: '/itsm/new?machine=m-1' });
    await screen.findByLabelText('Constaté par nos équipes');
    await fill();
    await send();
    expect(
      screen.getByText('Dites comment vous l’avez appris'),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('Déclaré par téléphone')).toHaveFocus();
    expect(asked.registrations).toEqual([]);
    await userEvent.click(screen.getByLabelText('Constaté par nos équipes'));
    expect(screen.queryByLabelText('Appelant')).not.toBeInTheDocument();
    await send();
    await waitFor(() => expect(asked.registrations).toHaveLength(1));
    expect(asked.registrations[0].body).toMatchObject({ channel: 'found' });
  });

  it('takes who called and for whom, and enters one paper after the other', async () => {
    const asked = serveFleet(server, { me: meAs('contractor') });
    renderPage(<DeclarePage />, { at: '/itsm/new?machine=m-1' });
    await userEvent.click(
      await screen.findByLabelText('Déclaré par téléphone'),
    );
    await userEvent.type(screen.getByLabelText('Appelant'), 'Ada Roux');
    await userEvent.type(screen.getByLabelText('Numéro de l’appelant'), '3320');
    await userEvent.type(
      screen.getByLabelText('Pour le compte de'),
      'Cadre des urgences',
    );
    expect(
      screen.queryByRole('button', { name: 'Déclarer et saisir le suivant' }),
    ).not.toBeInTheDocument();
    await userEvent.click(screen.getByLabelText(/Saisie tardive/));
    await userEvent.type(
      screen.getByLabelText(/Jour et heure de l’appel/),
      '2026-11-23T07:30',
    );
    await fill();
    await userEvent.click(
      screen.getByRole('button', { name: 'Déclarer et saisir le suivant' }),
    );
    expect(
      await screen.findByText(/INC-2026-000007\. Continuez avec le suivant/),
    ).toBeInTheDocument();
    expect(asked.registrations[0].body).toMatchObject({
      channel: 'phone',
      caller: 'Ada Roux',
      callerNumber: '3320',
      onBehalfOf: 'Cadre des urgences',
    });
    expect(place()).toBe('/itsm/new?machine=m-1');
    expect(screen.getByLabelText('Appelant')).toHaveValue('');
    expect(screen.getByLabelText(/En une ligne/)).toHaveValue('');
    expect(screen.getByLabelText(/Saisie tardive/)).toBeChecked();
  });

  it('takes over a call that was logged, whatever was typed before', async () => {
    const asked = serveFleet(server, { me: meAs('contractor') });
    sessionStorage.setItem(
      'itsm.declaration.user:default/contractor',
      JSON.stringify({ title: 'Un autre incident' }),
    );
    renderPage(<FromCall />, { at: '/itsm/new' });
    await userEvent.click(await screen.findByText('En faire une déclaration'));
    expect(
      await screen.findByText(/L’appel est déjà consigné/),
    ).toBeInTheDocument();
    expect(screen.getByLabelText(/En détail/)).toHaveValue('Voyant ambre');
    expect(screen.getByLabelText(/En une ligne/)).toHaveValue('');
    await screen.findByText('Pour CH de Cholet');
    await userEvent.type(screen.getByLabelText(/En une ligne/), 'Disque HS');
    await userEvent.click(screen.getByLabelText(/^Les soins/));
    await userEvent.click(screen.getByLabelText(/^Cela peut attendre/));
    await send();
    await waitFor(() => expect(asked.registrations).toHaveLength(1));
    const { body } = asked.registrations[0];
    expect(body).toMatchObject({ channel: 'phone', callId: 'C-1' });
    expect(body).not.toHaveProperty('caller');
    expect(body).not.toHaveProperty('calledAt');
  });

  it('says loudly that a machine is not covered', async () => {
    serveFleet(server, {
      me: meAs('beneficiary'),
      terms: {
        ...TERMS,
        level: 'not-covered',
        serviceWindow: null,
        restoreTime: null,
      },
    });
    renderPage(<DeclarePage />, { at: '/itsm/new?machine=m-1' });
    expect(
      await screen.findByText(/Cette machine n’est pas couverte/),
    ).toBeInTheDocument();
    expect(
      screen.queryByLabelText('Déclaré par téléphone'),
    ).not.toBeInTheDocument();
  });

  it('is not for the coordinator', async () => {
    serveFleet(server, { me: meAs('coordinator') });
    renderPage(<DeclarePage />, { at: '/itsm/new', language: 'en' });
    expect(
      await screen.findByText('Your role cannot declare an incident'),
    ).toBeInTheDocument();
  });
});
