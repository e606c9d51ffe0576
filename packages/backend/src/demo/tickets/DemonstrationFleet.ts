import type {
  Establishment,
  EstablishmentPage,
  Machine,
  MachinePage,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from '../DemonstrationPortal';
import { CONTRACTOR, ESTABLISHMENTS } from './people';
import type { Place } from './planTickets';
import type { Scenario } from './scenario';

/** The establishments and machines that the scenarios name. */
export class DemonstrationFleet {
  private constructor(
    private readonly machines: ReadonlyMap<string, Machine>,
    private readonly establishments: ReadonlyMap<string, Establishment>,
  ) {}

  /** Reads them as the contractor, who sees all. @throws PortalError */
  static async read(portal: DemonstrationPortal): Promise<DemonstrationFleet> {
    const establishments = await portal.ask<EstablishmentPage>(CONTRACTOR, {
      path: '/establishments?limit=200',
    });
    const machines = await portal.ask<MachinePage>(CONTRACTOR, {
      path: '/machines?limit=200',
    });
    return new DemonstrationFleet(
      new Map(machines.items.map(one => [one.name, one])),
      new Map(establishments.items.map(one => [one.entityRef ?? one.id, one])),
    );
  }

  /** @throws Error where the inventories do not hold it */
  machine(name: string): Machine {
    const machine = this.machines.get(name);
    if (!machine) throw new Error(`No machine is called ${name}`);
    return machine;
  }

  establishmentOf({ establishment }: Scenario): Establishment {
    const ref = `group:default/${ESTABLISHMENTS[establishment].group}`;
    const found = this.establishments.get(ref);
    if (!found) throw new Error(`No establishment is bound to ${ref}`);
    return found;
  }

  /** Where a ticket runs: the machine's site, or the establishment's first. */
  placeOf(scenario: Scenario): Place {
    if (scenario.machine) {
      const { site, serviceWindow } = this.machine(scenario.machine);
      return { ...site, serviceWindow };
    }
    return {
      ...this.establishmentOf(scenario).sites[0],
      serviceWindow: null,
    };
  }
}
