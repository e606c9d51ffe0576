import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type {
  Me,
  SupportCall,
  SupportCallInput,
  SupportCallRedactionInput,
} from '@caih/backstage-plugin-itsm-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { meAs, NOW, renderPage } from '../../__testUtils__';
import { CallsPage } from './CallsPage';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const CHOLET = { id: '490999018', name: 'CH de Cholet' };

function callOf(number: number, changes: Partial<SupportCall> = {}) {
  return {
    id: `C-${number}`,
    receivedAt: '2026-11-23T08:50:00Z',
    recordedAt: '2026-11-23T08:50:00Z',
    establishmentId: CHOLET.id,
    establishmentName: CHOLET.name,
    caller: null,
    number: null,
    onBehalfOf: null,
    subject: `Appel ${number}`,
    outcome: 'answered',
    ticket: null,
    takenBy: 'Alex Moreau',
    removed: [],
    ...changes,
  } satisfies SupportCall;
}

/** Answers in the place of a log of calls; 2 a page. */
function serveCalls(
  me: Me,
  options: { calls?: SupportCall[]; refusals?: number } = {},
) {
  const { calls = [] } = options;
  let refusals = options.refusals ?? 0;
  const asked = {
    lists: [] as Record<string, string>[],
    removed: [] as SupportCallRedactionInput[],
    logged: [] as { key: string | null; body: SupportCallInput }[],
  };
  const at = (path: string) => `*/api/itsm${path}`;
  server.use(
    http.get(at('/me'), () => HttpResponse.json(me)),
    http.get(at('/establishments'), () =>
      HttpResponse.json({ now: NOW, items: [CHOLET], nextCursor: null }),
    ),
    http.get(at(`/establishments/${CHOLET.id}`), () =>
      HttpResponse.json(CHOLET),
    ),
    http.get(at('/calls'), ({ request }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams);
      asked.lists.push(query);
      const from = Number(query.cursor ?? 0);
      return HttpResponse.json({
        now: NOW,
        items: calls.slice(from, from + 2),
        nextCursor: from + 2 < calls.length ? String(from + 2) : null,
      });
    }),
    http.post(at('/calls/:id/redactions'), async ({ request, params }) => {
      const { fields, reason } =
        (await request.json()) as SupportCallRedactionInput;
      const call = calls.find(one => one.id === params.id)!;
      asked.removed.push({ fields, reason });
      for (const field of fields) {
        if (field === 'subject') call.subject = '';
        else if (field !== 'reason') call[field] = null;
        call.removed.push({
          field,
          at: NOW,
          by: 'Camille Durand',
          role: 'beneficiary',
          reason,
          onTicket: false,
        });
      }
      return HttpResponse.json(call);
    }),
    http.post(at('/calls'), async ({ request }) => {
      const body = (await request.json()) as SupportCallInput;
      asked.logged.push({ key: request.headers.get('Idempotency-Key'), body });
      if (refusals > 0) {
        refusals -= 1;
        return HttpResponse.json(
          { error: { name: 'Error', message: 'Down' } },
          { status: 503 },
        );
      }
      const call = callOf(100 + calls.length, body);
      calls.unshift(call);
      return HttpResponse.json(call, { status: 201 });
    }),
  );
  return asked;
}

const show = (language?: 'fr' | 'en', query = '') =>
  renderPage(<CallsPage />, { at: `/itsm/calls${query}`, language });
const form = () => screen.findByRole('form', { name: 'Consigner un appel' });
const log = () =>
  userEvent.click(screen.getByRole('button', { name: 'Consigner l’appel' }));

async function chooseCholet(where: HTMLElement) {
  await userEvent.click(within(where).getByLabelText(/^Établissement/));
  await userEvent.click(await screen.findByRole('option', { name: /Cholet/ }));
}

