import type {
  Instant,
  LocalMonth,
  PenaltyEvent,
  PenaltyKind,
  PenaltyState,
  Scale,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { AtColumn } from '../database';

/** A row of `penalty_case`: where the log of a case leads. */
export interface RawDbPenaltyRow {
  id: string;
  /** The FINESS, or `lot`. */
  establishment_id: string;
  kind: PenaltyKind;
  month: LocalMonth;
  subject: string;
  ticket: string | null;
  state: PenaltyState;
  version: number;
  last_hash: string;
  raised_at: AtColumn;
}

/** What a list of cases keeps. */
export interface PenaltyFilter {
  establishmentId?: string;
  scale?: Scale;
  month?: LocalMonth;
  kinds?: readonly PenaltyKind[];
  states?: readonly PenaltyState[];
  subject?: string;
}

/** The last one of a page. */
export interface PenaltyPosition {
  month: LocalMonth;
  id: string;
}

/** Fixed figures of a month that are to be looked at. */
export interface MonthToCheck {
  owner: string;
  month: LocalMonth;
  countedAt: AtColumn;
}

/** Penalty cases, SQL only; those of the lot need the scope of all. */
export interface PenaltyStore {
  /** The latest month first; at most `limit`, after the position. */
  list(
    scope: Scope,
    tx: Knex,
    filter: PenaltyFilter,
    page: { after?: PenaltyPosition; limit: number },
  ): Promise<RawDbPenaltyRow[]>;

  find(
    scope: Scope,
    tx: Knex,
    id: string,
  ): Promise<RawDbPenaltyRow | undefined>;

  /** The same, kept from others until the transaction ends. */
  lock(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
  ): Promise<RawDbPenaltyRow | undefined>;

  /** The logs of some cases, in order. */
  readLogs(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
  ): Promise<Map<string, PenaltyEvent[]>>;

  /** @returns false where there is a case of it already: nothing is written then */
  add(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
    events: readonly [PenaltyEvent<'raise'>, ...PenaltyEvent[]],
    ticket: string | null,
  ): Promise<boolean>;

  /** Appends to the log of a locked case, and follows it in its row. */
  append(
    scope: Scope,
    tx: Knex.Transaction,
    row: RawDbPenaltyRow,
    log: readonly PenaltyEvent[],
    event: PenaltyEvent,
  ): Promise<void>;

  /**
   * Fixed months that were counted since they were looked at, or are to be
   * looked at by other rules, once they have rested: none is being counted,
   * and none was counted after an instant. The oldest first.
   */
  listToCheck(
    scope: Scope,
    tx: Knex,
    asked: {
      /** The last month that is fixed. */
      upTo: LocalMonth;
      restedSince: Instant;
      rules: string;
      limit: number;
    },
  ): Promise<MonthToCheck[]>;

  /** Notes that a month was looked at as it was counted at an instant. */
  noteChecked(
    scope: Scope,
    tx: Knex,
    month: MonthToCheck,
    rules: string,
  ): Promise<void>;

  /** Whether the lot has figures in some months. */
  hasFiguresOfLot(
    scope: Scope,
    tx: Knex,
    months: readonly LocalMonth[],
  ): Promise<boolean>;
}
