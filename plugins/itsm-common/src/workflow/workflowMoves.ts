import type { Transition } from './transition';
import { TICKET_STATES, type TicketState } from './vocabulary';

/** What leads from one state to another. */
export interface WorkflowMove {
  from: TicketState;
  to: TicketState;
  acts: readonly string[];
}

/**
 * What leads from a state to another, each pair once, by the order of the
 * states; acts that leave a state as it is are no moves.
 *
 * @internal
 */
export function workflowMoves(table: readonly Transition[]): WorkflowMove[] {
  const pairs = TICKET_STATES.flatMap(from =>
    TICKET_STATES.map(to => ({ from, to })),
  );
  return pairs
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => ({
      from,
      to,
      acts: table
        .filter(
          row => row.from === from && destinations(row, table).includes(to),
        )
        .map(({ act }) => act),
    }))
    .filter(({ acts }) => acts.length > 0);
}

/** Back from a suspension is to any state it may be agreed in. */
function destinations(
  { to }: Transition,
  table: readonly Transition[],
): TicketState[] {
  return to === 'previous'
    ? table
        .filter(row => row.to === 'suspended' && row.from !== 'suspended')
        .map(row => row.from)
    : [to];
}
