import type {
  CoverageWarning,
  CoverageWarningDays,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../../access';
import type { AtColumn } from '../../database';

/** Ids asked at once, and rows written at once. */
const CHUNK = 500;

/** A row of `coverage_warning`. */
export interface WarningRow {
  id: string;
  establishment_id: string;
  days: CoverageWarningDays;
  made_at: AtColumn;
}

/** A machine, and the end of its cover that is warned of. */
export interface WarnedMachine extends CoverageWarning {
  machineId: string;
}

/** Warnings of covers that end, SQL only. The scope comes first. */
export interface WarningStore {
  find(scope: Scope, tx: Knex, id: string): Promise<WarningRow | undefined>;
  /** The machines that a warning was made of. */
  listMachines(scope: Scope, tx: Knex, id: string): Promise<string[]>;
  /** What some machines were warned of before. */
  listWarned(
    scope: Scope,
    tx: Knex,
    machineIds: readonly string[],
  ): Promise<WarnedMachine[]>;
  add(
    scope: Scope,
    tx: Knex.Transaction,
    warning: WarningRow,
    machines: readonly WarnedMachine[],
  ): Promise<void>;
}

export class DatabaseWarningStore implements WarningStore {
  static create(): WarningStore {
    return new DatabaseWarningStore();
  }

  private constructor() {}

  async find(scope: Scope, tx: Knex, id: string) {
    return inScope(
      tx<WarningRow>('coverage_warning'),
      scope,
      'coverage_warning.establishment_id',
    )
      .where('id', id)
      .first();
  }

  async listMachines(scope: Scope, tx: Knex, id: string): Promise<string[]> {
    return this.#machines(scope, tx).where('warning', id).pluck('machine_id');
  }

  async listWarned(
    scope: Scope,
    tx: Knex,
    machineIds: readonly string[],
  ): Promise<WarnedMachine[]> {
    const warned: WarnedMachine[] = [];
    for (let from = 0; from < machineIds.length; from += CHUNK) {
      const rows: WarnedMachine[] = await this.#machines(scope, tx)
        .whereIn('machine_id', machineIds.slice(from, from + CHUNK))
        .select({ machineId: 'machine_id', lastDay: 'last_day', days: 'days' });
      warned.push(...rows);
    }
    return warned;
  }

  async add(
    scope: Scope,
    tx: Knex.Transaction,
    warning: WarningRow,
    machines: readonly WarnedMachine[],
  ): Promise<void> {
    const { id, establishment_id: establishmentId } = warning;
    if (!covers(scope, establishmentId)) {
      throw new Error('A warning is out of scope');
    }
    await tx('coverage_warning').insert(warning);
    const rows = machines.map(({ machineId, lastDay, days }) => ({
      machine_id: machineId,
      last_day: lastDay,
      days,
      establishment_id: establishmentId,
      warning: id,
    }));
    await tx.batchInsert('coverage_warning_machine', rows, CHUNK);
  }

  #machines(scope: Scope, tx: Knex) {
    return inScope(
      tx('coverage_warning_machine'),
      scope,
      'coverage_warning_machine.establishment_id',
    );
  }
}
