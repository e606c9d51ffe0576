import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { AtColumn } from '../database';

/**
 * The register is the contractor's: only who sees every establishment may ask
 * for it, and the type checker sees to it.
 */
export type StaffScope = Extract<Scope, { kind: 'all' }>;

/** A row of `staff_member`. */
export interface RawDbStaffRow {
  id: string;
  name: string;
  employer: string;
  company: string;
  profile: string;
  qualifications: string | null;
  badge: string;
  user_ref: string | null;
  search_text: string;
  version: number;
  created_at: AtColumn;
  updated_at: AtColumn;
  /** Who changed it last. */
  updated_by: string;
  deactivated_at: AtColumn | null;
}

/** The register of intervening staff in the database, SQL only (A5). */
export interface StaffStore {
  /** By name; at most `limit`, after the last of the page before. */
  list(
    scope: StaffScope,
    tx: Knex,
    options: {
      text?: string;
      active?: boolean;
      after?: { name: string; id: string };
      limit: number;
    },
  ): Promise<RawDbStaffRow[]>;

  find(
    scope: StaffScope,
    tx: Knex,
    ids: readonly string[],
  ): Promise<RawDbStaffRow[]>;

  findByUser(
    scope: StaffScope,
    tx: Knex,
    userRef: string,
  ): Promise<RawDbStaffRow | undefined>;

  add(scope: StaffScope, tx: Knex, row: RawDbStaffRow): Promise<void>;

  /** False where the row is no longer of that version: nothing is written. */
  change(
    scope: StaffScope,
    tx: Knex,
    version: number,
    row: Omit<RawDbStaffRow, 'created_at'>,
  ): Promise<boolean>;
}
