import {
  type ComponentKind,
  isInventoryComponent,
  type LocalDate,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';

/** A row of `technical_component`. */
export interface ComponentRow {
  machine_id: string;
  component_id: string;
  establishment_id: string;
  kind: ComponentKind;
  name: string | null;
  installed: string | null;
  installed_on: LocalDate | null;
  installed_by_name: string | null;
  evolution: string | null;
  current: string | null;
  recommended: string | null;
  source: string | null;
  seen_on: LocalDate | null;
  levels_by_name: string | null;
  version: number;
}

/** What is said of a component. */
export type ComponentChanges = Partial<
  Omit<
    ComponentRow,
    'machine_id' | 'component_id' | 'establishment_id' | 'kind' | 'name'
  >
>;

/** What is installed, since when and who says so. */
export type InstalledColumns = Pick<
  ComponentRow,
  'installed' | 'installed_on' | 'installed_by_name' | 'evolution'
>;

/** Components of machines in the database, SQL only. The scope comes first. */
export interface ComponentStore {
  /** All of a machine, by kind and name. */
  ofMachine(scope: Scope, tx: Knex, machineId: string): Promise<ComponentRow[]>;
  /** False where the machine has one of this kind and name. */
  add(scope: Scope, tx: Knex.Transaction, row: ComponentRow): Promise<boolean>;
  /**
   * Changes a row that is in the version given.
   *
   * @returns false where it is in another by now
   */
  change(
    scope: Scope,
    tx: Knex.Transaction,
    row: Pick<ComponentRow, 'machine_id' | 'component_id' | 'version'>,
    changes: ComponentChanges,
  ): Promise<boolean>;
  /** Keeps what an evolution left, whatever is said of the component. */
  install(
    scope: Scope,
    tx: Knex.Transaction,
    of: Pick<ComponentRow, 'machine_id' | 'component_id' | 'establishment_id'>,
    installed: InstalledColumns,
  ): Promise<void>;
  remove(
    scope: Scope,
    tx: Knex.Transaction,
    machineId: string,
    componentId: string,
  ): Promise<void>;
}

export class DatabaseComponentStore implements ComponentStore {
  static create(): ComponentStore {
    return new DatabaseComponentStore();
  }

  private constructor() {}

  async ofMachine(scope: Scope, tx: Knex, machineId: string) {
    return this.#components(scope, tx)
      .where('machine_id', machineId)
      .orderBy(['kind', 'name']);
  }

  async add(scope: Scope, tx: Knex.Transaction, row: ComponentRow) {
    if (!covers(scope, row.establishment_id)) {
      throw new Error('A component is out of scope');
    }
    const added = await tx('technical_component')
      .insert(row)
      .onConflict()
      .ignore()
      .returning('component_id');
    return added.length > 0;
  }

  async change(
    scope: Scope,
    tx: Knex.Transaction,
    row: Pick<ComponentRow, 'machine_id' | 'component_id' | 'version'>,
    changes: ComponentChanges,
  ) {
    const { machine_id, component_id, version } = row;
    const changed = await this.#components(scope, tx)
      .where({ machine_id, component_id, version })
      .update({ ...changes, version: version + 1 });
    return changed > 0;
  }

  async install(
    scope: Scope,
    tx: Knex.Transaction,
    of: Pick<ComponentRow, 'machine_id' | 'component_id' | 'establishment_id'>,
    installed: InstalledColumns,
  ) {
    const { machine_id, component_id, establishment_id } = of;
    const changed = await this.#components(scope, tx)
      .where({ machine_id, component_id })
      .update({ ...installed, version: tx.raw('version + 1') });
    // Nothing may have been said yet of a component that every machine has.
    if (changed > 0 || !isInventoryComponent(component_id)) return;
    await this.add(scope, tx, {
      machine_id,
      component_id,
      establishment_id,
      kind: component_id,
      name: null,
      ...installed,
      current: null,
      recommended: null,
      source: null,
      seen_on: null,
      levels_by_name: null,
      version: 1,
    });
  }

  async remove(
    scope: Scope,
    tx: Knex.Transaction,
    machineId: string,
    componentId: string,
  ) {
    await this.#components(scope, tx)
      .where({ machine_id: machineId, component_id: componentId })
      .delete();
  }

  #components(scope: Scope, tx: Knex) {
    return inScope(
      tx<ComponentRow>('technical_component'),
      scope,
      'establishment_id',
    );
  }
}
