import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type { Message } from '@caih/backstage-plugin-itsm-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { renderTicket, serveDesk, TestDesk } from '../__testUtils__';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const NOW = '2026-11-23T09:00:00Z';

const message = (id: string, changes: Partial<Message>): Message => ({
  id,
  ticketId: 'INC-2026-000123',
  kind: 'registered',
  sequence: 1,
  step: 0,
  channel: 'email',
  audience: 'declarer',
  recipient: { name: 'Camille Durand', address: 'camille@example.org' },
  language: 'fr',
  state: 'sent',
  createdAt: NOW,
  notBefore: NOW,
  settledAt: NOW,
  attempts: 1,
  failure: null,
  failureDetail: null,
  ...changes,
});

function serve(items: Message[]) {
  const desk = new TestDesk(NOW);
  serveDesk(server, desk, 'beneficiary');
  server.use(
    http.get(`*/api/itsm/tickets/${desk.number}/messages`, () =>
      HttpResponse.json({ now: NOW, items }),
    ),
  );
  return desk;
}

const timeline = () => screen.findByRole('list', { name: /^Suivi/ });

describe('the messages on the timeline', () => {
  it('are counted under their act, and told one by one on demand', async () => {
    const desk = serve([
      message('1', {}),
      message('2', { audience: 'desk', recipient: null }),
      message('3', {
        audience: 'local-referents',
        recipient: { name: 'Dominique Lefèvre', address: null },
        state: 'dead',
        failure: 'no-address',
      }),
      message('4', {
        audience: 'contacts',
        recipient: { name: 'Astreinte', address: 'astreinte@example.org' },
        state: 'waiting',
        settledAt: null,
        notBefore: '2026-11-23T12:00:00Z',
      }),
    ]);
    await renderTicket(desk.number);
    const toggle = await within(await timeline()).findByRole('button', {
      name: '2 messages envoyés · 1 en attente · 1 en échec',
    });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle);
    const lines = within(
      screen.getByRole('list', { name: 'Incident enregistré' }),
    ).getAllByRole('listitem');
    expect(lines.map(one => one.textContent)).toEqual([
      expect.stringMatching(
        /^Camille Durand \(déclarant\) · courriel · envoyé/,
      ),
      expect.stringMatching(/^guichet du titulaire · courriel · envoyé/),
      expect.stringMatching(
        /^Dominique Lefèvre \(référent local\) · courriel · en échec .*Le destinataire n’a pas d’adresse dans le catalogue\.$/,
      ),
      expect.stringContaining('part à partir de'),
    ]);
  });

  it('say so where they cannot be read, and the timeline stays', async () => {
    const desk = serve([]);
    server.use(
      http.get(`*/api/itsm/tickets/${desk.number}/messages`, () =>
        HttpResponse.json({ error: { message: 'Down' } }, { status: 503 }),
      ),
    );
    await renderTicket(desk.number, { language: 'en' });
    expect(
      await screen.findByText('The messages sent cannot be read for now.'),
    ).toBeInTheDocument();
    expect(
      within(
        await screen.findByRole('list', { name: /^Timeline/ }),
      ).getAllByRole('listitem'),
    ).toHaveLength(1);
  });
});
