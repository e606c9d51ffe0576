import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { dayAndTime } from '../format';
import { nameOf } from '../people';
import { moveSentence } from '../summary/whoseMove';
import { pastOf } from '../timeline/pastOf';
import type { LiveTicket } from '../TicketContext';

const useStyles = makeStyles(theme => ({
  notice: { marginBottom: theme.spacing(2) },
  list: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(2.5) },
}));

/**
 * What others did to the ticket since the form was opened (CI3): who, what,
 * when, and where it stands now. Comments change nothing an act rests on.
 */
export function ConflictNotice({
  live,
  knownEvents,
  isPossible,
}: {
  live: LiveTicket;
  knownEvents: number;
  isPossible: boolean;
}) {
  const classes = useStyles();
  const { text, now, writing, events } = live;
  const changes = events
    .slice(knownEvents)
    .filter(({ type }) => type !== 'comment');
  if (changes.length === 0 && isPossible) return null;
  return (
    <Alert severity="warning" role="alert" className={classes.notice}>
      {changes.length > 0 && (
        <>
          <Typography variant="body2">{text('conflict.stale')}</Typography>
          <ul className={classes.list}>
            {changes.map(event => (
              <li key={event.sequence}>
                {event.actor.role === 'system'
                  ? pastOf(event, text)
                  : text('conflict.change', {
                      by: nameOf(event, text),
                      what: pastOf(event, text),
                      when: dayAndTime(event.recordedAt, now, writing),
                    })}
              </li>
            ))}
          </ul>
        </>
      )}
      <Typography variant="body2">
        {text('conflict.state', { sentence: moveSentence(live) })}
      </Typography>
      <Typography variant="body2">
        {text(isPossible ? 'conflict.retry' : 'conflict.impossible')}
      </Typography>
    </Alert>
  );
}
