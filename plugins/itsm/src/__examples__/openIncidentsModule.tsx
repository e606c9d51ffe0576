import { useEffect, useState } from 'react';
import { InfoCard, Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import {
  createExternalRouteRef,
  createFrontendModule,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import type { TicketSummary } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { isEstablishment } from '..';

/** The page of a ticket, wherever the app has mounted it. */
const ticketRouteRef = createExternalRouteRef({
  params: ['ticketId'],
  defaultTarget: 'itsm.ticket',
});

/** The open incidents of the establishment on whose page this stands. */
export function OpenIncidents() {
  const { entity } = useEntity();
  const api = useApi(itsmApiRef);
  const toTicket = useRouteRef(ticketRouteRef);
  const [tickets, setTickets] = useState<readonly TicketSummary[]>([]);
  const establishment = entity.metadata.annotations?.['caih.fr/finess'];

  useEffect(() => {
    api
      .listTickets({ state: ['open'], establishment, limit: 5 })
      .then(({ items }) => setTickets(items));
  }, [api, establishment]);

  return (
    <InfoCard title="Open incidents">
      {tickets.map(({ id, title }) => (
        <div key={id}>
          <Link to={toTicket?.({ ticketId: id }) ?? ''}>{title}</Link>
        </div>
      ))}
    </InfoCard>
  );
}

/** A card of one's own on the page of an establishment. */
export const openIncidentsCard = EntityCardBlueprint.make({
  name: 'open-incidents',
  params: {
    filter: isEstablishment,
    loader: async () => <OpenIncidents />,
  },
});

/** Brings the card into an app, among its `features`. */
export const openIncidentsModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [openIncidentsCard],
});
