import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { TicketEvent } from '@caih/backstage-plugin-itsm-common';
import { dayAndTime } from '../format';
import { nameOf } from '../people';
import { detailsOf } from '../timeline/entryDetails';
import { pastOf } from '../timeline/pastOf';
import { type LiveTicket, useLiveTicket } from '../TicketContext';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  entry: {
    borderBottom: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(0.75, 0),
  },
  quote: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
}));

/** All that was done to the ticket, from the first to the last. */
export function PaperTimeline() {
  const classes = useStyles();
  const live = useLiveTicket(30);
  return (
    <ol className={classes.list}>
      {live.events.map(event => (
        <Entry key={event.sequence} event={event} live={live} />
      ))}
    </ol>
  );
}

function Entry({ event, live }: { event: TicketEvent; live: LiveTicket }) {
  const classes = useStyles();
  const { text, now, writing } = live;
  const isInternal = 'internal' in event.data && event.data.internal === true;
  const isOtherSides = isInternal && event.actor.ref === null;
  const { quotes, facts, instants } = detailsOf(event, live);
  return (
    <li className={classes.entry}>
      <Typography variant="body2">
        {dayAndTime(event.recordedAt, now, writing)}
        {' — '}
        {isOtherSides || event.actor.role === 'system' ? (
          text(
            isOtherSides
              ? `timeline.otherSide.${
                  event.type === 'attach' ? 'file' : 'comment'
                }`
              : `past.${event.type}`,
            {
              priority: '',
            },
          )
        ) : (
          <>
            <strong>{nameOf(event, text)}</strong> (
            {text(`role.${event.actor.role}`)}) {pastOf(event, text)}
            {isInternal && ` (${text('timeline.internal')})`}
          </>
        )}
      </Typography>
      {[...instants, facts.join(' · ')].filter(Boolean).map(line => (
        <Typography key={line} variant="body2" color="textSecondary">
          {line}
        </Typography>
      ))}
      {quotes.map((quote, index) => (
        <Typography key={index} variant="body2" className={classes.quote}>
          {quote}
        </Typography>
      ))}
    </li>
  );
}
