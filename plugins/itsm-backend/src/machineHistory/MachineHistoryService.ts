import {
  type Instant,
  type MachineHistory,
  type MachineIntervention,
  situationAt,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Person } from '../access';
import { fromColumn } from '../database';
import type { FleetService } from '../fleet';
import type { StoredEvent, TicketStore } from '../tickets';
import {
  decodeListCursor,
  encodeListCursor,
} from '../tickets/service/listCursor';

interface Options {
  knex: Knex;
  fleet: Pick<FleetService, 'getMachine'>;
  store: Pick<TicketStore, 'list' | 'readLogs' | 'countOfMachine'>;
  clock: ClockService;
}

/** What happened to a machine: its incidents, and what was done about them. */
export class MachineHistoryService {
  static create(options: Options): MachineHistoryService {
    return new MachineHistoryService(options);
  }

  private constructor(private readonly options: Options) {}

  /**
   * The incidents of a machine in figures, and its interventions ticket by
   * ticket, the latest ticket first.
   *
   * @param page - `limit` counts tickets; their interventions are told whole
   * @throws NotFoundError when the machine is unknown or out of scope
   * @throws FieldError when the cursor is none of this list
   */
  async read(
    { scope }: Person,
    machineId: string,
    page: { cursor?: string; limit: number },
  ): Promise<MachineHistory> {
    const { knex, fleet, store, clock } = this.options;
    await fleet.getMachine(scope, machineId);
    const now = clock.now();
    const { incidents, firstAt, lastAt } = await store.countOfMachine(
      scope,
      knex,
      machineId,
    );
    let after =
      page.cursor === undefined
        ? undefined
        : decodeListCursor(page.cursor, 'newest');
    const items: MachineIntervention[] = [];
    // A page without an intervention would tell nothing.
    do {
      const { rows, next } = await store.list(scope, knex, {
        filter: { now, machineIds: [machineId] },
        sort: 'newest',
        after,
        limit: page.limit,
      });
      const logs = await store.readLogs(
        scope,
        knex,
        rows.map(({ number }) => number),
        'summary',
      );
      items.push(
        ...rows.flatMap(({ number, title }) =>
          interventionsOf(number, title, logs.get(number) ?? [], now),
        ),
      );
      after = next ?? undefined;
    } while (items.length === 0 && after);
    return {
      now,
      incidents,
      firstAt: firstAt === null ? null : fromColumn(firstAt),
      lastAt: lastAt === null ? null : fromColumn(lastAt),
      meanSecondsBetween:
        firstAt === null || lastAt === null || incidents < 2
          ? null
          : Math.round((lastAt - firstAt) / (incidents - 1)),
      items,
      nextCursor: after ? encodeListCursor(after, 'newest') : null,
    };
  }
}

/** Those of a ticket, the latest first. */
function interventionsOf(
  ticketId: string,
  title: string,
  log: readonly StoredEvent[],
  now: Instant,
): MachineIntervention[] {
  if (log.length === 0) return [];
  const { interventions, parts } = situationAt(log, now);
  return interventions
    .map(({ interventionId, mode, startedAt, endedAt }) => ({
      ticketId,
      title,
      interventionId,
      mode,
      startedAt,
      endedAt,
      parts: parts.filter(one => one.interventionId === interventionId).length,
    }))
    .reverse();
}
