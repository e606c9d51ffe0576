import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  continuationOf,
  type Intervention,
} from '@caih/backstage-plugin-itsm-common';
import {
  GuidedEmptyState,
  itsmApiRef,
} from '@caih/backstage-plugin-itsm-react';
import { useActs } from '../acts/ActsProvider';
import { DocumentButton } from '../documents/DocumentButton';
import { dayAndTime, exactDuration, timeOfDay } from '../format';
import { type LiveTicket, useLiveTicket } from '../TicketContext';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  entry: {
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  text: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    marginTop: theme.spacing(0.5),
  },
}));

/** Interventions, remote and on site, the latest first (C2, C7). */
export function InterventionsTab() {
  const classes = useStyles();
  const live = useLiveTicket(30);
  const { text, situation, possibleActs } = live;
  const { open } = useActs();
  const mayBegin = possibleActs.includes('start-intervention');
  if (situation.interventions.length === 0) {
    return (
      <GuidedEmptyState
        title={text(
          mayBegin ? 'interventions.noneBegin' : 'interventions.none',
        )}
        action={
          mayBegin && (
            <Button
              variant="outlined"
              color="primary"
              onClick={() => open('start-intervention')}
            >
              {text('act.start-intervention')}
            </Button>
          )
        }
      />
    );
  }
  return (
    <ol
      reversed
      className={classes.list}
      aria-label={text('tab.interventions')}
    >
      {[...situation.interventions].reverse().map(one => (
        <Entry key={one.interventionId} one={one} live={live} />
      ))}
    </ol>
  );
}

function Entry({ one, live }: { one: Intervention; live: LiveTicket }) {
  const classes = useStyles();
  const { text, now, writing, situation, possibleActs, ticket } = live;
  const { open } = useActs();
  const api = useApi(itsmApiRef);
  const say = (instant: string) => dayAndTime(instant, now, writing);
  const continuation = continuationOf(situation, one, now);
  const mayOrderStop =
    possibleActs.includes('order-stop') &&
    one.mode === 'on-site' &&
    one.stopOrdered === null;
  return (
    <li className={classes.entry}>
      <Typography>
        <strong>{text(`mode.${one.mode}`)}</strong> · {one.technician}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {one.endedAt === null
          ? text('interventions.going', { when: say(one.startedAt) })
          : text('interventions.period', {
              from: say(one.startedAt),
              to: say(one.endedAt),
              duration: exactDuration(
                (Date.parse(one.endedAt) - Date.parse(one.startedAt)) / 1000,
              ),
            })}
      </Typography>
      {continuation && (
        <Typography variant="body2">
          {text('interventions.continuing', {
            closes: timeOfDay(continuation.closesAt, writing),
          })}
        </Typography>
      )}
      {one.stopOrdered && (
        <Typography variant="body2">
          {text('interventions.stopOrdered', {
            when: say(one.stopOrdered.at),
            reason: one.stopOrdered.reason,
          })}
        </Typography>
      )}
      {[one.note, one.workDone].map(
        (written, index) =>
          written && (
            <Typography key={index} className={classes.text}>
              {written}
            </Typography>
          ),
      )}
      {one.endedAt !== null && (
        <DocumentButton
          label={text('documents.report')}
          read={language =>
            api.getInterventionReport(ticket.id, one.interventionId, {
              language,
            })
          }
        />
      )}
      {one.endedAt === null && possibleActs.includes('end-intervention') && (
        <Button
          size="small"
          color="primary"
          onClick={() =>
            open('end-intervention', { interventionId: one.interventionId })
          }
        >
          {text('act.end-intervention')}
        </Button>
      )}
      {one.endedAt === null && mayOrderStop && (
        <Button
          size="small"
          color="primary"
          onClick={() =>
            open('order-stop', { interventionId: one.interventionId })
          }
        >
          {text('act.order-stop')}
        </Button>
      )}
    </li>
  );
}
