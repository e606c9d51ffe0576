import { registerMswTestHooks } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { setScreenWidth } from '../../../__testUtils__';
import { renderTicket, serveDesk, TestDesk } from '../__testUtils__';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const START = { name: 'Commencer une intervention' };

it('sends nothing on a phone before it is known who intervenes', async () => {
  setScreenWidth(375);
  const desk = new TestDesk('2026-11-23T08:12:05Z');
  serveDesk(server, desk, 'contractor');
  let tellWho = () => {};
  const known = new Promise<void>(resolve => {
    tellWho = resolve;
  });
  server.use(
    http.get('*/api/itsm/me', async () => {
      await known;
      return undefined;
    }),
    http.get('*/api/itsm/staff', () =>
      HttpResponse.json({ now: desk.now, items: [], nextCursor: null }),
    ),
  );
  await renderTicket(desk.number);

  await userEvent.click(screen.getByRole('button', START));
  const send = within(screen.getByRole('dialog')).getByRole('button', START);
  expect(send).toBeDisabled();

  tellWho();
  await waitFor(() => expect(send).toBeEnabled());
  await userEvent.click(send);
  await waitFor(() =>
    expect(screen.getByTestId('act-done')).toHaveTextContent(
      'Intervention commencée.',
    ),
  );
  expect(desk.events.at(-1)?.data).toMatchObject({
    mode: 'on-site',
    technician: 'Alex Moreau',
  });
});

it('asks whose people a name is that the register does not have', async () => {
  setScreenWidth(1440);
  const desk = new TestDesk('2026-11-23T08:12:05Z');
  serveDesk(server, desk, 'contractor');
  server.use(
    http.get('*/api/itsm/staff', () =>
      HttpResponse.json({ now: desk.now, items: [], nextCursor: null }),
    ),
  );
  await renderTicket(desk.number);

  await userEvent.click(screen.getByRole('button', START));
  const form = within(screen.getByRole('dialog'));
  await userEvent.click(form.getByLabelText('À distance'));
  expect(form.getByLabelText('Titulaire')).toBeChecked();

  const technician = form.getByLabelText(/^Qui intervient/);
  await userEvent.clear(technician);
  await userEvent.type(technician, 'Hugo Lambert');
  expect(form.getByLabelText('Titulaire')).not.toBeChecked();
  await userEvent.click(form.getByRole('button', START));
  expect(form.getByRole('group', { name: /^Employeur/ })).toHaveTextContent(
    'À remplir',
  );

  await userEvent.click(form.getByLabelText('Sous-traitant'));
  await userEvent.click(form.getByRole('button', START));
  await waitFor(() =>
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
  );
  expect(desk.events.at(-1)?.data).toMatchObject({
    technician: 'Hugo Lambert',
    employer: 'subcontractor',
  });
});
