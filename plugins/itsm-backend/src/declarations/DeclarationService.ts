import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  type Declaration,
  DECLARATION_ACT_INPUTS,
  DECLARATION_TRANSITIONS,
  type DeclarationAct,
  type DeclarationPage,
  type Instant,
  type LocalDate,
  localDateIn,
  type MachineDeclaration,
  undecidedDeclaration,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { type Person, type Scope, within } from '../access';
import { toColumn } from '../database';
import {
  decodeCursor,
  inputFault,
  isText,
  pageOf,
  refuseNullCharacters,
  unknownCursor,
} from '../http';
import type { MessageStore } from '../messages';
import type {
  DeclarationRow,
  DeclarationStore,
  DeclaredMachineRow,
} from './DeclarationStore';
import { presentDeclaration } from './present';

const unknownDeclaration = (id: string) =>
  new NotFoundError(`There is no declaration ${id}`);

/** What declarations ask of the fleet. */
export interface DeclaredFleet {
  /** Has other writers of the fleet wait for the end of the transaction. */
  takeChangeSequence(tx: Knex.Transaction): Promise<number>;
  /** Says of machines how their declaration was decided. */
  setDeclarations(
    tx: Knex.Transaction,
    scope: Scope,
    decided: readonly { machineId: string; declaration: Declaration }[],
    as: 'accepted' | 'refused',
    change: {
      sequence: number;
      now: Instant;
      by: { ref: string; name: string };
    },
  ): Promise<void>;
}

/** An order that is carried out from a day on. */
export interface StartedOrder {
  id: string;
  establishmentId: string;
  /** The inventory that it was placed on. */
  importId: string;
  startedOn: LocalDate;
}

/** How a declaration is decided. */
interface Decision {
  act: DeclarationAct;
  /** Why it is refused. */
  reason?: string | null;
  /** The order whose start accepts it, and the machines that it is of. */
  by?: { order: StartedOrder; ordered: ReadonlySet<string> };
}

/**
 * Declarations of machines that joined during the year: the contractor accepts
 * them, or says why not, and their machines are covered from that day on (CCTP
 * 2.1.32, BI8).
 */
export class DeclarationService {
  static create(options: {
    knex: Knex;
    store: DeclarationStore;
    fleet: DeclaredFleet;
    outbox: Pick<MessageStore, 'notice'>;
    clock: ClockService;
    /** The first day of the framework contract, where it is configured. */
    contractStartsOn: LocalDate | null;
    /** What follows of machines whose cover changed. */
    onChanged(establishmentId: string, count: number): Promise<void>;
  }): DeclarationService {
    return new DeclarationService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof DeclarationService.create>[0],
  ) {}

