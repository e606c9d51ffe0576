import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  continuationOf,
  type Intervention,
  type ReplacedPart,
  workedSeconds,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { useActs } from '../acts/ActsProvider';
import { DocumentButton } from '../../Documents';
import { partWords, reportWords, whoIntervenes } from '../fieldWork/words';
import { dayAndTime, exactDuration, timeOfDay } from '../format';
import type { LiveTicket } from '../TicketContext';

const useStyles = makeStyles(theme => ({
  entry: {
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
  },
  text: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    marginTop: theme.spacing(0.5),
  },
  lines: {
    margin: theme.spacing(0.5, 0, 0),
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** An intervention: who, where, when, what was done and put in (C2). */
export function InterventionEntry({
  one,
  live,
}: {
  one: Intervention;
  live: LiveTicket;
}) {
  const classes = useStyles();
  const { text, now, writing, situation, ticket } = live;
  const api = useApi(itsmApiRef);
  const say = (instant: string) => dayAndTime(instant, now, writing);
  const continuation = continuationOf(situation, one, now);
  const lasted = exactDuration(workedSeconds([one], now));
  const parts = situation.parts.filter(
    part => part.interventionId === one.interventionId,
  );
  return (
    <li className={classes.entry}>
      <div className={classes.head}>
        <Typography>
          <strong>{text(`mode.${one.mode}`)}</strong> ·{' '}
          {whoIntervenes(one, text)}
        </Typography>
        {one.mode === 'on-site' && !one.announced && (
          <Chip
            size="small"
            variant="outlined"
            label={text('visit.unannounced')}
          />
        )}
      </div>
      <Typography variant="body2" color="textSecondary">
        {one.endedAt === null
          ? `${text('interventions.going', {
              when: say(one.startedAt),
            })} · ${text('interventions.soFar', { duration: lasted })}`
          : text('interventions.period', {
              from: say(one.startedAt),
              to: say(one.endedAt),
              duration: lasted,
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
      {[one.place, one.note, one.workDone].map(
        (written, index) =>
          written && (
            <Typography key={index} className={classes.text}>
              {written}
            </Typography>
          ),
      )}
      {one.report && <Lines lines={reportWords(one.report, text)} />}
      {parts.length > 0 && <Parts parts={parts} live={live} />}
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
      <EntryActs one={one} live={live} />
    </li>
  );
}

function Parts({
  parts,
  live: { text },
}: {
  parts: readonly ReplacedPart[];
  live: LiveTicket;
}) {
  const classes = useStyles();
  return (
    <>
      <Typography variant="body2" className={classes.text}>
        <strong>{text('interventions.parts')}</strong>
      </Typography>
      <ul className={classes.lines}>
        {parts.map(part => (
          <Typography key={part.sequence} component="li" variant="body2">
            {partWords(part, text).join(' · ')}
          </Typography>
        ))}
      </ul>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const classes = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={classes.lines}>
      {lines.map(line => (
        <Typography key={line} component="li" variant="body2">
          {line}
        </Typography>
      ))}
    </ul>
  );
}

function EntryActs({ one, live }: { one: Intervention; live: LiveTicket }) {
  const classes = useStyles();
  const { text, possibleActs } = live;
  const { open } = useActs();
  const isUnderWay = one.endedAt === null;
  const acts = [
    isUnderWay && 'end-intervention',
    'replace-part',
    isUnderWay &&
      one.mode === 'on-site' &&
      one.stopOrdered === null &&
      'order-stop',
  ] as const;
  const possible = acts.flatMap(act =>
    act && possibleActs.includes(act) ? [act] : [],
  );
  return (
    <div className={classes.acts}>
      {possible.map(act => (
        <Button
          key={act}
          size="small"
          color="primary"
          aria-haspopup="dialog"
          onClick={() => open(act, { interventionId: one.interventionId })}
        >
          {text(`act.${act}`)}
        </Button>
      ))}
    </div>
  );
}
