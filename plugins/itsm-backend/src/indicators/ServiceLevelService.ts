import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  addCounts,
  addFigures,
  addMonths,
  CONTRACT_TIME_ZONE,
  type EstablishmentLevelsPage,
  type FiguresEdition,
  hasLot,
  type Instant,
  isLocalMonth,
  type LocalMonth,
  localMonthIn,
  monthsFromTo,
  type Population,
  type PortalKind,
  type ServiceLevels,
  type ServiceLevelTicketPage,
  type Split,
  type SupportCallCounts,
  toEpochSeconds,
  UNKNOWN_PART,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { ofMembership, type Person, type Scope, within } from '../access';
import {
  decodeCursor,
  encodeCursor,
  FieldError,
  isText,
  refuseNullCharacters,
  unknownCursor,
} from '../http';
import type { FleetReader, TicketStore } from '../tickets';
import { callPeriods, presentCalls } from './callPeriods';
import { EstablishmentRanking } from './EstablishmentRanking';
import {
  type IndicatorStore,
  type MonthPosition,
  type MonthSelection,
  positionOf,
  type RawDbMonthTicketRow,
} from './IndicatorStore';
import {
  presentMonths,
  presentParts,
  presentTimes,
  presentTickets,
} from './present';
import type { IndicatorReading } from './readIndicatorOptions';

/** Months that lead up to a period, so that one sees where it comes from. */
const TREND_MONTHS = 13;

/** Three years, the longest the contract looks back in one figure. */
export const MOST_MONTHS = 36;

/** Days since the registration by which open tickets are told apart (DI13). */
const AGE_DAYS = [1, 3, 7, 30] as const;

const DAY_SECONDS = 86_400;

/** Which figures are asked for. */
export interface LevelQuery {
  establishment?: string;
  from?: LocalMonth;
  to?: LocalMonth;
}

interface Options {
  knex: Knex;
  store: IndicatorStore;
  tickets: Pick<TicketStore, 'readLogs'>;
  fleet: Pick<FleetReader, 'establishmentNames'>;
  clock: ClockService;
  indicators: IndicatorReading;
  portal: PortalKind;
}

/** Whose figures, over which months, as somebody may see them. */
export interface Asked {
  /** Null for the lot. */
  establishmentId: string | null;
  scope: Scope;
  months: LocalMonth[];
  now: Instant;
}

/** Service levels, and the tickets behind each of their figures (D3-D8). */
export class ServiceLevelService {
  static create(options: Options): ServiceLevelService {
    return new ServiceLevelService(options);
  }

  readonly #ranking: EstablishmentRanking;

  private constructor(private readonly options: Options) {
    this.#ranking = new EstablishmentRanking(options.store);
  }

