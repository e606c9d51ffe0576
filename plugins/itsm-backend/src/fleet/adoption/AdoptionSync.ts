import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { ValueFault } from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { type Scope, within } from '../../access';
import { toColumn } from '../../database';
import type { EstablishmentStore } from '../EstablishmentStore';
import type { FleetStores } from '../import/compareWithFleet';
import { publishMachines } from '../import/publishMachines';
import {
  applyAdoption,
  compareAdoption,
  type EstablishmentHardware,
} from './adoptEstablishment';
import type { AdoptionFaultRow, AdoptionStore } from './AdoptionStore';
import { establishmentsOfOwners } from './establishmentsOfOwners';
import { placeResources, type PlacedResource } from './placeResources';
import { type CatalogResource, readResources } from './readResources';

const SCOPE: Scope = {
  kind: 'all',
  why: 'the catalog says which hardware others wrote into it',
};

/** What a run found wrong with an establishment's hardware. */
interface Settled {
  faults: ReadonlyMap<string, ValueFault[]>;
  machineIds: ReadonlyMap<string, string>;
  count: number;
}

/**
 * Keeps the machines that others wrote into the catalog, as `Resource`s with
 * `spec.hardware`, as they are written there.
 */
export class AdoptionSync {
  static create(
    options: FleetStores & {
      auth: AuthService;
      catalog: CatalogService;
      clock: ClockService;
      establishments: EstablishmentStore;
      events: EventsService;
      knex: Knex;
      logger: LoggerService;
      store: AdoptionStore;
    },
  ): AdoptionSync {
    return new AdoptionSync(options);
  }

  private constructor(
    private readonly options: Parameters<typeof AdoptionSync.create>[0],
  ) {}

  /** @returns how many machines were added, changed or removed */
  async run(): Promise<number> {
    const { clock, knex, logger, store } = this.options;
    const placed = await this.#place(await readResources(this.options));
    // Whose owner's group is away for a while: its machine may be anybody's.
    const unbound = placed.filter(one => one.establishmentId === null);
    const ids = new Set([
      ...placed.flatMap(one => one.establishmentId ?? []),
      ...(await store.adopting(SCOPE, knex)),
    ]);
    const faults = new Map(
      placed.map(one => [one.resource.entityRef, one.faults]),
    );
    const machineIds = new Map<string, string>();
    const changed: string[] = [];
    let count = 0;
    for (const establishmentId of ids) {
      const own = placed.filter(one => one.establishmentId === establishmentId);
      try {
        const settled = await this.#settle({
          establishmentId,
          resources: own.flatMap(one => one.hardware ?? []),
          present: new Set(
            [...own, ...unbound].map(one => one.resource.entityRef),
          ),
        });
        for (const [ref, found] of settled.faults) {
          faults.set(ref, [...(faults.get(ref) ?? []), ...found]);
        }
        for (const [ref, id] of settled.machineIds) machineIds.set(ref, id);
        count += settled.count;
        if (settled.count > 0) changed.push(establishmentId);
      } catch (error) {
        // The others are not to wait for it.
        logger.error(
          `The hardware of ${establishmentId} in the catalog could not be adopted: ${error}`,
        );
      }
    }
    const rows = placed.flatMap(one =>
      faultRowOf(
        one,
        faults.get(one.resource.entityRef) ?? [],
        machineIds.get(one.resource.entityRef),
        toColumn(clock.now()),
      ),
    );
    await knex.transaction(tx => store.replace(SCOPE, tx, rows));
    if (count > 0) {
      await publishMachines(this.options, { establishmentIds: changed, count });
    }
    return count;
  }

  async #place(
    resources: readonly CatalogResource[],
  ): Promise<PlacedResource[]> {
    if (resources.length === 0) return [];
    const { auth, catalog, establishments } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const owners = await establishmentsOfOwners(
      resources.flatMap(one => one.ownerRef ?? []),
      async entityRefs =>
        (
          await catalog.getEntitiesByRefs({ entityRefs }, { credentials })
        ).items,
    );
    return placeResources(resources, owners, await establishments.sites(SCOPE));
  }

  /** Compares first: where nothing changes, nobody has to wait. */
  async #settle(hardware: EstablishmentHardware): Promise<Settled> {
    const { clock, knex, machines } = this.options;
    const now = clock.now();
    // A serial number is looked for everywhere.
    const compare = (tx: Knex) =>
      compareAdoption(SCOPE, tx, this.options, hardware, now);
    const seen = await compare(knex);
    if (seen.count === 0) return seen;
    return knex.transaction(async tx => {
      const sequence = await machines.takeChangeSequence(tx);
      const changes = await compare(tx);
      await applyAdoption(
        within(SCOPE, hardware.establishmentId),
        tx,
        this.options,
        changes,
        { sequence, now },
      );
      return changes;
    });
  }
}

function faultRowOf(
  { resource, establishmentId }: PlacedResource,
  faults: readonly ValueFault[],
  machineId: string | undefined,
  seenAt: number,
): AdoptionFaultRow[] {
  if (faults.length === 0) return [];
  return [
    {
      entity_ref: resource.entityRef,
      establishment_id: establishmentId,
      machine_id: machineId ?? null,
      title: resource.name.slice(0, 255),
      location: resource.location,
      edit_url: resource.editUrl,
      faults: JSON.stringify(faults),
      seen_at: seenAt,
    },
  ];
}
