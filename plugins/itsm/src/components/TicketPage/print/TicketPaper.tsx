import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import PrintIcon from '@material-ui/icons/Print';
import { ActsProvider } from '../acts/ActsProvider';
import { ClockPanel } from '../clock/ClockPanel';
import { dayAndTime, placeOf } from '../format';
import { holderWords } from '../people';
import { SiteAccess } from '../summary/SiteAccess';
import { TicketHeading } from '../summary/TicketHeading';
import { ContractTab } from '../tabs/ContractTab';
import { InterventionsTab } from '../tabs/InterventionsTab';
import {
  TicketContext,
  useLiveTicket,
  useTicketContext,
} from '../TicketContext';
import { useTicketLink } from '../useTicketLink';
import { PaperTimeline } from './PaperTimeline';

const useStyles = makeStyles(theme => ({
  bar: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(2),
    '@media print': { display: 'none' },
  },
  paper: {
    background: theme.palette.background.paper,
    margin: '0 auto',
    maxWidth: '210mm',
    padding: theme.spacing(3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1) },
    '@media print': { maxWidth: 'none', padding: 0 },
  },
  part: { marginTop: theme.spacing(3) },
}));

/**
 * The whole ticket for A4: facts, where to go, clock with its explanation, interventions
 * and timeline. What one may do has no place on it, nor whose reader's move
 * it is: it is told as to a third party.
 */
export function TicketPaper() {
  const context = useTicketContext();
  const ticket = {
    ...context.ticket,
    possibleActs: [],
    role: 'coordinator' as const,
  };
  return (
    <TicketContext.Provider value={{ ...context, ticket }}>
      <ActsProvider>
        <Sheets />
      </ActsProvider>
    </TicketContext.Provider>
  );
}

function Sheets() {
  const classes = useStyles();
  const live = useLiveTicket(30);
  const { ticket, situation, text, now, writing } = live;
  const link = useTicketLink();
  return (
    <>
      <div className={classes.bar}>
        <Button
          color="primary"
          variant="contained"
          startIcon={<PrintIcon />}
          onClick={() => window.print()}
        >
          {text('print.print')}
        </Button>
        <Link to={link(ticket.id)}>{text('print.back')}</Link>
      </div>
      <article className={classes.paper} data-testid="ticket-paper">
        <TicketHeading />
        <SiteAccess />
        <Typography variant="body2">
          {holderWords(situation.holder, text)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {text('print.asOf', {
            when: dayAndTime(now, now, writing),
            place: placeOf(situation.terms, writing.language),
          })}
        </Typography>
        <div className={classes.part}>
          <ContractTab />
        </div>
        <div className={classes.part}>
          <ClockPanel />
        </div>
        <section className={classes.part}>
          <Typography variant="h6" component="h3">
            {text('tab.interventions')}
          </Typography>
          {situation.interventions.length > 0 ? (
            <InterventionsTab />
          ) : (
            <Typography variant="body2">
              {text('interventions.none')}
            </Typography>
          )}
        </section>
        <section className={classes.part}>
          <Typography variant="h6" component="h3">
            {text('tab.timeline')}
          </Typography>
          <PaperTimeline />
        </section>
      </article>
    </>
  );
}
