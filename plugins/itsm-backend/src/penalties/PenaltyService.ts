import { NotFoundError } from '@backstage/errors';
import {
  laterOf,
  type LocalMonth,
  PENALTY_INPUTS,
  PENALTY_OF_LOT,
  type PenaltyAct,
  penaltyAt,
  type PenaltyCase,
  penaltyDecidePermission,
  type PenaltyEvent,
  type PenaltyKind,
  type PenaltyPage,
  penaltyRefusal,
  type PenaltyState,
  type Role,
  type Scale,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { assertCan, type Person } from '../access';
import {
  decodeCursor,
  inputFault,
  isText,
  pageOf,
  refuseNullCharacters,
  requiredVersion,
  unknownCursor,
} from '../http';
import {
  claimKey,
  findEarlierAnswer,
  type FleetReader,
  idempotentRequest,
} from '../tickets';
import { notAllowedError, PenaltyConflictError } from './penaltyErrors';
import type { PenaltyStore, RawDbPenaltyRow } from './PenaltyStore';
import { presentPenalty } from './present';

/** What a list of cases is asked. */
export interface PenaltyQuery {
  establishment?: string;
  scale?: Scale;
  month?: LocalMonth;
  kinds?: readonly PenaltyKind[];
  states?: readonly PenaltyState[];
  cursor?: string;
  limit: number;
}

/** A case found, and by whom. */
interface Found {
  row: RawDbPenaltyRow;
  log: PenaltyEvent[];
  role: Role;
}

/**
 * Penalty cases, and what is decided on them: each establishment applies or
 * waives its own, the coordinator those of the lot (CCTP 1.5, G7).
 */
export class PenaltyService {
  static create(options: {
    knex: Knex;
    store: PenaltyStore;
    fleet: Pick<FleetReader, 'establishmentNames'>;
    clock: ClockService;
  }): PenaltyService {
    return new PenaltyService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof PenaltyService.create>[0],
  ) {}

  async list(person: Person, query: PenaltyQuery): Promise<PenaltyPage> {
    refuseNullCharacters(query);
    const { knex, store, clock } = this.options;
    const { establishment: establishmentId, cursor, limit, ...rest } = query;
    const { scope } = person;
    const found = await store.list(
      scope,
      knex,
      { ...rest, establishmentId },
      { after: readPosition(cursor), limit: limit + 1 },
    );
    const { rows, nextCursor } = pageOf(found, limit, row => [
      row.month,
      row.id,
    ]);
    const ids = rows.map(({ id }) => id);
    const logs = await store.readLogs(scope, knex, ids);
    const names = await this.#names(person, rows);
    const mayDecide = person.can(penaltyDecidePermission);
    return {
      now: clock.now(),
      items: rows.map(({ id, establishment_id: owner }) =>
        presentPenalty(
          { id, log: logs.get(id) ?? [], names },
          person.roleFor(owner),
          mayDecide,
        ),
      ),
      nextCursor,
    };
  }

  /** @throws NotFoundError where there is no such case in scope */
  async read(person: Person, id: string): Promise<PenaltyCase> {
    const { knex, clock } = this.options;
    const { row, log, role } = await this.#find(knex, person, id);
    const names = await this.#names(person, [row]);
    return {
      ...presentPenalty(
        { id, log, names },
        role,
        person.can(penaltyDecidePermission),
      ),
      now: clock.now(),
      events: log,
    };
  }

  /**
   * Applies or waives the version of a case one looked at; with the same key,
   * once.
   *
   * @throws NotFoundError, NotAllowedError, FieldError
   * @throws PenaltyConflictError where the case has moved on
   */
  async act(
    person: Person,
    id: string,
    act: PenaltyAct,
    given: { body: unknown; version: number | undefined; key?: string },
  ): Promise<PenaltyCase> {
    const { knex, store, clock } = this.options;
    const { scope } = person;
    const parsed = PENALTY_INPUTS[act].safeParse(given.body);
    if (!parsed.success) throw inputFault(parsed.error);
    refuseNullCharacters(parsed.data);
    const now = clock.now();
    const { key, version } = given;
    const request =
      key === undefined
        ? undefined
        : idempotentRequest(person, `${act} ${id}`, key, parsed.data);
    const conflict = await knex.transaction(async tx => {
      const { row, log, role } = await this.#find(tx, person, id, true);
      assertCan(person, penaltyDecidePermission);
      if (request && (await findEarlierAnswer(tx, request, now))) return null;
      const before = penaltyAt(log);
      const refusal = penaltyRefusal(before, act, role);
      if (refusal?.code === 'not-allowed') throw notAllowedError(refusal.by);
      if (requiredVersion(version, 'case') !== before.version) return 'stale';
      if (refusal) return refusal.code;
      const event = {
        sequence: log.length + 1,
        type: act,
        recordedAt: laterOf(now, log[log.length - 1].recordedAt),
        actor: { ref: person.ref, name: person.name, role },
        data: parsed.data,
        // The act's own schema has read the data.
      } as PenaltyEvent;
      if (request) await claimKey(tx, request, id, now);
      await store.append(scope, tx, row, log, event);
      return null;
    });
    // Read outside: where there is one connection, the transaction holds it.
    const penalty = await this.read(person, id);
    if (conflict) throw new PenaltyConflictError(conflict, act, penalty);
    return penalty;
  }

  async #find(
    tx: Knex | Knex.Transaction,
    person: Person,
    id: string,
    isLocked = false,
  ): Promise<Found> {
    const { store } = this.options;
    const { scope } = person;
    const row = isLocked
      ? await store.lock(scope, tx as Knex.Transaction, id)
      : await store.find(scope, tx, id);
    const role = row ? person.roleFor(row.establishment_id) : null;
    if (!row || role === null) {
      throw new NotFoundError(`There is no penalty case ${id}`);
    }
    const log = (await store.readLogs(scope, tx, [id])).get(id) ?? [];
    return { row, log, role };
  }

  async #names(
    { scope }: Person,
    rows: readonly RawDbPenaltyRow[],
  ): Promise<Map<string, string>> {
    const { knex, fleet } = this.options;
    const ids = rows
      .map(({ establishment_id: owner }) => owner)
      .filter(owner => owner !== PENALTY_OF_LOT);
    return fleet.establishmentNames(knex, scope, [...new Set(ids)]);
  }
}

function readPosition(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [month, id] = decodeCursor(cursor, 2);
  if (!isText(month) || !isText(id)) throw unknownCursor('cursor');
  return { month, id };
}
