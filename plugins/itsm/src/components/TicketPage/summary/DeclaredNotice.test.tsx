import { useRef } from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation, useNavigate } from 'react-router-dom';
import { renderPage } from '../../../__testUtils__';
import { TestDesk } from '../__testUtils__';
import { TicketContext } from '../TicketContext';
import { useTicketText } from '../useTicketText';
import { DeclaredNotice, type JustDeclared } from './DeclaredNotice';

jest.setTimeout(60_000);

const NUMBER = 'INC-2026-000123';
const desk = new TestDesk('2026-11-23T08:12:05Z');

/** A page of the ticket, and a form that leads to it. */
const Pages = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigate = useNavigate();
  // The form has the texts of the language already.
  useTicketText();
  const { hash, state } = useLocation();
  const declared: JustDeclared = { declared: true };
  const ticket = desk.ticket('beneficiary');
  return hash === '#ticket' ? (
    <TicketContext.Provider
      value={{
        ticket,
        send: async () => ticket,
        show: () => {},
        readerRef: undefined,
      }}
    >
      <DeclaredNotice heading={heading} />
      <h2 ref={heading} tabIndex={-1}>
        {ticket.title}
      </h2>
      <p data-testid="state">{JSON.stringify(state)}</p>
    </TicketContext.Provider>
  ) : (
    <>
      <button onClick={() => navigate('#ticket', { state: declared })}>
        {NUMBER}
      </button>
      <a href="#ticket">{ticket.title}</a>
    </>
  );
};

it('greets who has declared, once, and leads to the heading', async () => {
  renderPage(<Pages />, { at: '/itsm/new' });
  await userEvent.click(await screen.findByRole('button', { name: NUMBER }));
  expect(
    await screen.findByText(`Incident déclaré sous le numéro ${NUMBER}.`),
  ).toBeVisible();
  expect(screen.getByRole('heading')).toHaveFocus();
  // A reload finds nothing to greet for.
  expect(screen.getByTestId('state')).toHaveTextContent('null');
});
