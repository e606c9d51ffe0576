import type { Knex } from 'knex';
import { orderByFoldedName, whereTextMatches } from '../fleet';
import type { RawDbStaffRow, StaffScope, StaffStore } from './StaffStore';

/** SQL only; who may ask is in the type of the scope. */
export class DatabaseStaffStore implements StaffStore {
  static create(): StaffStore {
    return new DatabaseStaffStore();
  }

  private constructor() {}

  async list(
    _scope: StaffScope,
    tx: Knex,
    options: Parameters<StaffStore['list']>[2],
  ) {
    const { text, active, after, limit } = options;
    const query = orderByFoldedName(this.#members(tx).limit(limit), tx, after);
    if (text !== undefined) whereTextMatches(query, 'search_text', text);
    if (active === true) query.whereNull('deactivated_at');
    if (active === false) query.whereNotNull('deactivated_at');
    return query;
  }

  async find(_scope: StaffScope, tx: Knex, ids: readonly string[]) {
    return this.#members(tx).whereIn('id', [...ids]);
  }

  async findByUser(_scope: StaffScope, tx: Knex, userRef: string) {
    return this.#members(tx).where({ user_ref: userRef }).first();
  }

  async add(_scope: StaffScope, tx: Knex, row: RawDbStaffRow) {
    await this.#members(tx).insert(row);
  }

  async change(
    _scope: StaffScope,
    tx: Knex,
    version: number,
    row: Omit<RawDbStaffRow, 'created_at'>,
  ) {
    const changed = await this.#members(tx)
      .where({ id: row.id, version })
      .update(row);
    return changed > 0;
  }

  #members(tx: Knex): Knex.QueryBuilder<RawDbStaffRow, RawDbStaffRow[]> {
    return tx<RawDbStaffRow>('staff_member') as Knex.QueryBuilder<
      RawDbStaffRow,
      RawDbStaffRow[]
    >;
  }
}
