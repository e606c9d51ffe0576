import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { TicketSummary } from '@caih/backstage-plugin-itsm-common';
import {
  RelativeTime,
  TicketStateChip,
  useWritten,
} from '@caih/backstage-plugin-itsm-react';
import { ticketRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: theme.spacing(1, 0, 0),
    padding: 0,
  },
  facts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
}));

/**
 * The incidents already open on the same machine, its chassis or beside it,
 * before another one is made (C19): the same fault is said there.
 */
export const OpenTickets = (props: {
  tickets: TicketSummary[];
  /** The machine one declares on: others are named. */
  machineId: string;
  /** What one has typed, to be said there instead. */
  typed: string;
}) => {
  const { tickets, machineId, typed } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const ticketPath = useRouteRef(ticketRouteRef);
  const written = useWritten();
  if (tickets.length === 0) return null;
  return (
    <Alert severity="info" variant="outlined">
      <AlertTitle>
        {t('declare.open.title', { count: tickets.length })}
      </AlertTitle>
      {t('declare.open.hint')}
      <ul className={classes.list}>
        {tickets.map(ticket => (
          <li key={ticket.id}>
            <Link to={ticketPath({ ticketId: ticket.id })}>
              {ticket.id} · {written(ticket.title)}
            </Link>
            <div className={classes.facts}>
              <TicketStateChip state={ticket.state} />
              {ticket.machine && ticket.machine.id !== machineId && (
                <Typography variant="body2">{ticket.machine.name}</Typography>
              )}
              <Typography variant="body2" color="textSecondary">
                <RelativeTime
                  instant={ticket.registeredAt}
                  timeZone={ticket.terms?.timeZone}
                />
              </Typography>
              <Link
                to={ticketPath({ ticketId: ticket.id })}
                state={{ comment: typed }}
                aria-label={t('declare.open.commentOn', { number: ticket.id })}
              >
                {t('declare.open.comment')}
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </Alert>
  );
};
