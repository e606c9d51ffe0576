import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TicketDocument } from '@caih/backstage-plugin-itsm-common';
import { TicketStateChip, useFormat } from '@caih/backstage-plugin-itsm-react';
import { ticketRouteRef } from '../../routes';
import { searchTranslationRef } from '../../translations';
import { FoundLine, type Highlight } from './FoundLine';

/** A ticket that was found: number and title, machine, place and state. */
export const FoundTicket = ({
  ticket,
  highlight,
}: {
  ticket: TicketDocument;
  highlight?: Highlight;
}) => {
  const { t } = useTranslationRef(searchTranslationRef);
  const { instant } = useFormat();
  const pathOf = useRouteRef(ticketRouteRef);
  const { machine, otherMachines, registeredAt, closedAt } = ticket;
  return (
    <FoundLine
      to={pathOf({ ticketId: ticket.number })}
      title={ticket.title}
      highlight={highlight}
      state={ticket.state && <TicketStateChip state={ticket.state} />}
      facts={[
        otherMachines > 0
          ? t('found.machines', { machine, count: otherMachines })
          : machine,
        ticket.establishment,
        registeredAt && t('found.declared', { at: instant(registeredAt) }),
        closedAt && t('found.closed', { at: instant(closedAt) }),
      ]}
    />
  );
};
