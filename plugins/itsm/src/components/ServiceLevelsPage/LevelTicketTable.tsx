import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type ServiceLevelTicket,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { PriorityLabel, useFormat } from '@caih/backstage-plugin-itsm-react';
import { ticketRouteRef } from '../../routes';
import { serviceLevelsTranslationRef } from '../../translations';
import { WideTable } from '../WideTable';
import { MetLabel } from './MetLabel';

const useStyles = makeStyles({
  what: { minWidth: 180 },
  // As narrow as it can be: the words of the others have the room.
  date: { whiteSpace: 'nowrap', width: '1%' },
});

const Verdict = ({ ticket }: { ticket: ServiceLevelTicket }) => {
  const { inTime, rateExclusion, consumedSeconds, grantedSeconds } = ticket;
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const { duration } = useFormat();
  return (
    <>
      {inTime !== null && <MetLabel met={inTime} ofTicket />}
      {consumedSeconds !== null && grantedSeconds !== null && (
        <Typography variant="body2" component="div">
          {t('levels.tickets.timeOf', {
            // To the second: at the edge it is a second that decides.
            consumed: duration(
              consumedSeconds,
              consumedSeconds % 60 === 0 ? 'minute' : 'second',
            ),
            granted: duration(grantedSeconds),
          })}
        </Typography>
      )}
      {rateExclusion && (
        <Typography variant="caption" color="textSecondary" component="div">
          {t(`levels.tickets.out.${rateExclusion}`)}
        </Typography>
      )}
    </>
  );
};

/** Tickets behind a figure, as they count in it. */
export const LevelTicketTable = (props: {
  label: string;
  tickets: readonly ServiceLevelTicket[];
  withEstablishment: boolean;
  /** Whether what is missing of a reason is said. */
  withReasons?: boolean;
}) => {
  const { label, tickets, withEstablishment, withReasons = false } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const format = useFormat();
  const ticketPath = useRouteRef(ticketRouteRef);
  const reasonOf = ({ latenessReason, inTime }: ServiceLevelTicket) => {
    if (latenessReason) {
      return t('levels.tickets.reason', { reason: latenessReason });
    }
    return withReasons && inTime === false ? t('levels.late.noReason') : null;
  };
  return (
    <WideTable label={label}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell>{t('levels.tickets.number')}</TableCell>
            <TableCell>{t('levels.tickets.machine')}</TableCell>
            <TableCell>{t('levels.tickets.registered')}</TableCell>
            <TableCell>{t('levels.tickets.closed')}</TableCell>
            <TableCell>{t('levels.tickets.time')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {tickets.map(ticket => {
            const reason = reasonOf(ticket);
            return (
              <TableRow key={`${ticket.ticketId} ${ticket.month}`}>
                <TableCell
                  className={classes.what}
                  component="th"
                  scope="row"
                  role="rowheader"
                >
                  <Link to={ticketPath({ ticketId: ticket.ticketId })}>
                    {ticket.ticketId}
                  </Link>{' '}
                  <PriorityLabel priority={ticket.priority} />
                  <Typography variant="body2" component="div">
                    {ticket.title}
                  </Typography>
                  {withEstablishment && (
                    <Typography
                      variant="caption"
                      color="textSecondary"
                      component="div"
                    >
                      {ticket.establishmentName}
                    </Typography>
                  )}
                  {reason && (
                    <Typography variant="body2" component="div">
                      {reason}
                    </Typography>
                  )}
                </TableCell>
                <TableCell>
                  {ticket.machineName ?? '–'}
                  {ticket.maker && (
                    <Typography
                      variant="caption"
                      color="textSecondary"
                      component="div"
                    >
                      {makerAndModel(ticket)}
                    </Typography>
                  )}
                </TableCell>
                <TableCell className={classes.date}>
                  {format.instant(ticket.registeredAt, {
                    timeZone: ticket.timeZone,
                  })}
                </TableCell>
                <TableCell className={classes.date}>
                  {ticket.closedAt === null
                    ? '–'
                    : format.instant(ticket.closedAt, {
                        timeZone: ticket.timeZone,
                      })}
                </TableCell>
                <TableCell>
                  <Verdict ticket={ticket} />
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </WideTable>
  );
};