  /**
   * @throws NotFoundError where the establishment is none of one's own
   * @throws NotAllowedError where one may not see the lot's
   * @throws FieldError where the months are none, or too many
   */
  async read(person: Person, query: LevelQuery): Promise<ServiceLevels> {
    return this.readAsked(this.#asked(person, query));
  }

  /**
   * The figures that a report keeps are read as a dashboard reads them.
   *
   * @throws NotFoundError where there is no such establishment in scope
   */
  async readAsked(asked: Asked): Promise<ServiceLevels> {
    const { knex, store } = this.options;
    const { establishmentId, scope, months, now } = asked;
    const last = months[months.length - 1];
    const trend = monthsFromTo(addMonths(last, 1 - TREND_MONTHS), last);
    const all = [...new Set([...trend, ...months])].sort();
    const establishment = await this.#establishment(scope, establishmentId);
    const kept = await store.readFigures(scope, knex, establishmentId, all);
    const waiting = await store.waitingMonths(
      scope,
      knex,
      establishmentId,
      all,
    );
    const open = await store.countOpen(scope, knex, {
      establishmentId,
      now,
      bounds: AGE_DAYS.map(days => toEpochSeconds(now) - days * DAY_SECONDS),
    });
    const ofPeriod = kept.filter(({ month }) => months.includes(month));
    const sent = addFigures(
      ofPeriod.map(({ current, fixed }) => fixed ?? current),
    );
    return {
      now,
      asOf: [...waiting.values()].sort()[0] ?? now,
      catchingUp: await store.isCatchingUp(scope, knex),
      countsUntil: this.options.indicators.countsUntil,
      scale: establishmentId === null ? 'lot' : 'establishment',
      establishment,
      from: months[0],
      to: last,
      counts: sent.counts,
      corrected: ofPeriod.some(({ fixed }) => fixed)
        ? addCounts(ofPeriod.map(({ current }) => current.counts))
        : null,
      months: presentMonths(trend, kept, now),
      parts: presentParts(sent),
      times: presentTimes(sent),
      open: {
        open: open.open,
        late: open.late,
        awaitingApproval: open.awaitingApproval,
        ages: open.ages.map((count, index) => ({
          underDays: AGE_DAYS[index] ?? null,
          count,
        })),
      },
    };
  }

  /** The tickets behind a figure: as many lines as it says. */
  async listTickets(
    person: Person,
    query: LevelQuery & {
      population: Population;
      split?: Split;
      part?: string;
      edition?: FiguresEdition;
      cursor?: string;
      limit: number;
    },
  ): Promise<ServiceLevelTicketPage> {
    refuseNullCharacters(query);
    const { knex, store, tickets, fleet } = this.options;
    const { population, split, edition = 'sent', cursor, limit } = query;
    if (split === undefined && query.part !== undefined) {
      throw new FieldError(
        'split',
        'required',
        'Say of which split it is a part, or leave the part out',
      );
    }
    // Forms and clients leave out what is empty.
    const part = split && (query.part ?? UNKNOWN_PART);
    const { establishmentId, scope, months, now } = await this.asked(
      person,
      query,
    );
    const selection: MonthSelection = {
      establishmentId,
      months,
      population,
      split,
      part,
      edition,
    };
    const total = await this.#countBehind(scope, selection);
    const found = await store.listTickets(scope, knex, selection, {
      after: readPosition(cursor),
      limit: limit + 1,
    });
    const rows = found.slice(0, limit);
    return {
      now,
      total,
      hidden: scope.tickets
        ? (await store.countTickets(ofMembership(scope), knex, selection)) -
          (await store.countTickets(scope, knex, selection))
        : 0,
      items: presentTickets(rows, {
        names: await fleet.establishmentNames(knex, scope, [
          ...new Set(rows.map(row => row.establishment_id)),
        ]),
        logs: await tickets.readLogs(
          scope,
          knex,
          rows.map(row => row.ticket),
          'lateness',
        ),
      }),
      nextCursor:
        found.length > limit ? writePosition(rows[rows.length - 1]) : null,
    };
  }

  /**
   * As many as the figures say; of a month whose figures are being counted, as
   * many as the list has: it is never behind itself.
   */
  async #countBehind(scope: Scope, selection: MonthSelection): Promise<number> {
    const { knex, store } = this.options;
    const { establishmentId, months, population, split, part, edition } =
      selection;
    const waiting = await store.waitingMonths(
      scope,
      knex,
      establishmentId,
      months,
    );
    const kept = await store.readFigures(
      scope,
      knex,
      establishmentId,
      months.filter(month => !waiting.has(month)),
    );
    const { counts, parts } = addFigures(
      kept.map(({ current, fixed }) =>
        edition === 'sent' ? fixed ?? current : current,
      ),
    );
    const counted =
      split === undefined || part === undefined
        ? counts[population]
        : parts[split][part]?.[population] ?? 0;
    return waiting.size === 0
      ? counted
      : counted +
          (await store.countTickets(ofMembership(scope), knex, {
            ...selection,
            months: months.filter(month => waiting.has(month)),
          }));
  }

