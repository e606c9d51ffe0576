import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Message } from '@caih/backstage-plugin-itsm-common';
import { MessageLine } from './MessageLine';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

/** To whom something was sent, and what became of it. */
export const SentTo = (props: {
  title: string;
  /** Said where there is no message yet. */
  none: string;
  messages: readonly Message[];
}) => {
  const { title, none, messages } = props;
  const classes = useStyles();
  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h3">
        {title}
      </Typography>
      {messages.length === 0 ? (
        <Typography color="textSecondary">{none}</Typography>
      ) : (
        <ul className={classes.list} aria-label={title}>
          {messages.map(message => (
            <li key={message.id}>
              <MessageLine message={message} />
            </li>
          ))}
        </ul>
      )}
    </Paper>
  );
};
