import { screen } from '@testing-library/react';
import type { TicketSummary } from '@caih/backstage-plugin-itsm-common';
import type { ItsmApi } from '../api';
import { clockOf, deskAt, HO_4H, renderIn } from '../__testUtils__';
import { LateTickets } from './LateTickets';

const LATE: Partial<TicketSummary> = {
  id: 'INC-2026-000007',
  title: 'Disk failed',
  priority: 2,
  terms: HO_4H,
  clock: clockOf({
    consumedSeconds: 18_000,
    remainingSeconds: -3_600,
    verdict: 'late',
  }),
};

it('shows the late incidents of an establishment, in the reader’s language', async () => {
  const listTickets = jest.fn().mockResolvedValue({ items: [LATE] });
  const desk = {
    ...deskAt('2026-11-23T14:00:00Z'),
    listTickets,
  } as Partial<ItsmApi> as ItsmApi;
  renderIn('fr', <LateTickets establishmentId="490999018" />, desk);
  expect(
    await screen.findByText(/INC-2026-000007 Disk failed/),
  ).toHaveTextContent(/En retard de 1 h/);
  expect(listTickets).toHaveBeenCalledWith(
    { state: ['open'], timing: 'late', establishment: '490999018' },
    expect.anything(),
  );
});
