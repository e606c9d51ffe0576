import type {
  Instant,
  SearchTicketPage,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import type { Scope } from '../access';
import { fromColumn } from '../database';
import { decodeCursor, encodeCursor, isText, unknownCursor } from '../http';
import {
  machinesOfTickets,
  type SearchedMachineRow,
  textsOfTickets,
  ticketsAfter,
} from './searchedTickets';

/** What the search asks of the fleet. */
interface EstablishmentNames {
  establishmentNames(
    tx: Knex,
    scope: Scope,
    ids: readonly string[],
  ): Promise<Map<string, string>>;
}

/** Tickets as the search of the portal has them. */
export class SearchService {
  static create(options: {
    knex: Knex;
    fleet: EstablishmentNames;
    clock: ClockService;
  }): SearchService {
    return new SearchService(options);
  }

  private constructor(
    private readonly options: {
      knex: Knex;
      fleet: EstablishmentNames;
      clock: ClockService;
    },
  ) {}

  /**
   * By number, four queries a page. The texts are those of the declaration that
   * stand: what was redacted is there no more.
   *
   * @throws FieldError when the cursor is not one of this list
   */
  async listTickets(
    scope: Scope,
    request: { months: number; cursor?: string; limit: number },
  ): Promise<SearchTicketPage> {
    const { knex, fleet, clock } = this.options;
    const { months, cursor, limit } = request;
    const found = await ticketsAfter(scope, knex, {
      since: monthsBefore(clock.now(), months),
      after: readCursor(cursor),
      limit: limit + 1,
    });
    const rows = found.slice(0, limit);
    const numbers = rows.map(row => row.number);
    const [texts, machines, names] = await Promise.all([
      textsOfTickets(scope, knex, numbers),
      machinesOfTickets(scope, knex, numbers),
      fleet.establishmentNames(knex, scope, [
        ...new Set(rows.map(row => row.establishment_id)),
      ]),
    ]);
    return {
      items: rows.map(row => ({
        id: row.number,
        title: row.title,
        description: texts.get(`${row.number} description`) ?? '',
        state: row.state,
        establishmentId: row.establishment_id,
        establishmentName:
          names.get(row.establishment_id) ?? row.establishment_id,
        siteName: row.site_name,
        registeredAt: fromColumn(row.registered_at),
        closedAt: fromColumn(row.closed_at),
        machineText:
          row.machine_id === null
            ? texts.get(`${row.number} machineText`) ?? null
            : null,
        machines: (machines.get(row.number) ?? []).map(presentMachine),
        identifiers: row.search_ids,
      })),
      nextCursor:
        found.length > limit
          ? encodeCursor(['search', numbers[numbers.length - 1]])
          : null,
    };
  }
}

function presentMachine({
  name,
  maker,
  model,
  serial_number: serialNumber,
  host_name: hostName,
}: SearchedMachineRow) {
  return { name, maker, model, serialNumber, hostName };
}

/** The same time of day so many months before, or the last day of that month. */
function monthsBefore(now: Instant, months: number): number {
  return DateTime.fromISO(now, { zone: 'utc' }).minus({ months }).toSeconds();
}

function readCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const [list, number] = decodeCursor(cursor, 2);
  if (list !== 'search' || !isText(number)) throw unknownCursor('cursor');
  return number;
}
