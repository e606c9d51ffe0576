import type {
  AnniversaryOrder,
  AnniversaryRow,
  LocalDate,
  NoticedMachine,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { AtColumn } from '../database';

/** A row of `anniversary_list`. */
export interface RawDbAnniversaryListRow {
  id: string;
  establishment_id: string;
  day: LocalDate;
  next_day: LocalDate;
  made_at: AtColumn;
  /** JSON: the orders, by id and reference. */
  orders: string;
  machines_out: number;
  machines_ending: number;
  machines_unproven: number;
  machines_at_risk: number;
}

/** An order that holds, and whose it is. */
export type OrderOfEstablishment = AnniversaryOrder & {
  establishmentId: string;
};

/**
 * Anniversary lists in the database, SQL only. The scope comes first, the
 * transaction is passed explicitly.
 */
export interface AnniversaryStore {
  /** The latest anniversary first; at most `limit`, after the cursor. */
  list(
    scope: Scope,
    tx: Knex,
    establishmentId: string | undefined,
    page: { after?: { day: LocalDate; id: string }; limit: number },
  ): Promise<RawDbAnniversaryListRow[]>;

  find(
    scope: Scope,
    tx: Knex,
    id: string,
  ): Promise<RawDbAnniversaryListRow | undefined>;

  /** Machines of a list in its order, from a position on. */
  listMachines(
    scope: Scope,
    tx: Knex,
    id: string,
    page: { after: number; limit?: number },
  ): Promise<AnniversaryRow[]>;

  /** The orders that hold of the next establishments that have one, by id. */
  listOrders(
    scope: Scope,
    tx: Knex,
    page: { after: string; limit: number },
  ): Promise<OrderOfEstablishment[]>;

  /** The anniversaries for which establishments have their list. */
  listDays(
    scope: Scope,
    tx: Knex,
    establishmentIds: readonly string[],
  ): Promise<{ establishment_id: string; day: LocalDate }[]>;

  /** Machines with a notice that was told, holds, and ends before a day. */
  listNoticed(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    before: LocalDate,
  ): Promise<NoticedMachine[]>;

  /**
   * Keeps a list with its machines.
   *
   * @returns whether it was kept: the first of an anniversary is
   */
  add(
    scope: Scope,
    tx: Knex.Transaction,
    list: RawDbAnniversaryListRow,
    machines: readonly AnniversaryRow[],
  ): Promise<boolean>;
}
