import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import type { Instant } from '@caih/backstage-plugin-itsm-common';
import { TimeLeft, advanceClock } from '@caih/backstage-plugin-itsm-react';
import type { ListedTicket } from '../../hooks';
import { ticketRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';

/** The number, as the link to the ticket: what the arrow keys move between. */
export const TicketNumberLink = (props: {
  ticket: ListedTicket;
  describedBy: string;
}) => {
  const ticketPath = useRouteRef(ticketRouteRef);
  const { id } = props.ticket;
  return (
    <Link
      to={ticketPath({ ticketId: id })}
      data-ticket-link={id}
      aria-describedby={props.describedBy}
    >
      {id}
    </Link>
  );
};

/** What it is about: the title over the machine and its model, and whose it is. */
export const IncidentWords = (props: {
  ticket: ListedTicket;
  id: string;
  withMachine: boolean;
  withEstablishment: boolean;
}) => {
  const { ticket, id, withMachine, withEstablishment } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const { machine, title } = ticket;
  return (
    <div>
      <Typography id={id} variant="body2" style={{ overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      {withMachine && (
        <Typography variant="caption" color="textSecondary" component="div">
          {machine
            ? `${machine.name} · ${machine.maker} ${machine.model}`
            : t('common.machineUnknown')}
        </Typography>
      )}
      {withEstablishment && (
        <Typography variant="caption" color="textSecondary" component="div">
          {ticket.establishmentName}
        </Typography>
      )}
    </div>
  );
};

/** The time left of a listed ticket, moved on to now. */
export const ListedTimeLeft = (props: {
  ticket: ListedTicket;
  now: Instant;
  dense?: boolean;
}) => {
  const { ticket, now, dense = true } = props;
  const { asOf, clock, terms } = ticket;
  return (
    <TimeLeft
      clock={advanceClock(clock, terms, asOf, now)}
      terms={terms}
      now={now > asOf ? now : asOf}
      suspendedUntil={ticket.suspendedUntil}
      suspensionReason={ticket.suspensionReason}
      dense={dense}
    />
  );
};
