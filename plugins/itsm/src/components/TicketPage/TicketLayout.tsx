import { useMemo } from 'react';
import Grid from '@material-ui/core/Grid';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { ActBar } from './acts/ActBar';
import { ActsProvider } from './acts/ActsProvider';
import { CommentBox } from './acts/CommentBox';
import { ClockPanel } from './clock/ClockPanel';
import { dayAndTime } from './format';
import { TicketHeading } from './summary/TicketHeading';
import { useLiveTicket } from './TicketContext';
import { TicketTabs } from './tabs/TicketTabs';

const useStyles = makeStyles(theme => ({
  part: { padding: theme.spacing(2), marginBottom: theme.spacing(2) },
  notice: { marginBottom: theme.spacing(2) },
}));

/**
 * Left, the ticket and what one does with it; right, its clock. On a phone
 * the acts come before the clock: the technician on site is there to act.
 */
export function TicketLayout({ isStale }: { isStale: boolean }) {
  const classes = useStyles();
  const heading = useMemo(() => <TicketHeading />, []);
  return (
    <ActsProvider>
      {isStale && <StaleNotice />}
      <Grid container spacing={2}>
        <Grid item xs={12} md={7}>
          <Paper className={classes.part}>
            {heading}
            <ActBar />
          </Paper>
        </Grid>
        <Grid item xs={12} md={5}>
          <ClockPanel />
        </Grid>
        <Grid item xs={12} md={7}>
          <Paper className={classes.part}>
            <CommentBox />
            <TicketTabs />
          </Paper>
        </Grid>
      </Grid>
    </ActsProvider>
  );
}

function StaleNotice() {
  const classes = useStyles();
  const { ticket, now, text, writing } = useLiveTicket(30);
  return (
    <Alert severity="warning" className={classes.notice}>
      {text('stale', { when: dayAndTime(ticket.now, now, writing) })}
    </Alert>
  );
}
