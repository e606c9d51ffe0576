import Typography from '@material-ui/core/Typography';
import { useLiveTicket } from '../TicketContext';

/** The machines of a ticket, and whose time holds for all (CI16, CI27). */
export function WhoseTerms() {
  const { ticket, situation, text } = useLiveTicket(30);
  const { otherMachines, termsOf } = situation;
  if (otherMachines.length === 0) return null;
  const holder = otherMachines.find(one => one.machineId === termsOf);
  return (
    <Typography variant="body2" data-testid="whose-terms">
      {text('machines.all', {
        principal: ticket.machine?.name ?? '',
        others: otherMachines.map(one => one.machine.name).join(', '),
      })}{' '}
      {text('machines.termsOf', {
        machine: holder?.machine.name ?? ticket.machine?.name ?? '',
      })}
    </Typography>
  );
}
