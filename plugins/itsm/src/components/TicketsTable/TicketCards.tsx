import { type KeyboardEvent, useId } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import type { Instant } from '@caih/backstage-plugin-itsm-common';
import {
  PriorityLabel,
  TicketStateChip,
} from '@caih/backstage-plugin-itsm-react';
import type { TicketsTableProps } from './TicketsTable';
import {
  IncidentWords,
  ListedTimeLeft,
  TicketNumberLink,
  WorkWords,
} from './cells';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(1),
  },
  card: {
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5),
  },
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    justifyContent: 'space-between',
  },
}));

/** Tickets, one a card, for narrow screens. */
export const TicketCards = (
  props: TicketsTableProps & {
    now: Instant;
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  },
) => {
  const { label, now, onKeyDown, tickets, withEstablishment, withMachine } =
    props;
  const classes = useStyles();
  const idPrefix = useId();
  return (
    // The keys are a help for the links inside, which work without them.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul className={classes.list} aria-label={label} onKeyDown={onKeyDown}>
      {tickets.map(ticket => (
        <Paper
          key={ticket.id}
          className={classes.card}
          component="li"
          variant="outlined"
        >
          <div className={classes.line}>
            <TicketNumberLink
              ticket={ticket}
              describedBy={`${idPrefix}-${ticket.id}`}
            />
            <PriorityLabel priority={ticket.priority} />
          </div>
          <IncidentWords
            ticket={ticket}
            id={`${idPrefix}-${ticket.id}`}
            withMachine={withMachine ?? true}
            withEstablishment={withEstablishment ?? false}
          />
          <div className={classes.line}>
            <TicketStateChip state={ticket.state} />
            <WorkWords ticket={ticket} />
          </div>
          <ListedTimeLeft ticket={ticket} now={now} />
        </Paper>
      ))}
    </ul>
  );
};