describe('the calls', () => {
  it('are logged in a few words, and the log shows them', async () => {
    const asked = serveCalls(meAs('contractor'));
    show();
    const fields = await form();
    expect(await screen.findByText('Aucun appel')).toBeInTheDocument();
    await chooseCholet(fields);
    await userEvent.type(screen.getByLabelText('Appelant'), ' Ada Roux ');
    await userEvent.type(
      screen.getByLabelText('Numéro de l’appelant'),
      '02 40 00 12 34',
    );
    await userEvent.type(
      screen.getByLabelText('Pour le compte de'),
      'Cadre des urgences',
    );
    await userEvent.type(screen.getByLabelText(/^Objet/), 'Où en est-on ?');
    await log();
    expect(await screen.findByText('Appel consigné.')).toBeInTheDocument();
    expect(asked.logged).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f]{32}$/),
        body: {
          establishmentId: CHOLET.id,
          caller: 'Ada Roux',
          number: '02 40 00 12 34',
          onBehalfOf: 'Cadre des urgences',
          subject: 'Où en est-on ?',
        },
      },
    ]);
    expect(screen.getByLabelText('Appelant')).toHaveValue('');
    const list = await screen.findByRole('list', { name: /^Appels/ });
    expect(list).toHaveTextContent('Où en est-on ?');
    expect(list).toHaveTextContent('pour Cadre des urgences');
    expect(
      within(list).getByRole('link', { name: '02 40 00 12 34' }),
    ).toHaveAttribute('href', 'tel:0240001234');
  });

  it('of an outage are entered with the instant they came, not of the future', async () => {
    const asked = serveCalls(meAs('contractor'));
    show();
    await chooseCholet(await form());
    await userEvent.type(screen.getByLabelText(/^Objet/), 'Noté sur papier');
    await userEvent.click(screen.getByLabelText(/^Saisie tardive/));
    await log();
    expect(
      await screen.findByText('Dites quand l’appel est arrivé'),
    ).toBeInTheDocument();
    const at = screen.getByLabelText(/Jour et heure de l’appel/);
    expect(at).toHaveFocus();
    await userEvent.type(at, '2100-01-01T08:00');
    expect(
      screen.getByText('L’appel ne peut pas être postérieur à maintenant'),
    ).toBeInTheDocument();
    await userEvent.clear(at);
    await userEvent.type(at, '2026-11-22T23:10');
    await log();
    expect(await screen.findByText('Appel consigné.')).toBeInTheDocument();
    expect(asked.logged.map(one => one.body.receivedAt)).toEqual([
      new Date('2026-11-22T23:10').toISOString().replace('.000Z', 'Z'),
    ]);
  });

  it('say what is missing, and survive an error with the same key', async () => {
    const asked = serveCalls(meAs('contractor'), { refusals: 1 });
    show();
    const fields = await form();
    await log();
    expect(
      screen.getByText('Dites pour quel établissement'),
    ).toBeInTheDocument();
    expect(screen.getByText('Dites l’objet de l’appel')).toBeInTheDocument();
    expect(within(fields).getByLabelText(/^Établissement/)).toHaveFocus();
    expect(asked.logged).toEqual([]);
    await chooseCholet(fields);
    await userEvent.type(screen.getByLabelText(/^Objet/), 'Facture');
    await log();
    expect(
      await screen.findByText(/L’appel n’est pas encore consigné/),
    ).toBeInTheDocument();
    expect(screen.getByLabelText(/^Objet/)).toHaveValue('Facture');
    await log();
    expect(await screen.findByText('Appel consigné.')).toBeInTheDocument();
    expect(asked.logged).toHaveLength(2);
    expect(asked.logged[1]).toEqual(asked.logged[0]);
  });

  it('are shown with what became of them, page by page', async () => {
    serveCalls(meAs('contractor'), {
      calls: [
        callOf(1, { ticket: 'INC-2026-000007', outcome: 'ticket' }),
        callOf(2, { recordedAt: '2026-11-23T10:00:00Z' }),
        callOf(3),
      ],
    });
    show();
    const list = await screen.findByRole('list', { name: /^Appels/ });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(
      within(first).getByRole('link', { name: 'INC-2026-000007' }),
    ).toHaveAttribute('href', '/itsm/tickets/INC-2026-000007');
    expect(first).not.toHaveTextContent('En faire une déclaration');
    expect(first).not.toHaveTextContent('saisie tardive');
    expect(second).toHaveTextContent('saisie tardive');
    expect(second).toHaveTextContent('Répondu, sans ticket.');
    expect(list).not.toHaveTextContent('Appel 3');
    await userEvent.click(screen.getByRole('button', { name: 'En voir plus' }));
    expect(await screen.findByText('Appel 3')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'En voir plus' }),
    ).not.toBeInTheDocument();
  });

  it('of one establishment are a view with an address', async () => {
    const asked = serveCalls(meAs('contractor'), { calls: [callOf(1)] });
    show('fr', `?establishment=${CHOLET.id}`);
    await screen.findByText('Appel 1');
    expect(asked.lists[0]).toMatchObject({ establishment: CHOLET.id });
    expect(await screen.findByLabelText('Appels de')).toHaveValue(CHOLET.name);
    await userEvent.clear(screen.getByLabelText('Appels de'));
    await waitFor(() =>
      expect(screen.getByTestId('place')).toHaveTextContent(/^\/itsm\/calls$/),
    );
  });

  it('of an establishment are read there, and logged by the desk only', async () => {
    serveCalls(meAs('beneficiary'), { calls: [callOf(1)] });
    show('en');
    const list = await screen.findByRole('list', { name: /^Calls/ });
    expect(list).toHaveTextContent('taken by Alex Moreau');
    expect(list).not.toHaveTextContent('Turn into a declaration');
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });

  it('lose what should not stand in them, and say who removed it and why', async () => {
    const asked = serveCalls(meAs('beneficiary'), {
      calls: [
        callOf(1, { subject: 'Images de M. Roux', caller: 'Ada Roux' }),
        callOf(2, { subject: '' }),
      ],
    });
    show();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Retirer un texte\u00a0: Images de M. Roux',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    const remove = () =>
      userEvent.click(within(dialog).getByRole('button', { name: 'Retirer' }));
    await remove();
    expect(dialog).toHaveTextContent('Choisissez au moins un texte');
    expect(dialog).toHaveTextContent('Dites pourquoi');
    const box = (name: string) =>
      within(dialog).getByRole('checkbox', { name });
    await waitFor(() =>
      expect(box('Objet\u00a0: Images de M. Roux')).toHaveFocus(),
    );
    await userEvent.click(box('Objet\u00a0: Images de M. Roux'));
    await userEvent.click(box('Appelant\u00a0: Ada Roux'));
    await userEvent.type(
      within(dialog).getByLabelText(/^Pourquoi/),
      'Un patient',
    );
    await remove();
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(asked.removed).toEqual([
      { fields: ['subject', 'caller'], reason: 'Un patient' },
    ]);
    const line = await screen.findByText(
      /^Objet, Appelant : retiré par Camille Durand, /,
    );
    expect(line).toHaveTextContent(/Un patient$/);
    // Of the other one nothing is left to remove.
    expect(
      screen.getAllByRole('button', { name: /^Retirer un texte/ }),
    ).toHaveLength(1);
  });

  it('keep what was typed of a removal when it fails, and name the ticket that has texts of its own', async () => {
    serveCalls(meAs('contractor'), {
      calls: [callOf(1, { ticket: 'INC-2026-000007', outcome: 'ticket' })],
    });
    server.use(
      http.post('*/api/itsm/calls/:id/redactions', () =>
        HttpResponse.json(
          { error: { name: 'Error', message: 'Down' } },
          { status: 503 },
        ),
      ),
    );
    show('en');
    await userEvent.click(
      await screen.findByRole('button', { name: /^Remove a text/ }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByRole('link', { name: 'INC-2026-000007' }),
    ).toBeVisible();
    const reason = within(dialog).getByLabelText(/^Why/);
    await userEvent.type(reason, 'A patient');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Remove' }),
    );
    expect(
      await within(dialog).findByText(/^Nothing is removed yet/),
    ).toBeVisible();
    expect(reason).toHaveValue('A patient');
  });

  it('offer the coordinator nothing to remove', async () => {
    serveCalls(meAs('coordinator'), { calls: [callOf(1)] });
    show();
    await screen.findByText('Appel 1');
    expect(
      screen.queryByRole('button', { name: /^Retirer/ }),
    ).not.toBeInTheDocument();
  });

  it('of a period are a view with an address, in days of the desk', async () => {
    const asked = serveCalls(meAs('contractor'), { calls: [callOf(1)] });
    show('fr', '?from=2026-11-01&to=2026-11-02');
    await screen.findByText('Appel 1');
    expect(asked.lists[0]).toMatchObject({
      from: '2026-10-31T23:00:00Z',
      to: '2026-11-02T23:00:00Z',
    });
    const period = screen.getByLabelText('Période');
    expect(period).toHaveDisplayValue('Jours choisis');
    await userEvent.selectOptions(period, 'Ce mois-ci');
    await waitFor(() =>
      expect(screen.getByTestId('place')).toHaveTextContent(
        '/itsm/calls?from=2026-11-01&to=2026-11-30',
      ),
    );
    fireEvent.change(screen.getByLabelText('Au, inclus'), {
      target: { value: '2026-10-31' },
    });
    expect(
      await screen.findByText('La fin précède le début'),
    ).toBeInTheDocument();
    await userEvent.selectOptions(period, 'Toutes');
    await waitFor(() =>
      expect(screen.getByTestId('place')).toHaveTextContent(/^\/itsm\/calls$/),
    );
    expect(asked.lists[asked.lists.length - 1]).not.toHaveProperty('from');
  });

  it('of a period without any say so, and not that there is no call yet', async () => {
    serveCalls(meAs('beneficiary'));
    show('fr', '?from=2026-11-01');
    expect(await screen.findByText('Aucun appel ici')).toBeInTheDocument();
    expect(screen.queryByText('Aucun appel')).not.toBeInTheDocument();
  });

  it('are taken away as a workbook, of the period in view', async () => {
    serveCalls(meAs('coordinator'), { calls: [callOf(1)] });
    const exported: string[] = [];
    server.use(
      http.get('*/api/itsm/calls/export', ({ request }) => {
        exported.push(new URL(request.url).search);
        return HttpResponse.json(
          { error: { name: 'Error', message: 'Down' } },
          { status: 503 },
        );
      }),
    );
    show('en', '?to=2026-11-02');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Export (XLSX)' }),
    );
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(exported).toEqual(['?to=2026-11-02T23%3A00%3A00Z&language=en']);
  });
});
