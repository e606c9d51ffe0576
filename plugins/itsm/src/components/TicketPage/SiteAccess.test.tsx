import { registerMswTestHooks } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { renderTicket, serveDesk, TestDesk } from './__testUtils__';
import { dialled } from '../PhoneNumber';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const REGISTERED = '2026-11-23T08:12:05Z';
const panel = () =>
  screen.getByRole('region', { name: 'Où aller et qui appeler' });

it.each([
  ['02 40 08 33 33', 'tel:0240083333'],
  ['+33 (0)2 40 08 33 33', 'tel:+330240083333'],
  ['poste 33 20', 'tel:3320'],
  ['12', null],
  ['à l’accueil', null],
])('dials %s as %s', (number, href) => {
  expect(dialled(number)).toBe(href);
});

describe('the access on the ticket', () => {
  it('says where to go, and calls whom by a touch', async () => {
    const desk = new TestDesk(REGISTERED, {
      building: 'B',
      room: 'S1',
      siteContact: 'Ada Roux',
      callBackNumber: '02 40 08 33 33',
      careConstraint: 'Bloc 3 occupé',
    });
    serveDesk(server, desk, 'contractor');
    await renderTicket(desk.number);
    expect(panel()).toHaveTextContent('Bâtiment B · Salle S1');
    expect(panel()).toHaveTextContent('Contrainte de soins : Bloc 3 occupé');
    expect(
      within(panel()).getByRole('link', { name: '02 40 08 33 33' }),
    ).toHaveAttribute('href', 'tel:0240083333');
  });

  it('sends what is corrected, and nothing else', async () => {
    const desk = new TestDesk(REGISTERED, { building: 'B', room: 'S1' });
    serveDesk(server, desk, 'beneficiary');
    await renderTicket(desk.number);
    await userEvent.click(
      within(panel()).getByRole('button', { name: 'Compléter ou corriger' }),
    );
    const form = await screen.findByRole('dialog');
    expect(within(form).getByLabelText(/^Salle/)).toHaveValue('S1');
    await userEvent.clear(within(form).getByLabelText(/^Bâtiment/));
    await userEvent.type(
      within(form).getByLabelText(/^Contact sur place/),
      'Ada Roux',
    );
    await userEvent.click(
      within(form).getByRole('button', {
        name: 'Préciser où aller et qui appeler',
      }),
    );
    expect(await screen.findByText('Accès enregistré.')).toBeInTheDocument();
    expect(desk.events[1].data).toEqual({
      siteContact: 'Ada Roux',
      cleared: ['building'],
      basedOn: 1,
    });
    expect(panel()).toHaveTextContent('Ada Roux');
  });

  it('is asked for where nothing is known, and says so where nothing changed', async () => {
    const desk = new TestDesk(REGISTERED);
    serveDesk(server, desk, 'contractor');
    await renderTicket(desk.number);
    expect(panel()).toHaveTextContent('Lieu non précisé.');
    await userEvent.click(within(panel()).getByRole('button'));
    const form = await screen.findByRole('dialog');
    await userEvent.click(within(form).getAllByRole('button').slice(-1)[0]);
    expect(form).toHaveTextContent('corrigez au moins un champ');
    expect(desk.events).toHaveLength(1);
  });

  it('shows a correction made meanwhile before it is overwritten', async () => {
    const desk = new TestDesk(REGISTERED, { room: 'S1' });
    serveDesk(server, desk, 'contractor');
    await renderTicket(desk.number);
    await userEvent.click(within(panel()).getByRole('button'));
    const form = await screen.findByRole('dialog');
    const room = within(form).getByLabelText(/^Salle/);
    await userEvent.clear(room);
    await userEvent.type(room, 'S3');
    desk.at(REGISTERED, 'beneficiary', 'set-access', { room: 'S2' });
    await userEvent.click(within(form).getAllByRole('button').slice(-1)[0]);
    expect(await within(form).findByRole('alert')).toHaveTextContent(
      'Camille Durand a précisé où aller et qui appeler',
    );
    expect(room).toHaveValue('S3');
    await userEvent.click(
      within(form).getByRole('button', { name: 'Réessayer' }),
    );
    expect(await screen.findByText('Accès enregistré.')).toBeInTheDocument();
    expect(desk.events[2].data).toEqual({ room: 'S3', basedOn: 2 });
  });
});
