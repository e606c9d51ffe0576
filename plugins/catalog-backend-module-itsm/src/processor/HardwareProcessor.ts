import {
  type Entity,
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_HAS_PART,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import {
  type CatalogProcessor,
  type CatalogProcessorEmit,
  type LocationSpec,
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
import { levelRefreshKey } from '../levelRefreshKey';
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

/**
 * Makes hardware of the `Resource`s that carry `spec.hardware`, whoever wrote
 * them, and leaves all others alone: checks the facts and tells what is wrong in
 * the entity's status, labels them with their contract level, and relates a
 * machine to its chassis. Checks too the groups
 * that are bound to an establishment, and that nobody but the fleet names one
 * of its machines.
 *
 * The label is that of the day at the machine's site when the entity is
 * processed. A refresh key names the day on which it will be another one.
 *
 * @public
 */
export class HardwareProcessor implements CatalogProcessor {
  constructor(private readonly clock: ClockService) {}

  getProcessorName(): string {
    return 'itsm-hardware';
  }

  async preProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const hardware = readHardware(entity);
    if (!hardware) {
      return carriesHardware(entity) ? withLevel(entity, undefined) : entity;
    }
    const today = localDateIn(
      hardware.timeZone ?? DEFAULT_TIME_ZONE,
      this.clock.now(),
    );
    const { level, next } = contractLevelOn(coverageFactsOf(hardware), today);
    if (next) {
      emit(processingResult.refresh(levelRefreshKey(next.from)));
    }
    return withLevel(entity, level);
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
