import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { visitsAhead, workedSeconds } from '@caih/backstage-plugin-itsm-common';
import { GuidedEmptyState } from '@caih/backstage-plugin-itsm-react';
import { useActs } from '../acts/ActsProvider';
import { VisitNotice } from '../fieldWork/VisitNotice';
import { exactDuration } from '../format';
import { type LiveTicket, useLiveTicket } from '../TicketContext';
import { DataMediaSection } from './DataMediaSection';
import { InterventionEntry } from './InterventionEntry';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  acts: { margin: theme.spacing(1, 0) },
}));

/**
 * Visits to come, interventions with their parts, the latest first, and what
 * became of parts that hold data (A5, C2, C7, CI19).
 */
export function InterventionsTab() {
  const classes = useStyles();
  const live = useLiveTicket(30);
  const { text, situation, possibleActs, now } = live;
  const { open } = useActs();
  return (
    <>
      {visitsAhead(situation, now).map(visit => (
        <VisitNotice key={visit.sequence} visit={visit} live={live} />
      ))}
      {situation.interventions.length === 0 ? (
        <NoIntervention live={live} />
      ) : (
        <>
          <Totals live={live} />
          <ol
            reversed
            className={classes.list}
            aria-label={text('interventions.title')}
          >
            {[...situation.interventions].reverse().map(one => (
              <InterventionEntry
                key={one.interventionId}
                one={one}
                live={live}
              />
            ))}
          </ol>
        </>
      )}
      {possibleActs.includes('announce-visit') && (
        <Button
          className={classes.acts}
          variant="outlined"
          color="primary"
          aria-haspopup="dialog"
          onClick={() => open('announce-visit')}
        >
          {text('act.announce-visit')}
        </Button>
      )}
      <DataMediaSection live={live} />
    </>
  );
}

function NoIntervention({ live }: { live: LiveTicket }) {
  const { text, possibleActs } = live;
  const { open } = useActs();
  const mayBegin = possibleActs.includes('start-intervention');
  return (
    <GuidedEmptyState
      title={text(mayBegin ? 'interventions.noneBegin' : 'interventions.none')}
      action={
        mayBegin && (
          <Button
            variant="outlined"
            color="primary"
            aria-haspopup="dialog"
            onClick={() => open('start-intervention')}
          >
            {text('act.start-intervention')}
          </Button>
        )
      }
    />
  );
}

/** "2 sur site, 1 à distance, 4 h 12 min de travail en tout · 3 pièces". */
function Totals({ live }: { live: LiveTicket }) {
  const { text, situation, now } = live;
  const { interventions, parts } = situation;
  const onSite = interventions.filter(one => one.mode === 'on-site').length;
  return (
    <Typography data-testid="interventions-total">
      {text('interventions.total', {
        onSite,
        remote: interventions.length - onSite,
        duration: exactDuration(workedSeconds(interventions, now)),
      })}
      {parts.length > 0 &&
        ` · ${text(
          parts.length === 1
            ? 'interventions.partsTotal.one'
            : 'interventions.partsTotal.other',
          { number: parts.length },
        )}`}
    </Typography>
  );
}
