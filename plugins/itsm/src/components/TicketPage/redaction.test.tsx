import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { renderTicket, serveDesk, TestDesk } from './__testUtils__';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

/** Declared by the establishment, commented on by the contractor. */
const written = () =>
  new TestDesk('2026-11-23T08:12:05Z', {
    title: 'Poste de Mme Durand',
    description: 'Vu avec Mme Durand',
  }).at('2026-11-23T08:20:00Z', 'contractor', 'comment', {
    comment: 'Mme Durand rappelle',
  });

const removals = () =>
  screen
    .queryAllByRole('button', { name: /Retirer un texte/ })
    .map(one => one.getAttribute('aria-label'));

it('removes what is chosen of an event, everywhere on the page, and says who did', async () => {
  const desk = written();
  serveDesk(server, desk, 'beneficiary');
  await renderTicket(desk.number);
  await userEvent.click(
    screen.getByRole('button', {
      name: 'Retirer un texte\u00a0: Camille Durand a déclaré l’incident',
    }),
  );
  const form = within(screen.getByRole('dialog'));
  expect(form.getByTestId('act-effect')).toHaveTextContent(
    /effacé pour tous, sans retour/,
  );
  expect(form.getAllByRole('option').map(option => option.textContent)).toEqual(
    ['Titre', 'Description'],
  );
  await userEvent.type(
    form.getByLabelText('Pourquoi, sans répéter ce qui est retiré'),
    'Nom d’une patiente',
  );
  await userEvent.click(
    form.getByRole('button', { name: 'Retirer un contenu' }),
  );
  await waitFor(() => expect(desk.events).toHaveLength(3));
  expect(desk.events[2].data).toEqual({
    sequence: 1,
    field: 'title',
    reason: 'Nom d’une patiente',
  });
  expect(
    await screen.findByRole('heading', { name: '[retiré]' }),
  ).toBeVisible();
  expect(screen.queryByText('Poste de Mme Durand')).not.toBeInTheDocument();
  expect(screen.getByText(/^Titre \(Camille Durand/)).toBeVisible();
  expect(screen.getByText('Nom d’une patiente')).toBeVisible();
  expect(screen.getByText('Vu avec Mme Durand')).toBeVisible();
});

it('is offered to the contractor on what its own side wrote', async () => {
  const desk = written();
  serveDesk(server, desk, 'contractor');
  await renderTicket(desk.number);
  expect(removals()).toEqual([
    'Retirer un texte\u00a0: Alex Moreau a commenté',
  ]);
});

it('is offered to nobody but the two sides', async () => {
  const desk = written();
  serveDesk(server, desk, 'coordinator');
  await renderTicket(desk.number);
  expect(removals()).toEqual([]);
});

it('removes a file from where it stands, in English too', async () => {
  const desk = new TestDesk('2026-11-23T08:12:05Z').at(
    '2026-11-23T08:20:00Z',
    'contractor',
    'attach',
    { fileName: 'screen.jpg' },
  );
  serveDesk(server, desk, 'contractor');
  await renderTicket(desk.number, { language: 'en', tab: 'attachments' });
  await userEvent.click(
    screen.getByRole('button', { name: 'Remove screen.jpg' }),
  );
  const form = within(screen.getByRole('dialog'));
  await userEvent.type(
    form.getByLabelText('Why, without saying again what is removed'),
    'A face',
  );
  await userEvent.click(
    form.getByRole('button', { name: 'Remove something written' }),
  );
  await waitFor(() => expect(desk.events).toHaveLength(3));
  expect(desk.events[2].data).toEqual({
    attachmentId: 'a-2',
    reason: 'A face',
  });
  expect(await screen.findByText('File removed')).toBeVisible();
  expect(
    screen.queryByRole('button', { name: 'Download [removed]' }),
  ).not.toBeInTheDocument();
});
