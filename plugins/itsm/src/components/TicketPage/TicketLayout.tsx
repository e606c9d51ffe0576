import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { useErrorText } from '@caih/backstage-plugin-itsm-react';
import { ActBar } from './acts/ActBar';
import { ActsProvider } from './acts/ActsProvider';
import { CommentBox } from './acts/CommentBox';
import { ClockPanel } from './clock/ClockPanel';
import { dayAndTime } from './format';
import { RulesNotice } from './establishment/RulesNotice';
import { WhomToCall } from './establishment/WhomToCall';
import { SiteAccess } from './summary/SiteAccess';
import { MediationPanel } from './mediation';
import { WhoseTerms } from './summary/WhoseTerms';
import { TicketHeading } from './summary/TicketHeading';
import { useLiveTicket } from './TicketContext';
import { TicketTabs } from './tabs/TicketTabs';
import { NewActs } from './timeline/NewActs';

const useStyles = makeStyles(theme => ({
  page: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    gridTemplateAreas: '"summary" "clock" "log"',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 7fr) minmax(0, 5fr)',
      gridTemplateRows: 'auto 1fr',
      gridTemplateAreas: '"summary clock" "log clock"',
    },
    // The acts lie over the bottom of a phone.
    [theme.breakpoints.down('xs')]: { paddingBottom: theme.spacing(9) },
  },
  summary: { gridArea: 'summary', padding: theme.spacing(2) },
  clock: { gridArea: 'clock' },
  log: { gridArea: 'log', padding: theme.spacing(2) },
  notice: { marginBottom: theme.spacing(2) },
}));

/**
 * Left, the ticket and what one does with it; right, its clock. On a phone
 * the acts come before the clock: the technician on site is there to act.
 */
export function TicketLayout({ staleError }: { staleError?: unknown }) {
  const classes = useStyles();
  return (
    <ActsProvider>
      {staleError !== undefined && <StaleNotice error={staleError} />}
      <article className={classes.page} data-testid="ticket-page">
        <Paper className={classes.summary}>
          <TicketHeading />
          <WhoseTerms />
          <SiteAccess />
          <ActBar />
          <RulesNotice />
        </Paper>
        <div className={classes.clock}>
          <ClockPanel />
          <MediationPanel />
          <WhomToCall />
        </div>
        <Paper className={classes.log}>
          <NewActs />
          <CommentBox />
          <TicketTabs />
        </Paper>
      </article>
    </ActsProvider>
  );
}

function StaleNotice({ error }: { error: unknown }) {
  const classes = useStyles();
  const { ticket, now, text, writing } = useLiveTicket(30);
  const errorText = useErrorText();
  return (
    <Alert severity="warning" className={classes.notice}>
      {text('stale', {
        when: dayAndTime(ticket.now, now, writing),
        why: errorText(error),
      })}
    </Alert>
  );
}
