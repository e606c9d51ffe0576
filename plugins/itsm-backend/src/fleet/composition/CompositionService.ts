import {
  composeFleet,
  type FleetComposition,
  type HardwareCategory,
  localDateIn,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Scope } from '../../access';
import type { EstablishmentStore } from '../EstablishmentStore';
import type { CompositionStore } from './CompositionStore';

/** What fleets are made of today, in the scope of who asks. */
export class CompositionService {
  static create(options: {
    clock: ClockService;
    establishments: Pick<EstablishmentStore, 'timeZones'>;
    store: CompositionStore;
    serverCategories: readonly HardwareCategory[];
  }): CompositionService {
    return new CompositionService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof CompositionService.create>[0],
  ) {}

  /** Of one establishment, or of all in scope together. */
  async compositionOf(
    scope: Scope,
    filter: { establishment?: string },
  ): Promise<FleetComposition> {
    const { clock, establishments, store, serverCategories } = this.options;
    const now = clock.now();
    const zones = await establishments.timeZones(scope);
    const cells = await store.cells(
      scope,
      filter,
      new Map(zones.map(zone => [zone, localDateIn(zone, now)])),
    );
    return { now, ...composeFleet(cells, serverCategories) };
  }
}
