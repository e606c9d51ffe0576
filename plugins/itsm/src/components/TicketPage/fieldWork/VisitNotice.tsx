import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { AnnouncedVisit } from '@caih/backstage-plugin-itsm-common';
import { dayAndTime } from '../format';
import type { LiveTicket } from '../TicketContext';

const useStyles = makeStyles(theme => ({
  notice: { marginTop: theme.spacing(1) },
  people: { listStyle: 'none', margin: 0, padding: 0 },
  note: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
}));

/** Who comes and when, before they do (A5). */
export function VisitNotice({
  visit,
  live,
}: {
  visit: AnnouncedVisit;
  live: LiveTicket;
}) {
  const classes = useStyles();
  const { text, now, writing } = live;
  const isOverdue = visit.expectedAt < now;
  return (
    <Alert
      role="note"
      severity={isOverdue ? 'warning' : 'info'}
      className={classes.notice}
      data-testid="visit"
    >
      <Typography variant="body2">
        <strong>{text('visit.title')}</strong> ·{' '}
        {text(isOverdue ? 'visit.overdue' : 'visit.expected', {
          when: dayAndTime(visit.expectedAt, now, writing),
        })}
      </Typography>
      <ul className={classes.people}>
        {visit.visitors.split('\n').map(person => (
          <Typography key={person} component="li" variant="body2">
            {person}
          </Typography>
        ))}
      </ul>
      {visit.note && (
        <Typography variant="body2" className={classes.note}>
          {visit.note}
        </Typography>
      )}
    </Alert>
  );
}
