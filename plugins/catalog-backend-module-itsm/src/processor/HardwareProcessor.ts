import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type Entity,
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_HAS_PART,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  type CatalogProcessor,
  type CatalogProcessorEmit,
  type LocationSpec,
  type CatalogProcessorCache,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  type ContractLevel,
  contractLevelOn,
  coverageFactsOf,
  LABEL_CONTRACT_LEVEL,
  localDateIn,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import { isFromFleet } from '../fleetLocation';
import { levelRefreshKey, termsRefreshKey } from '../levelRefreshKey';
import type { MachineFeed, MachineTerms } from '../provider';
import {
  assertHardwareType,
  carriesHardware,
  readHardware,
  withFaults,
} from './readHardware';
import { assertEstablishment } from './assertEstablishment';
import { assertMachineId } from './assertMachineId';

/** Where the catalog does not say: the contract is a metropolitan one. */
const DEFAULT_TIME_ZONE = 'Europe/Paris';

/** How often the log says that the fleet does not answer. */
const TOLD_EVERY_MS = 10 * 60_000;

/** The terms of an adopted machine, as the fleet last told them. */
const TERMS_IN_CACHE = 'terms';

/**
 * Makes hardware of the `Resource`s that carry `spec.hardware`, whoever wrote
 * them, and leaves all others alone: checks the facts and tells what is wrong in
 * the entity's status, labels them with their contract level, and relates a
 * machine to its chassis. Checks too the groups
 * that are bound to an establishment, and that nobody but the fleet names one
 * of its machines.
 *
 * The label is that of the day at the machine's site when the entity is
 * processed. A refresh key names the day on which it will be another one. It
 * follows from the facts of the entity; where the fleet has adopted the machine,
 * from the fleet's, which knows its orders, declarations and notices too.
 *
 * @public
 */
export class HardwareProcessor implements CatalogProcessor {
  #toldAt = -Infinity;

  constructor(
    private readonly options: {
      clock: ClockService;
      logger: LoggerService;
      feed: Pick<MachineFeed, 'termsOf'>;
    },
  ) {}

  getProcessorName(): string {
    return 'itsm-hardware';
  }

  async preProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
    _originLocation: LocationSpec,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    const hardware = readHardware(entity);
    if (!hardware) {
      return carriesHardware(entity) ? withLevel(entity, undefined) : entity;
    }
    const own: MachineTerms = {
      coverage: coverageFactsOf(hardware),
      timeZone: hardware.timeZone ?? DEFAULT_TIME_ZONE,
    };
    const { coverage, timeZone } = isFromFleet(entity)
      ? own
      : (await this.#termsInFleet(entity, emit, cache)) ?? own;
    const today = localDateIn(timeZone, this.options.clock.now());
    const { level, next } = contractLevelOn(coverage, today);
    if (next) {
      emit(processingResult.refresh(levelRefreshKey(next.from)));
    }
    return withLevel(entity, level);
  }

  /**
   * The terms of the machine that the fleet adopted from an entity: what it said
   * last where it does not answer, as when a portal starts; none where it never
   * did.
   */
  async #termsInFleet(
    entity: Entity,
    emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<MachineTerms | undefined> {
    const entityRef = stringifyEntityRef(entity);
    emit(processingResult.refresh(termsRefreshKey(entityRef)));
    let terms: MachineTerms | undefined;
    try {
      terms = await this.options.feed.termsOf(entityRef);
    } catch (error) {
      this.#tell(entityRef, error);
      const kept = await cache.get<string>(TERMS_IN_CACHE);
      terms = kept ? JSON.parse(kept) : undefined;
    }
    // The cache takes no interface, whose fields it cannot know.
    await cache.set(TERMS_IN_CACHE, terms ? JSON.stringify(terms) : '');
    return terms;
  }

  /** A start looks the same as a fault that lasts: the log tells them apart. */
  #tell(entityRef: string, error: unknown): void {
    const now = Date.now();
    if (now - this.#toldAt < TOLD_EVERY_MS) return;
    this.#toldAt = now;
    this.options.logger.warn(
      `The terms of ${entityRef} could not be read from the fleet; what it said last holds: ${error}`,
    );
  }

  /** Always leaves the kind itself to its own processor. */
  async validateEntityKind(entity: Entity): Promise<boolean> {
    assertHardwareType(entity);
    assertEstablishment(entity);
    assertMachineId(entity);
    return false;
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const chassis = readHardware(entity)?.chassis;
    if (chassis) {
      const machine = getCompoundEntityRef(entity);
      const target = parseEntityRef(chassis, {
        defaultKind: 'Resource',
        defaultNamespace: machine.namespace,
      });
      emit(
        processingResult.relation({
          source: machine,
          target,
          type: RELATION_PART_OF,
        }),
      );
      emit(
        processingResult.relation({
          source: target,
          target: machine,
          type: RELATION_HAS_PART,
        }),
      );
    }
    return withFaults(entity);
  }
}

/** Whatever level an author wrote, this one is the entity's, or none is. */
function withLevel(entity: Entity, level: ContractLevel | undefined): Entity {
  const { [LABEL_CONTRACT_LEVEL]: _, ...labels } = entity.metadata.labels ?? {};
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      labels: level ? { ...labels, [LABEL_CONTRACT_LEVEL]: level } : labels,
    },
  };
}