  /** @throws NotFoundError where the establishment is out of scope */
  async list(
    person: Person,
    establishmentId: string,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<DeclarationPage> {
    const { knex, store, clock } = this.options;
    const role = person.roleFor(establishmentId);
    if (role === null) {
      throw new NotFoundError(`There is no establishment '${establishmentId}'`);
    }
    const found = await store.list(person.scope, knex, establishmentId, {
      after: readCursor(cursor),
      limit: limit + 1,
    });
    const { rows, nextCursor } = pageOf(found, limit, row => [
      Number(row.declared_at),
      row.id,
    ]);
    return {
      now: clock.now(),
      items: await this.#present(person, knex, rows),
      nextCursor,
    };
  }

  /**
   * Has the machines of a declaration covered from today on, each by the day
   * at its site.
   *
   * @throws NotFoundError, NotAllowedError
   * @throws ConflictError where it is accepted already
   */
  async accept(person: Person, id: string): Promise<MachineDeclaration> {
    return this.#act(person, id, 'accept', null);
  }

  /**
   * Says why machines are not accepted: they stay not covered.
   *
   * @throws FieldError, NotFoundError, NotAllowedError
   * @throws ConflictError where it is decided already
   */
  async refuse(
    person: Person,
    id: string,
    body: unknown,
  ): Promise<MachineDeclaration> {
    const parsed = DECLARATION_ACT_INPUTS.refuse.safeParse(body);
    if (!parsed.success) throw inputFault(parsed.error);
    refuseNullCharacters(parsed.data);
    return this.#act(person, id, 'refuse', parsed.data.reason);
  }

  /**
   * The start of an order covers the machines of the inventory it was placed
   * on, from the day it is carried out from, whichever declaration they are of:
   * nobody has to accept them once more. A declaration that has others too
   * stays open for those.
   *
   * @returns of how many machines the cover changes
   */
  async acceptOrdered(
    tx: Knex.Transaction,
    person: Person,
    order: StartedOrder,
  ): Promise<number> {
    const { store } = this.options;
    const { establishmentId } = order;
    const scope = within(person.scope, establishmentId);
    const rows = await store.lockOpen(scope, tx, establishmentId);
    if (rows.length === 0) return 0;
    const ordered = await store.machinesOfInventory(scope, tx, order);
    let count = 0;
    for (const row of rows) {
      count += await this.#decide(tx, person, row, {
        act: 'accept',
        by: { order, ordered },
      });
    }
    return count;
  }

  async #act(
    person: Person,
    id: string,
    act: DeclarationAct,
    reason: string | null,
  ): Promise<MachineDeclaration> {
    const { knex, store, onChanged } = this.options;
    const { scope } = person;
    const { establishmentId, count } = await knex.transaction(async tx => {
      const row = await store.lock(scope, tx, id);
      const role = row ? person.roleFor(row.establishment_id) : null;
      if (!row || role === null) throw unknownDeclaration(id);
      const { by, from } = transitionOf(act);
      if (!by.includes(role)) {
        throw new NotAllowedError(`Only the ${by} may ${act} it`);
      }
      if (!from.includes(row.state)) {
        throw new ConflictError(
          `The declaration is ${row.state}; read it again before you ${act} it`,
        );
      }
      return {
        establishmentId: row.establishment_id,
        count: await this.#decide(tx, person, row, { act, reason }),
      };
    });
    if (count > 0) await onChanged(establishmentId, count);
    const row = await store.find(scope, knex, id);
    if (!row) throw unknownDeclaration(id);
    const [declaration] = await this.#present(person, knex, [row]);
    return declaration;
  }

  /** @returns of how many machines the cover changes */
  async #decide(
    tx: Knex.Transaction,
    person: Person,
    row: DeclarationRow,
    { act, reason, by }: Decision,
  ): Promise<number> {
    const { store, fleet, outbox, clock } = this.options;
    const scope = within(person.scope, row.establishment_id);
    const now = clock.now();
    const state = act === 'accept' ? 'accepted' : 'refused';
    // Taken first: who removes some of the machines waits, or has done so.
    const sequence = await fleet.takeChangeSequence(tx);
    const open = (await store.machinesOf(scope, tx, [row])).filter(
      // What an order covers already stays so.
      ({ declaration }) =>
        undecidedDeclaration({ declaration: declaration ?? undefined }),
    );
    const order = by?.order;
    const machines = by
      ? open.filter(one => by.ordered.has(one.machine_id))
      : open;
    if (order && machines.length === 0) return 0;
    await fleet.setDeclarations(
      tx,
      scope,
      machines.map(machine => ({
        machineId: machine.machine_id,
        declaration:
          act === 'accept'
            ? order?.startedOn ?? localDateIn(machine.time_zone, now)
            : 'refused',
      })),
      state,
      { sequence, now, by: person },
    );
    if (machines.length < open.length) return machines.length;
    await store.change(scope, tx, row.id, {
      state,
      decided_at: toColumn(now),
      decided_by: person.ref,
      decided_by_name: person.name,
      refusal_reason: reason ?? null,
      order_id: order?.id ?? null,
      order_started_on: order?.startedOn ?? null,
    });
    await outbox.notice(
      scope,
      tx,
      row.establishment_id,
      [
        {
          ticket: row.id,
          kind: 'declaration-decided',
          // Accepted after it was refused, it is told again.
          sequence: row.state === 'awaiting' ? 2 : 3,
          step: 0,
        },
      ],
      now,
    );
    return machines.length;
  }

  async #present(
    person: Person,
    tx: Knex,
    rows: readonly DeclarationRow[],
  ): Promise<MachineDeclaration[]> {
    const { store, contractStartsOn } = this.options;
    const machines = await store.machinesOf(person.scope, tx, rows);
    const isOf = (row: DeclarationRow) => (machine: DeclaredMachineRow) =>
      machine.establishment_id === row.establishment_id &&
      Number(machine.change_sequence) === Number(row.change_sequence);
    return rows.map(row =>
      presentDeclaration(
        row,
        machines.filter(isOf(row)),
        person.roleFor(row.establishment_id),
        contractStartsOn,
      ),
    );
  }
}

function transitionOf(act: DeclarationAct) {
  return DECLARATION_TRANSITIONS.find(one => one.act === act)!;
}

function readCursor(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [at, id] = decodeCursor(cursor, 2);
  if (!Number.isInteger(at) || !isText(id)) throw unknownCursor('cursor');
  return { at: Number(at), id };
}
