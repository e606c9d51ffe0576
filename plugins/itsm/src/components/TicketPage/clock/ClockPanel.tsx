import Chip from '@material-ui/core/Chip';
import LinearProgress from '@material-ui/core/LinearProgress';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { continuationOf } from '@caih/backstage-plugin-itsm-common';
import {
  ContractLevelLabel,
  readableErrorColor,
} from '@caih/backstage-plugin-itsm-react';
import { FactList } from '../../FactList';
import {
  dayAndTime,
  exactDuration,
  isReadersTime,
  placeOf,
  timeOfDay,
} from '../format';
import { useLiveTicket } from '../TicketContext';
import { clockWords } from './clockWords';
import { CountingNotes } from './CountingNotes';
import { Explanation } from './Explanation';

const useStyles = makeStyles(theme => ({
  panel: { padding: theme.spacing(2) },
  figure: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: 700,
    lineHeight: 1.2,
  },
  late: { color: readableErrorColor(theme) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1),
  },
  bar: {
    height: theme.spacing(1),
    borderRadius: theme.shape.borderRadius,
    margin: theme.spacing(1, 0, 0.5),
  },
  note: { marginTop: theme.spacing(1) },
}));

/** The contractual clock, running, and how its time is counted. */
export function ClockPanel() {
  const classes = useStyles();
  const live = useLiveTicket(1);
  const { clock, situation, text, now, writing } = live;
  const { terms } = situation;
  const words = clockWords(live);
  const say = (instant: string) => dayAndTime(instant, now, writing);
  const isIndicative =
    clock.grantedSeconds !== null && clock.contractual === false;
  const [continuing] = situation.interventions.flatMap(one =>
    one.endedAt === null ? continuationOf(situation, one, now) ?? [] : [],
  );

  return (
    <Paper
      component="section"
      className={classes.panel}
      aria-labelledby="itsm-clock-title"
    >
      <div className={classes.head}>
        <Typography variant="h6" component="h3" id="itsm-clock-title">
          {text('clock.title')}
        </Typography>
        {words.verdict && (
          <Chip
            size="small"
            variant="outlined"
            label={text(
              words.verdict === 'late' ? 'clock.isLate' : 'clock.inTime',
            )}
          />
        )}
        {isIndicative && (
          <Chip
            size="small"
            variant="outlined"
            label={text('clock.indicative')}
          />
        )}
      </div>
      <Typography
        variant="h3"
        component="p"
        role="timer"
        aria-live="off"
        data-testid="clock-figure"
        className={`${classes.figure} ${words.isLate ? classes.late : ''}`}
      >
        {words.figure}
      </Typography>
      {words.label && <Typography gutterBottom>{words.label}</Typography>}
      {clock.consumedSeconds !== null && clock.grantedSeconds !== null && (
        <>
          <LinearProgress
            variant="determinate"
            className={classes.bar}
            color={words.isLate ? 'secondary' : 'primary'}
            value={Math.min(
              100,
              (100 * clock.consumedSeconds) / clock.grantedSeconds,
            )}
            aria-label={text('clock.usedLabel')}
            aria-valuetext={usedText()}
          />
          <Typography variant="body2" data-testid="clock-used">
            {usedText()}
          </Typography>
        </>
      )}
      {words.notes.map(note => (
        <Typography key={note} variant="body2" className={classes.note}>
          {note}
        </Typography>
      ))}
      <CountingNotes />
      {continuing && (
        <Typography variant="body2" className={classes.note}>
          {text('clock.continuing', {
            since: say(continuing.since),
            closes: timeOfDay(continuing.closesAt, writing),
          })}
        </Typography>
      )}
      {isIndicative && (
        <Typography variant="body2" className={classes.note}>
          {text('clock.indicativeWhy')}
        </Typography>
      )}
      {terms && (
        <FactList
          inLines
          facts={[
            words.due && {
              label: words.due.label,
              value: isReadersTime(words.due.at, writing)
                ? say(words.due.at)
                : `${say(words.due.at)} (${text('clock.siteTime', {
                    place: placeOf(terms, writing.language),
                  })})`,
            },
            clock.grantedSeconds !== null && {
              label: text('clock.restoreTime'),
              value: exactDuration(clock.grantedSeconds),
            },
            terms.serviceWindow && {
              label: text('clock.window'),
              value: text(`clock.window.${terms.serviceWindow}`),
            },
            terms.serviceWindow && {
              label: text('clock.calendar'),
              value: text('clock.calendarOf', {
                zone: terms.timeZone,
                region: text(`region.${terms.holidayRegion}`),
              }),
            },
            {
              label: text('clock.level'),
              value: <ContractLevelLabel level={terms.level} />,
            },
          ]}
        />
      )}
      <Explanation />
    </Paper>
  );

  function usedText() {
    return text('clock.used', {
      consumed: exactDuration(clock.consumedSeconds ?? 0),
      granted: exactDuration(clock.grantedSeconds ?? 0),
    });
  }
}
