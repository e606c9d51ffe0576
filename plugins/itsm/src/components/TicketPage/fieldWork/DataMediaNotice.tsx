import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { LiveTicket } from '../TicketContext';

const useStyles = makeStyles(theme => ({
  notice: { marginTop: theme.spacing(1) },
}));

/** Before the work: what becomes of parts that may hold data (CI19). */
export function DataMediaNotice({ live }: { live: LiveTicket }) {
  const classes = useStyles();
  const { text, ticket } = live;
  const { choice, origin } = ticket.dataMedia;
  return (
    <Alert
      role="note"
      severity="info"
      className={classes.notice}
      data-testid="data-media"
    >
      {text(`dataMedia.${choice}`)} {text(`dataMedia.origin.${origin}`)}
    </Alert>
  );
}
