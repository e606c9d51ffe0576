import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { type Theme, alpha, makeStyles } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import {
  PriorityLabel,
  TicketStateChip,
  useNow,
} from '@caih/backstage-plugin-itsm-react';
import { type MouseEvent, useId } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ListedTicket } from '../../hooks';
import { ticketRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { TicketCards } from './TicketCards';
import {
  IncidentWords,
  ListedTimeLeft,
  TicketNumberLink,
  WorkWords,
} from './cells';
import { useRowKeys } from './useRowKeys';

const TICK_SECONDS = 15;

const useStyles = makeStyles(theme => ({
  cell: {
    // Whole words: the theme breaks them.
    overflowWrap: 'break-word',
    padding: theme.spacing(1, 1.5),
    verticalAlign: 'top',
    wordBreak: 'normal',
  },
  whole: { whiteSpace: 'nowrap', wordBreak: 'normal' },
  // What tells one ticket from another has the room the others leave.
  incident: { width: '40%' },
  state: { minWidth: 130 },
  timeLeft: { minWidth: 190 },
  row: {
    cursor: 'pointer',
    // On the theme's own grey secondary text would have less than 4.5:1 (WCAG 1.4.3).
    '&&&:hover': {
      backgroundColor: alpha(theme.palette.text.primary, 0.02),
      boxShadow: `inset 3px 0 0 ${theme.palette.text.secondary}`,
    },
  },
  selected: {
    '&, &&&:hover': {
      boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}`,
    },
  },
}));

/** @internal */
export interface TicketsTableProps {
  /** What the table is, to screen readers. */
  label: string;
  tickets: ListedTicket[];
  withEstablishment?: boolean;
  withMachine?: boolean;
  /** One under another at any width: for a column beside others. */
  asCards?: boolean;
  /** The one shown beside the table. */
  selectedId?: string;
  /** Called as a row takes the focus, or is clicked; else a click opens it. */
  onSelect?: (ticket: ListedTicket) => void;
}

/** Tickets, one a row; one a card on a narrow screen. */
export const TicketsTable = (props: TicketsTableProps) => {
  const {
    label,
    tickets,
    withEstablishment = false,
    withMachine = true,
    asCards = false,
    selectedId,
    onSelect,
  } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const isWide = useMediaQuery<Theme>(theme => theme.breakpoints.up('md'), {
    noSsr: true,
  });
  const onKeyDown = useRowKeys();
  const now = useNow(TICK_SECONDS);
  const idPrefix = useId();
  const navigate = useNavigate();
  const ticketPath = useRouteRef(ticketRouteRef);
  const onRowClick = (event: MouseEvent, ticket: ListedTicket) => {
    // The link goes there by itself, in a new tab where one asks for it.
    if ((event.target as Element).closest('a')) return;
    if (onSelect) onSelect(ticket);
    else navigate(ticketPath({ ticketId: ticket.id }));
  };

  if (asCards || !isWide) {
    return <TicketCards {...props} now={now} onKeyDown={onKeyDown} />;
  }
  return (
    <Table aria-label={label} size="small" onKeyDown={onKeyDown}>
      <TableHead>
        <TableRow>
          <TableCell className={classes.cell}>
            {t('list.column.number')}
          </TableCell>
          <TableCell className={`${classes.cell} ${classes.incident}`}>
            {t('list.column.incident')}
          </TableCell>
          <TableCell className={classes.cell}>
            {t('list.column.state')}
          </TableCell>
          <TableCell className={`${classes.cell} ${classes.whole}`}>
            {t('list.column.priority')}
          </TableCell>
          <TableCell className={classes.cell}>
            {t('list.column.timeLeft')}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {tickets.map(ticket => (
          <TableRow
            key={ticket.id}
            hover
            selected={ticket.id === selectedId}
            className={
              ticket.id === selectedId
                ? `${classes.row} ${classes.selected}`
                : classes.row
            }
            onFocus={() => onSelect?.(ticket)}
            onClick={event => onRowClick(event, ticket)}
          >
            <TableCell className={`${classes.cell} ${classes.whole}`}>
              <TicketNumberLink
                ticket={ticket}
                describedBy={`${idPrefix}-${ticket.id}`}
              />
            </TableCell>
            <TableCell className={classes.cell}>
              <IncidentWords
                ticket={ticket}
                id={`${idPrefix}-${ticket.id}`}
                withMachine={withMachine}
                withEstablishment={withEstablishment}
              />
            </TableCell>
            <TableCell className={`${classes.cell} ${classes.state}`}>
              <TicketStateChip state={ticket.state} />
              <WorkWords ticket={ticket} />
            </TableCell>
            <TableCell className={`${classes.cell} ${classes.whole}`}>
              <PriorityLabel priority={ticket.priority} />
            </TableCell>
            <TableCell className={`${classes.cell} ${classes.timeLeft}`}>
              <ListedTimeLeft ticket={ticket} now={now} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
