import type { TermFacts } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { inScope, type Scope } from '../access';
import type { AtColumn } from '../database';
import { toComeColumnsOf, type ToComeRow } from './toCome';

/** SQL parameters of one `in (…)`, well under every database's limit. */
const ID_CHUNK = 500;

/** Terms that are to come for a machine, and who wrote them. */
export interface TermsToCome {
  machineId: string;
  establishmentId: string;
  terms: TermFacts & { maintainedFrom: string };
}

/** Terms whose first day is to come, SQL only. The scope comes first. */
export interface TermsToComeStore {
  /** Those of some establishments. */
  ofEstablishments(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
  ): Promise<ToComeRow[]>;
  find(
    scope: Scope,
    tx: Knex,
    machineId: string,
  ): Promise<ToComeRow | undefined>;
  /** Those that begin by a day, with the zone of the site; at most `limit`. */
  beginningBy(
    scope: Scope,
    tx: Knex,
    days: readonly { zone: string; day: string }[],
    limit: number,
  ): Promise<(ToComeRow & { time_zone: string })[]>;
  /** In the place of those there are. */
  put(
    scope: Scope,
    tx: Knex,
    all: readonly TermsToCome[],
    by: { at: AtColumn; by: { ref: string; name: string }; importId?: string },
  ): Promise<void>;
  remove(scope: Scope, tx: Knex, machineIds: readonly string[]): Promise<void>;
}

export class DatabaseTermsToComeStore implements TermsToComeStore {
  static create(): TermsToComeStore {
    return new DatabaseTermsToComeStore();
  }

  private constructor() {}

  async ofEstablishments(scope: Scope, tx: Knex, ids: readonly string[]) {
    return this.#rows(scope, tx).whereIn(
      'machine_terms_to_come.establishment_id',
      [...ids],
    );
  }

  async find(scope: Scope, tx: Knex, machineId: string) {
    return this.#rows(scope, tx).where('machine_id', machineId).first();
  }

  async beginningBy(
    scope: Scope,
    tx: Knex,
    days: readonly { zone: string; day: string }[],
    limit: number,
  ) {
    const query = this.#rows(scope, tx)
      .join('machine', 'machine.id', 'machine_terms_to_come.machine_id')
      .join('site', join =>
        join
          .on('site.establishment_id', 'machine.establishment_id')
          .andOn('site.id', 'machine.site_id'),
      )
      .where(any => {
        any.whereRaw('1 = 0');
        for (const { zone, day } of days) {
          any.orWhere(there => {
            there.where('site.time_zone', zone);
            there.where('machine_terms_to_come.starts_on', '<=', day);
          });
        }
      })
      .orderBy('machine_terms_to_come.machine_id')
      .limit(limit);
    return query.select<(ToComeRow & { time_zone: string })[]>(
      'machine_terms_to_come.*',
      'site.time_zone',
    );
  }

  async put(
    scope: Scope,
    tx: Knex,
    all: readonly TermsToCome[],
    { at, by, importId }: Parameters<TermsToComeStore['put']>[3],
  ) {
    await this.remove(
      scope,
      tx,
      all.map(one => one.machineId),
    );
    await tx.batchInsert(
      'machine_terms_to_come',
      all.map(({ machineId, establishmentId, terms }) => ({
        machine_id: machineId,
        establishment_id: establishmentId,
        ...toComeColumnsOf(terms),
        recorded_at: at,
        recorded_by: by.ref,
        recorded_by_name: by.name,
        import_id: importId ?? null,
      })),
      50,
    );
  }

  async remove(scope: Scope, tx: Knex, machineIds: readonly string[]) {
    for (let start = 0; start < machineIds.length; start += ID_CHUNK) {
      await this.#rows(scope, tx)
        .whereIn('machine_id', machineIds.slice(start, start + ID_CHUNK))
        .delete();
    }
  }

  #rows(scope: Scope, tx: Knex) {
    return inScope(
      tx<ToComeRow>('machine_terms_to_come'),
      scope,
      'machine_terms_to_come.establishment_id',
    );
  }
}
