import { useRef } from 'react';
import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  itsmApiRef,
  PriorityLabel,
  TicketStateChip,
} from '@caih/backstage-plugin-itsm-react';
import { establishmentRouteRef } from '../../../routes';
import { DocumentButton } from '../../Documents';
import { FieldNotices } from '../fieldWork/FieldNotices';
import { useLiveTicket } from '../TicketContext';
import { useTicketLink } from '../useTicketLink';
import { DeclaredNotice } from './DeclaredNotice';
import { MachineLine } from './MachineLine';
import { isReadersMove, moveSentence } from './whoseMove';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
  },
  recap: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    marginLeft: 'auto',
    [theme.breakpoints.down('xs')]: { margin: theme.spacing(1, 0, 0) },
  },
  title: {
    overflowWrap: 'anywhere',
    margin: theme.spacing(0.5, 0),
    '&:focus': { outline: 'none' },
  },
  number: { fontVariantNumeric: 'tabular-nums' },
  move: {
    marginTop: theme.spacing(1),
    padding: theme.spacing(1, 1.5),
    borderLeft: `4px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  mine: {
    borderLeftColor: theme.palette.primary.main,
    fontWeight: 700,
  },
}));

/** Number, title, machine, state, priority, and whose move it is. */
export function TicketHeading() {
  const classes = useStyles();
  const live = useLiveTicket(30);
  const { ticket, situation, text, isPaper } = live;
  const api = useApi(itsmApiRef);
  const pathOf = useRouteRef(establishmentRouteRef);
  const link = useTicketLink();
  const title = useRef<HTMLHeadingElement>(null);
  const isPhone = useMediaQuery(useTheme().breakpoints.down('xs'));
  const papers = !isPaper && (
    <div className={classes.recap}>
      <DocumentButton
        label={text('documents.recap')}
        read={language => api.getRecap(ticket.id, { language })}
      />
      <Link to={`${link(ticket.id)}/print`}>{text('print.open')}</Link>
    </div>
  );
  return (
    <Box component="header">
      <div className={classes.line}>
        <Typography
          component="span"
          color="textSecondary"
          className={classes.number}
        >
          {ticket.id}
        </Typography>
        <TicketStateChip state={situation.state} />
        <PriorityLabel priority={situation.priority} />
        <Typography component="span" color="textSecondary">
          <Link
            to={pathOf({ establishmentId: ticket.establishmentId })}
            underline="always"
          >
            {ticket.establishmentName}
          </Link>
          {ticket.siteName && ` · ${ticket.siteName}`}
        </Typography>
        {!isPhone && papers}
      </div>
      <DeclaredNotice heading={title} />
      <Typography
        ref={title}
        tabIndex={-1}
        variant="h4"
        component="h2"
        className={classes.title}
      >
        {situation.title}
      </Typography>
      <MachineLine />
      <Typography
        role="status"
        data-testid="whose-move"
        className={`${classes.move} ${isReadersMove(live) ? classes.mine : ''}`}
      >
        {moveSentence(live)}
      </Typography>
      <FieldNotices live={live} />
      {/* On a phone what matters comes first, and sheets of paper last. */}
      {isPhone && papers}
    </Box>
  );
}
