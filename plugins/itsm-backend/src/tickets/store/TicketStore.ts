import type { Instant, TicketEvent } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import type { StoredEvent } from '../log';
import type { TicketFilter } from './ticketQuery';
import type { RawDbTicketRow } from './ticketRow';

export type TicketSort = 'newest' | 'due' | 'approval';

/** Where a page begins: the last ticket of the page before. */
export interface PageStart {
  /** What the list is sorted by: an instant in epoch seconds. */
  at: number;
  number: string;
}

/** A change of a ticket: the events that were there, and those it adds. */
export interface TicketChange {
  before: readonly StoredEvent[];
  added: readonly TicketEvent[];
}

/** Hears of every change of a ticket, inside its transaction. */
export type TicketListener = (
  tx: Knex.Transaction,
  change: TicketChange & { number: string },
) => Promise<void>;

/** Which texts are read with a log; the others are empty. */
export type TextsToRead =
  | 'all'
  /** What a line of a list shows besides its row. */
  | 'summary'
  /** Where to go and whom to call (C18). */
  | 'access'
  /** Why it was late (D6). */
  | 'lateness';

/**
 * Tickets in the database, SQL only. The scope comes first, the transaction is
 * passed explicitly; a ticket out of scope is as one that does not exist.
 */
export interface TicketStore {
  find(
    scope: Scope,
    tx: Knex,
    number: string,
  ): Promise<RawDbTicketRow | undefined>;

  /** The same, with the row locked until the end of the transaction. */
  lock(
    scope: Scope,
    tx: Knex.Transaction,
    number: string,
  ): Promise<RawDbTicketRow | undefined>;

  /** The same, or nothing where someone else is at it: they will do the work. */
  lockIfFree(
    scope: Scope,
    tx: Knex.Transaction,
    number: string,
  ): Promise<RawDbTicketRow | undefined>;

  list(
    scope: Scope,
    tx: Knex,
    options: {
      filter: TicketFilter;
      sort: TicketSort;
      after?: PageStart;
      limit: number;
    },
  ): Promise<{ rows: RawDbTicketRow[]; next: PageStart | null }>;

  /** How many there are; `atMost` means that or more. */
  count(
    scope: Scope,
    tx: Knex,
    filter: TicketFilter,
    atMost: number,
  ): Promise<number>;

  /** Open tickets of each machine that has some. */
  countOpenByMachine(
    scope: Scope,
    tx: Knex,
    machineIds: readonly string[],
    atMost: number,
  ): Promise<Map<string, number>>;

  /**
   * How many tickets a machine had that were not cancelled, and when the first
   * and the last were registered: epoch seconds, null where there is none.
   */
  countOfMachine(
    scope: Scope,
    tx: Knex,
    machineId: string,
  ): Promise<{
    incidents: number;
    firstAt: number | null;
    lastAt: number | null;
  }>;

  /** Open tickets of each establishment that has some, and how many are late. */
  countByEstablishment(
    scope: Scope,
    tx: Knex,
    establishmentIds: readonly string[],
    now: Instant,
  ): Promise<Map<string, { open: number; late: number }>>;

  /** The logs of some tickets, in order. */
  readLogs(
    scope: Scope,
    tx: Knex,
    numbers: readonly string[],
    texts: TextsToRead,
  ): Promise<Map<string, StoredEvent[]>>;

  /** The first ticket that says it follows this one. */
  findFollower(
    scope: Scope,
    tx: Knex,
    number: string,
  ): Promise<string | undefined>;

  /** Tickets whose agreed suspension has reached its end, by number. */
  listElapsed(
    scope: Scope,
    tx: Knex,
    now: Instant,
    after: string | undefined,
    limit: number,
  ): Promise<string[]>;

  /**
   * Writes what happened: the new events of a log and the row they make.
   * With no event before them the ticket is new. What a redaction among them
   * names is erased with its salt; the log is only added to.
   */
  write(
    scope: Scope,
    tx: Knex.Transaction,
    number: string,
    change: TicketChange,
  ): Promise<void>;
}
