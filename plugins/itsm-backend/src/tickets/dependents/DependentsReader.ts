import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { TicketPreview } from '@caih/backstage-plugin-itsm-common';
import type { MachineForTicket } from '../FleetReader';

/** What depends on some machines, with the impact that follows. */
export type Dependents = TicketPreview['dependents'];

/** A machine on which things may depend. */
export type DependedOn = Pick<MachineForTicket, 'entityRef' | 'serialNumber'>;

/** Nothing is known of it: a registration goes on without. */
export const UNKNOWN_DEPENDENTS: Dependents = {
  known: false,
  items: [],
  proposedImpact: null,
};

/** Tells what depends on machines. It never fails: what is not known is not. */
export interface DependentsReader {
  /**
   * @param machines - as the fleet knows them
   * @param credentials - the user's: what one may not see is not told
   */
  dependentsOf(
    machines: readonly DependedOn[],
    credentials: BackstageCredentials,
  ): Promise<Dependents>;
}