  /** Establishments, those that miss a threshold first. */
  async listEstablishments(
    person: Person,
    query: Omit<LevelQuery, 'establishment'> & {
      cursor?: string;
      limit: number;
    },
  ): Promise<EstablishmentLevelsPage> {
    const { knex, store, clock } = this.options;
    const { cursor, limit } = query;
    const now = clock.now();
    const { ranked, below } = await this.#ranking.of(
      person.scope,
      knex,
      monthsAsked(query, now),
      now,
    );
    const start = readOffset(cursor);
    const shown = ranked.slice(start, start + limit);
    const named = await store.nameEstablishments(
      person.scope,
      knex,
      shown.map(({ id }) => id),
    );
    return {
      now,
      total: ranked.length,
      below,
      items: shown.map(({ id, counts }) => ({
        establishmentId: id,
        name: named.get(id)?.name ?? id,
        region: named.get(id)?.region ?? null,
        counts,
      })),
      nextCursor:
        ranked.length > start + limit ? encodeCursor([start + limit]) : null,
    };
  }

  /** Support calls by week, month and year (D5). */
  async countCalls(
    person: Person,
    query: LevelQuery,
  ): Promise<SupportCallCounts> {
    return this.countCallsAsked(await this.asked(person, query));
  }

  /** The calls that a report keeps. */
  async countCallsAsked({
    establishmentId,
    scope,
    months,
  }: Asked): Promise<SupportCallCounts> {
    const { knex, store } = this.options;
    const periods = callPeriods(months[months.length - 1], TREND_MONTHS);
    const counts = await store.countCalls(
      scope,
      knex,
      establishmentId,
      periods.edges,
    );
    return presentCalls(periods, counts);
  }

  /**
   * Whose figures are asked for, once it is sure that they may be seen.
   *
   * @throws as {@link ServiceLevelService.read}
   */
  async asked(person: Person, query: LevelQuery): Promise<Asked> {
    const asked = this.#asked(person, query);
    await this.#establishment(asked.scope, asked.establishmentId);
    return asked;
  }

  #asked(person: Person, query: LevelQuery): Asked {
    refuseNullCharacters(query);
    const now = this.options.clock.now();
    const { establishment } = query;
    const months = monthsAsked(query, now);
    if (establishment !== undefined) {
      const scope = within(person.scope, establishment);
      return { establishmentId: establishment, scope, months, now };
    }
    if (!hasLot(this.options.portal)) {
      throw new NotAllowedError(
        'This portal has no figures of the whole lot (itsm.portal is alone); name an establishment',
      );
    }
    if (person.scope.kind !== 'all') {
      throw new NotAllowedError(
        'The figures of the whole lot are for the contractor and the coordinator; name one of your establishments',
      );
    }
    return { establishmentId: null, scope: person.scope, months, now };
  }

  async #establishment(
    scope: Scope,
    id: string | null,
  ): Promise<ServiceLevels['establishment']> {
    if (id === null) return null;
    const { knex, fleet } = this.options;
    const name = (await fleet.establishmentNames(knex, scope, [id])).get(id);
    if (name === undefined) {
      throw new NotFoundError(`There is no establishment ${id}`);
    }
    return { id, name };
  }
}

function monthsAsked(
  { from, to }: Pick<LevelQuery, 'from' | 'to'>,
  now: Instant,
): LocalMonth[] {
  const last = to ?? localMonthIn(CONTRACT_TIME_ZONE, now);
  const months = monthsFromTo(from ?? last, last);
  if (months.length === 0 || months.length > MOST_MONTHS) {
    throw new FieldError(
      'from',
      'bad-value',
      `from is ${from}: give a month up to ${
        MOST_MONTHS - 1
      } months before ${last}, or that month itself`,
    );
  }
  return months;
}

function writePosition(row: RawDbMonthTicketRow): string {
  const { month, ticket, id } = positionOf(row);
  return encodeCursor([month, ticket, id]);
}

function readPosition(cursor: string | undefined): MonthPosition | undefined {
  if (cursor === undefined) return undefined;
  const [month, ticket, id] = decodeCursor(cursor, 3);
  if (
    !isText(month) ||
    !isLocalMonth(month) ||
    !isText(ticket) ||
    !isPosition(id)
  ) {
    throw unknownCursor('cursor');
  }
  return { month, ticket, id };
}

function readOffset(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const [offset] = decodeCursor(cursor, 1);
  if (!isPosition(offset)) throw unknownCursor('cursor');
  return offset;
}

function isPosition(key: unknown): key is number {
  return typeof key === 'number' && Number.isSafeInteger(key) && key >= 0;
}
