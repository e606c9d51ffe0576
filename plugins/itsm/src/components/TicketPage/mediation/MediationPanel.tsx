import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type Mediation,
  mediationAwaits,
  type TicketEvent,
} from '@caih/backstage-plugin-itsm-common';
import { FactList } from '../../FactList';
import { attachmentIdsIn } from '../acts/actSubject';
import { AttachedFiles } from '../attachments';
import { dayAndTime } from '../format';
import { eventAt, nameOf } from '../people';
import { type LiveTicket, useLiveTicket } from '../TicketContext';

const useStyles = makeStyles(theme => ({
  panel: { marginTop: theme.spacing(2), padding: theme.spacing(2) },
  move: {
    borderLeft: `4px solid ${theme.palette.divider}`,
    margin: theme.spacing(1, 0),
    padding: theme.spacing(0.5, 1.5),
  },
  mine: { borderLeftColor: theme.palette.primary.main, fontWeight: 700 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  entry: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1, 0),
  },
  quote: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
}));

/** The mediation file: what is contested, who said what, whose move it is. */
export function MediationPanel() {
  const classes = useStyles();
  const live = useLiveTicket(30);
  const { situation, events, text, now, writing, role } = live;
  const { mediation } = situation;
  if (!mediation) return null;
  const isMine = mediationAwaits(mediation) === role;
  const opened = eventAt(events, Number(mediation.mediationId.slice(2)));
  return (
    <Paper
      component="section"
      className={classes.panel}
      aria-labelledby="itsm-mediation-title"
    >
      <Typography variant="h6" component="h3" id="itsm-mediation-title">
        {text('mediation.title')}
      </Typography>
      <Typography
        role="status"
        data-testid="mediation-state"
        className={`${classes.move} ${isMine ? classes.mine : ''}`}
      >
        {stateOf(mediation, live, isMine)}
      </Typography>
      <FactList
        inLines
        facts={[
          {
            label: text('mediation.about'),
            value: text(`mediation.subject.${mediation.subject}`),
          },
          {
            label: text('mediation.opened'),
            value: text('subject.by', {
              by: nameOf(opened, text),
              when: dayAndTime(mediation.openedAt, now, writing),
            }),
          },
        ]}
      />
      <ol className={classes.list} aria-label={text('mediation.said')}>
        {saidIn(mediation, events).map(event => (
          <li key={event.sequence} className={classes.entry}>
            <Typography variant="body2" color="textSecondary">
              {nameOf(event, text)} ({text(`role.${event.actor.role}`)}),{' '}
              {dayAndTime(event.occurredAt, now, writing)}
            </Typography>
            <Typography className={classes.quote}>{wordsOf(event)}</Typography>
            <AttachedFiles ids={attachmentIdsIn(event)} />
          </li>
        ))}
      </ol>
    </Paper>
  );
}

type Said = TicketEvent<
  | 'open-mediation'
  | 'give-opinion'
  | 'conclude-mediation'
  | 'agree-correction'
  | 'refuse-correction'
>;

/** All that was said in a file, in order. */
function saidIn(
  { mediationId }: Mediation,
  events: readonly TicketEvent[],
): Said[] {
  const first = Number(mediationId.slice(2));
  return events.filter(
    (event): event is Said =>
      event.sequence >= first &&
      (event.type === 'open-mediation' ||
        event.type === 'give-opinion' ||
        event.type === 'conclude-mediation' ||
        event.type === 'agree-correction' ||
        event.type === 'refuse-correction'),
  );
}

function wordsOf(event: Said): string {
  switch (event.type) {
    case 'open-mediation':
    case 'refuse-correction':
      return event.data.reason;
    case 'agree-correction':
      return event.data.note ?? '';
    default:
      return event.data.opinion;
  }
}

function stateOf(
  { state, conclusion, answeredAt }: Mediation,
  { text, now, writing }: LiveTicket,
  isMine: boolean,
): string {
  const correction = text(`correction.${conclusion?.correction ?? 'none'}`);
  const when = dayAndTime(answeredAt ?? conclusion?.at ?? now, now, writing);
  return text(
    isMine && (state === 'open' || state === 'correction-proposed')
      ? `mediation.state.${state}.mine`
      : `mediation.state.${state}`,
    { correction, when },
  );
}
