import type { Instant } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import type { FleetReader, MachineForTicket } from '../FleetReader';

/**
 * A machine with its cover as it stood at an instant: that of a call entered
 * late, or of a registration that is qualified later (CI15, CI18).
 */
export async function machineAt(
  machine: MachineForTicket,
  at: Instant,
  { fleet, tx }: { fleet: FleetReader; tx: Knex },
): Promise<MachineForTicket> {
  const scope: Scope = {
    kind: 'establishments',
    ids: [machine.establishmentId],
  };
  const coverage = await fleet.coverageAt(tx, scope, machine, at);
  return { ...machine, facts: { ...machine.facts, coverage } };
}
