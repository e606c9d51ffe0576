import type { SignalApi } from '@backstage/plugin-signals-react';
import { registerMswTestHooks } from '@backstage/test-utils';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { renderTicket, serveDesk, TestDesk } from './__testUtils__';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

/** Signals in the hands of a test. */
class TestSignals implements SignalApi {
  readonly #listeners = new Set<(message: never) => void>();

  subscribe: SignalApi['subscribe'] = (_channel, onMessage) => {
    this.#listeners.add(onMessage);
    return { unsubscribe: () => this.#listeners.delete(onMessage) };
  };

  send(message: { ticketId: string; sequence: number }): void {
    act(() => this.#listeners.forEach(listen => listen(message as never)));
  }
}

function ticketAtWork() {
  return new TestDesk('2026-11-23T08:12:05Z').at(
    '2026-11-23T08:20:00Z',
    'contractor',
    'start-work',
    {},
  );
}

const news = () => screen.getByTestId('new-acts');

it('shows the act of another as soon as a signal comes, and leaves alone what one types', async () => {
  const desk = ticketAtWork();
  const signals = new TestSignals();
  serveDesk(server, desk, 'beneficiary');
  await renderTicket(desk.number, { signals });
  await userEvent.type(screen.getByLabelText('Commentaire'), 'Nous attendons');
  expect(news()).toBeEmptyDOMElement();

  desk.at('2026-11-23T08:30:00Z', 'contractor', 'restore', {
    backInOperation: true,
    solution: 'Alimentation remplacée.',
  });
  signals.send({ ticketId: desk.number, sequence: 3 });

  await waitFor(() =>
    expect(news()).toHaveTextContent(
      'Nouvel acte : Alex Moreau a rétabli le service.',
    ),
  );
  expect(screen.getByText('Alimentation remplacée.')).toBeVisible();
  expect(screen.getByLabelText('Commentaire')).toHaveValue('Nous attendons');
  expect(screen.getByLabelText('Commentaire')).toHaveFocus();
});

it('does not read again for another ticket, or for what it shows already', async () => {
  const desk = ticketAtWork();
  const signals = new TestSignals();
  serveDesk(server, desk, 'beneficiary');
  const read: string[] = [];
  server.events.on('request:start', ({ request }) => {
    const { pathname } = new URL(request.url);
    if (pathname.includes('/tickets/')) read.push(pathname);
  });
  await renderTicket(desk.number, { signals });
  const before = read.length;
  signals.send({ ticketId: 'INC-2026-000999', sequence: 9 });
  signals.send({ ticketId: desk.number, sequence: 2 });
  signals.send({ ticketId: desk.number, sequence: 3 });
  await waitFor(() => expect(read).toHaveLength(before + 1));
});

it('shows it within 15 seconds where there are no signals', async () => {
  const desk = ticketAtWork();
  serveDesk(server, desk, 'beneficiary');
  await renderTicket(desk.number);
  desk.at('2026-11-23T08:30:00Z', 'contractor', 'comment', {
    comment: 'La pièce arrive.',
  });
  await waitFor(
    () =>
      expect(news()).toHaveTextContent('Nouvel acte : Alex Moreau a commenté.'),
    { timeout: 16_000 },
  );
});

it('takes back what it says of one’s own act once another follows', async () => {
  const desk = ticketAtWork();
  const signals = new TestSignals();
  serveDesk(server, desk, 'contractor');
  await renderTicket(desk.number, { signals, act: 'restore' });
  const form = within(await screen.findByRole('dialog'));
  await userEvent.click(
    form.getByLabelText(/^La machine est de nouveau en service/),
  );
  await userEvent.type(
    form.getByLabelText(/^Comment le service a été rétabli/),
    'Carte remplacée',
  );
  await userEvent.click(form.getByRole('button', { name: 'Service rétabli' }));
  const done = screen.getByTestId('act-done');
  await waitFor(() => expect(done).not.toBeEmptyDOMElement());

  desk.at('2026-11-23T08:40:00Z', 'beneficiary', 'refuse', {
    serviceDown: true,
    reason: 'Toujours arrêté',
  });
  signals.send({ ticketId: desk.number, sequence: 4 });
  await waitFor(() => expect(done).toBeEmptyDOMElement());
});
