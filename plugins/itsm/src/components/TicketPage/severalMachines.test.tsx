import { registerMswTestHooks } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { renderTicket, serveDesk, TERMS, TestDesk } from './__testUtils__';
import { otherMachine } from './__testUtils__/TestDesk';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const REGISTERED = '2026-11-23T08:12:05Z';
const spaced = (text: string | null) => text?.replace(/\s/g, ' ');

/** The principal has ten hours, the other machine four. */
const ofTwo = () => {
  const strict = otherMachine('m-2', 'SRV-PACS-02');
  return new TestDesk(REGISTERED, {
    terms: { ...TERMS, restoreTime: '10H' },
    otherMachines: [
      { ...strict, terms: { ...strict.terms, restoreTime: '4H' } },
    ],
  });
};

it('says which machines a ticket concerns, and whose time holds', async () => {
  const desk = ofTwo();
  serveDesk(server, desk, 'contractor');
  await renderTicket(desk.number, { tab: 'contract' });
  expect(spaced(screen.getByTestId('whose-terms').textContent)).toBe(
    'SRV-DPI-01, avec SRV-PACS-02. Le délai est celui de SRV-PACS-02 : il expire le premier et vaut pour toutes.',
  );
  expect(screen.getByRole('link', { name: 'SRV-PACS-02' })).toBeInTheDocument();
});

it('names the machine in the heading, with its serial number and how many others', async () => {
  const desk = ofTwo();
  serveDesk(server, desk, 'contractor');
  await renderTicket(desk.number);
  const line = screen.getByTestId('ticket-machine');
  expect(spaced(line.textContent)).toBe(
    'SRV-DPI-01 · Dell PowerEdge R740 · N° de série ABC123 · et une autre machine',
  );
  expect(
    within(line).getByRole('link', { name: 'SRV-DPI-01' }),
  ).toHaveAttribute('href', '/catalog/default/resource/hw-m-1');
});

it('says in the heading what was said of a machine in no list', async () => {
  const desk = new TestDesk(REGISTERED, {
    machineId: null,
    machine: undefined,
    machineText: 'Dell, salle S1',
    terms: null,
  });
  serveDesk(server, desk, 'contractor');
  await renderTicket(desk.number);
  expect(spaced(screen.getByTestId('ticket-machine').textContent)).toBe(
    'Machine absente de la liste, telle que décrite : Dell, salle S1',
  );
});

it('tells the contractor that the strictest is the establishment’s to split off', async () => {
  const desk = ofTwo();
  serveDesk(server, desk, 'contractor');
  await renderTicket(desk.number);
  await userEvent.click(screen.getByRole('button', { name: 'Autres actions' }));
  await userEvent.click(
    screen.getByRole('menuitem', { name: 'Séparer une machine' }),
  );
  const form = await screen.findByRole('dialog');
  await userEvent.type(within(form).getByLabelText('Motif'), 'Autre panne');
  await userEvent.click(
    within(form).getByRole('button', { name: 'Séparer une machine' }),
  );
  expect(spaced((await within(form).findByText(/Son délai/)).textContent)).toBe(
    'Son délai vaut pour toutes : seul l’établissement peut la séparer',
  );
  expect(desk.events).toHaveLength(1);
});
