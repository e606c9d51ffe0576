import type {
  FiguresEdition,
  Instant,
  LocalMonth,
  MonthFigures,
  Population,
  Split,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { RawDbMonthRow } from './monthRow';

/** The figures of a month, as they are kept. */
export interface KeptFigures {
  month: LocalMonth;
  current: MonthFigures;
  /** As they were sent, where later corrections have changed them. */
  fixed: MonthFigures | null;
}

/** Which tickets of which months. */
export interface MonthSelection {
  /** An establishment; null for the lot. */
  establishmentId: string | null;
  months: readonly LocalMonth[];
  population: Population;
  split?: Split;
  part?: string;
  edition: FiguresEdition;
}

/** A line of a drill-down: a ticket in a month. */
export type RawDbMonthTicketRow = RawDbMonthRow & {
  title: string;
  registered_at: number | string;
};

/** The last line of a page. */
export interface MonthPosition {
  month: LocalMonth;
  ticket: string;
  id: number;
}

/** Where a line is among those of its selection. */
export const positionOf = ({
  month,
  ticket,
  id,
}: RawDbMonthTicketRow): MonthPosition => ({ month, ticket, id: Number(id) });

/** What of an establishment's figures it is ranked by. */
export interface EstablishmentCounts {
  id: string;
  counts: {
    declared: number;
    closed: number;
    rated: number;
    'in-time': number;
    reopened: number;
  };
}

/** What an establishment is called, and where it is. */
export interface NamedEstablishment {
  name: string;
  region: string | null;
}

/** Tickets that are not settled. */
export interface OpenTicketCounts {
  open: number;
  late: number;
  awaitingApproval: number;
  /** As many as bounds were given, and one for all older ones. */
  ages: number[];
}

/**
 * Figures and the tickets behind them, SQL only. The scope comes first; the
 * lot's need the scope of all.
 */
export interface IndicatorStore {
  /** Those of the months that have any, in order. */
  readFigures(
    scope: Scope,
    tx: Knex,
    establishmentId: string | null,
    months: readonly LocalMonth[],
  ): Promise<KeptFigures[]>;

  /** Those of several establishments; none where there are none. */
  readFiguresOf(
    scope: Scope,
    tx: Knex,
    establishmentIds: readonly string[],
    months: readonly LocalMonth[],
  ): Promise<Map<string, KeptFigures[]>>;

  /** Of which of the months a change waits to be counted, and since when. */
  waitingMonths(
    scope: Scope,
    tx: Knex,
    establishmentId: string | null,
    months: readonly LocalMonth[],
  ): Promise<Map<LocalMonth, Instant>>;

  /** Whether tickets of before an upgrade are still to be counted. */
  isCatchingUp(scope: Scope, tx: Knex): Promise<boolean>;

  /** The tickets behind a figure, the last month first. */
  listTickets(
    scope: Scope,
    tx: Knex,
    selection: MonthSelection,
    page: { after?: MonthPosition; limit: number },
  ): Promise<RawDbMonthTicketRow[]>;

  /** How many of them a policy lets be seen. */
  countTickets(
    scope: Scope,
    tx: Knex,
    selection: MonthSelection,
  ): Promise<number>;

  /** All establishments of the scope with a figure in some months. */
  sumByEstablishment(
    scope: Scope,
    tx: Knex,
    months: readonly LocalMonth[],
  ): Promise<EstablishmentCounts[]>;

  /** When figures of the months were last counted, epoch seconds; 0 for never. */
  lastCounted(
    scope: Scope,
    tx: Knex,
    months: readonly LocalMonth[],
  ): Promise<number>;

  nameEstablishments(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
  ): Promise<Map<string, NamedEstablishment>>;

  /**
   * @param bounds - epoch seconds, the latest first: registered after the
   * first, between first and second …
   */
  countOpen(
    scope: Scope,
    tx: Knex,
    options: {
      establishmentId: string | null;
      now: Instant;
      bounds: readonly number[];
    },
  ): Promise<OpenTicketCounts>;

  /** How many calls there were from each instant to the next, epoch seconds. */
  countCalls(
    scope: Scope,
    tx: Knex,
    establishmentId: string | null,
    edges: readonly number[],
  ): Promise<number[]>;
}
