import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  machineLabelIn,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { useFactWords } from '../../../hooks';
import { useLiveTicket } from '../TicketContext';

/** What a caller said may be long: the whole of it is in the contract's tab. */
const LINES_SAID = 3;

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(1), overflowWrap: 'anywhere' },
  said: {
    display: '-webkit-box',
    overflow: 'hidden',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': LINES_SAID,
  },
  // A number that one compares with a plate is not parted over two lines.
  serial: { display: 'inline-block' },
}));

/**
 * Which machine it is, as one finds it in a room: name, maker and model,
 * serial number as pinned to the ticket (CI28). Of several the first, and how
 * many others; of one in no list, what was said of it (CI15).
 */
export function MachineLine() {
  const classes = useStyles();
  const { ticket, situation, events, text, isPaper } = useLiveTicket(30);
  const words = useFactWords();
  const { machine, otherMachines } = ticket;
  if (!machine) {
    const { machineText } = situation;
    return (
      <Typography
        className={`${classes.root} ${isPaper ? '' : classes.said}`}
        color="textSecondary"
        data-testid="ticket-machine"
      >
        {machineText
          ? text('machines.said', { text: machineText })
          : text('machines.unknown')}
      </Typography>
    );
  }
  const serial = machineLabelIn(events, machine.id)?.serialNumber;
  return (
    <Typography className={classes.root} data-testid="ticket-machine">
      <EntityRefLink entityRef={machine.entityRef} underline="always">
        {machine.name}
      </EntityRefLink>
      {` · ${makerAndModel(machine)}`}
      {serial && (
        <>
          {' · '}
          {words.name('serialNumber')}{' '}
          <span className={classes.serial}>{serial}</span>
        </>
      )}
      {otherMachines.length > 0 &&
        ` · ${text('machines.others', { count: otherMachines.length })}`}
    </Typography>
  );
}
