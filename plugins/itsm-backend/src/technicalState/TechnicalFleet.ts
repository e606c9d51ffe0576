import type {
  CheckedMachine,
  CoverageFacts,
  HardwareCategory,
  Instant,
  InventoryComponent,
  NoticeMachine,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';

/** A machine as its technical state needs it. */
export interface MachineWithVersions {
  machine: NoticeMachine;
  category: HardwareCategory;
  /** Legal FINESS. */
  establishmentId: string;
  /** Of its site. */
  timeZone: string;
  coverage: CoverageFacts;
  /** As its inventory tells it, or the last evolution that was done. */
  installed: Record<InventoryComponent, string | null>;
  /** Of which the catalog says the version, where others wrote it there. */
  saidByCatalog: readonly InventoryComponent[];
}

/** What the technical state asks of the fleet. */
export interface TechnicalFleet {
  /**
   * Undefined where it is unknown, out of scope, or has left. Nothing is
   * locked: who goes on to write the machine takes its turn first.
   */
  machineWithVersions(
    tx: Knex,
    scope: Scope,
    machineId: string,
  ): Promise<MachineWithVersions | undefined>;
  /** What is attached to a machine or it to that, its chassis too. */
  machinesAttached(
    tx: Knex,
    scope: Scope,
    machineId: string,
  ): Promise<CheckedMachine[]>;
  /** Writes what an evolution left on a machine. */
  setInstalled(
    tx: Knex.Transaction,
    scope: Scope,
    machineId: string,
    component: InventoryComponent,
    version: string,
    now: Instant,
  ): Promise<void>;
  /** References in the catalog by id, today's. */
  entityRefs(
    tx: Knex,
    scope: Scope,
    machineIds: readonly string[],
  ): Promise<Map<string, string>>;
  /** Names by legal FINESS. */
  establishmentNames(
    tx: Knex,
    scope: Scope,
    ids: readonly string[],
  ): Promise<Map<string, string>>;
}
