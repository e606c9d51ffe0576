import type { TicketSummary } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import type { FleetReader } from '../FleetReader';

/**
 * Tickets with their machines as the catalog has them today: a ticket keeps
 * the name of that day, but where a machine is found may have changed since,
 * as others wrote it into the catalog or took it out of it.
 */
export async function inCatalog<T extends TicketSummary>(
  fleet: Pick<FleetReader, 'entityRefs'>,
  tx: Knex,
  scope: Scope,
  tickets: readonly T[],
): Promise<T[]> {
  const refs = await fleet.entityRefs(
    tx,
    scope,
    tickets.flatMap(({ machine, otherMachines }) => [
      ...(machine ? [machine.id] : []),
      ...otherMachines.map(one => one.id),
    ]),
  );
  const placed = <M extends { id: string; entityRef: string }>(one: M): M => ({
    ...one,
    entityRef: refs.get(one.id) ?? one.entityRef,
  });
  return tickets.map(ticket => ({
    ...ticket,
    machine: ticket.machine && placed(ticket.machine),
    otherMachines: ticket.otherMachines.map(placed),
  }));
}
