import { useRouteRef } from '@backstage/core-plugin-api';
import { ticketRouteRef } from '../../routes';

/** Where the page of a ticket is. */
export function useTicketLink(): (ticketId: string) => string {
  const path = useRouteRef(ticketRouteRef);
  return ticketId => path({ ticketId });
}
