import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type { Me, Message } from '@caih/backstage-plugin-itsm-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { meAs, NOW, renderPage } from '../../__testUtils__';
import { MessagesPage } from './MessagesPage';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const messageOf = (
  number: number,
  changes: Partial<Message> = {},
): Message => ({
  id: `m-${number}`,
  ticketId: `INC-2026-00000${number}`,
  kind: 'closed-recap',
  sequence: 4,
  step: 0,
  channel: 'email',
  audience: 'local-referents',
  recipient: { name: 'Dominique Lefèvre', address: 'd@example.org' },
  language: 'fr',
  state: 'dead',
  createdAt: NOW,
  notBefore: NOW,
  settledAt: NOW,
  attempts: 12,
  failure: 'refused',
  failureDetail: '550 no such mailbox',
  ...changes,
});

/** Answers in the place of the outbox; 2 a page. */
function serve(me: Me, messages: Message[]) {
  const asked = {
    lists: [] as Record<string, string>[],
    resent: [] as unknown[],
  };
  const at = (path: string) => `*/api/itsm${path}`;
  server.use(
    http.get(at('/me'), () => HttpResponse.json(me)),
    http.get(at('/establishments'), () =>
      HttpResponse.json({ now: NOW, items: [], nextCursor: null }),
    ),
    http.get(at('/messages'), ({ request }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams);
      asked.lists.push(query);
      const found = messages.filter(
        one => !query.state || one.state === query.state,
      );
      const from = Number(query.cursor ?? 0);
      return HttpResponse.json({
        now: NOW,
        items: found.slice(from, from + 2),
        nextCursor: from + 2 < found.length ? String(from + 2) : null,
      });
    }),
    http.post(at('/messages/resend'), async ({ request }) => {
      const body = (await request.json()) as { ids: string[] };
      asked.resent.push(body);
      for (const one of messages) {
        if (body.ids.includes(one.id)) one.state = 'waiting';
      }
      return HttpResponse.json({ resent: 1, readdressed: 1 });
    }),
  );
  return asked;
}

const show = (language?: 'fr' | 'en', query = '') =>
  renderPage(<MessagesPage />, { at: `/itsm/messages${query}`, language });

const lines = async () =>
  within(await screen.findByRole('list', { name: /^Messages/ })).getAllByRole(
    'listitem',
  );

describe('the messages of all tickets', () => {
  it('open on those that failed, with the reason and the way to their ticket', async () => {
    const asked = serve(meAs('contractor'), [
      messageOf(1),
      messageOf(2),
      messageOf(3),
    ]);
    show();
    const [first] = await lines();
    expect(asked.lists[0]).toMatchObject({ state: 'dead' });
    expect(first).toHaveTextContent(
      'Le serveur de messagerie l’a refusé. 12 essais. Réponse du serveur : 550 no such mailbox',
    );
    expect(
      within(first).getByRole('link', { name: 'INC-2026-000001' }),
    ).toHaveAttribute('href', '/itsm/tickets/INC-2026-000001');
    await userEvent.click(screen.getByRole('button', { name: 'En voir plus' }));
    await waitFor(async () => expect(await lines()).toHaveLength(3));
  });

  it('are sent again, one or several, and say what was done', async () => {
    const asked = serve(meAs('contractor'), [
      messageOf(1),
      messageOf(2, {
        failure: 'no-address',
        recipient: { name: 'D', address: null },
      }),
    ]);
    show();
    await lines();
    await userEvent.click(
      screen.getByRole('checkbox', {
        name: 'Choisir\u00a0: Récapitulatif de clôture, INC-2026-000001',
      }),
    );
    expect(
      screen.getByRole('button', { name: 'Envoyer à nouveau 1 message' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Tout choisir' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Envoyer à nouveau 2 messages' }),
    );
    expect(
      await screen.findByText(
        '1 message repart. 1 destinataire est recherché à nouveau dans le catalogue.',
      ),
    ).toBeInTheDocument();
    expect(asked.resent).toEqual([{ ids: ['m-1', 'm-2'] }]);
    expect(
      await screen.findByText('Aucun message en échec'),
    ).toBeInTheDocument();
  });

  it('are views with addresses', async () => {
    const asked = serve(meAs('contractor'), [messageOf(1, { state: 'sent' })]);
    show('fr', '?state=sent&kind=closed-recap&establishment=490999018');
    await lines();
    expect(asked.lists[0]).toMatchObject({
      state: 'sent',
      kind: 'closed-recap',
      establishment: '490999018',
    });
    await userEvent.selectOptions(screen.getByLabelText('Résultat'), 'all');
    await waitFor(() =>
      expect(screen.getByTestId('place')).toHaveTextContent(
        '/itsm/messages?state=all&kind=closed-recap&establishment=490999018',
      ),
    );
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('are read by the coordinator, who sends none again', async () => {
    serve(meAs('coordinator'), [messageOf(1)]);
    show('en');
    await lines();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Choose all' }),
    ).not.toBeInTheDocument();
  });
});
