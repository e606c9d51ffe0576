import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  executionDeadline,
  type LocalDate,
  MAY_PLACE_ORDERS,
  type MovementPage,
  type Order,
  ORDER_ACT_INPUTS,
  ORDER_INPUT,
  ORDER_TRANSITIONS,
  type OrderAct,
  type OrderPage,
  type OrderRefusal,
  placingRefusal,
  startRefusal,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Person } from '../access';
import { takeYearlyNumber, toColumn } from '../database';
import {
  decodeCursor,
  FieldError,
  inputFault,
  isText,
  pageOf,
  refuseNullCharacters,
  unknownCursor,
  UnprocessableError,
} from '../http';
import { claimKey, findEarlierAnswer, idempotentRequest } from '../tickets';
import type { OrderStore } from './OrderStore';
import {
  contractDay,
  presentContract,
  presentMovement,
  presentOrder,
} from './present';

const SAID: Record<OrderRefusal['code'], string> = {
  'in-the-future': 'The day is to come; give one up to today',
  'first-exists':
    'The establishment has a first order already; place a yearly or a complementary one',
  'first-missing':
    'The establishment has no order yet; its first one comes first',
  'reference-taken': 'Another order of the establishment has this reference',
  'before-it-was-placed': 'The day is before the one the order was placed on',
  'deadline-set':
    'A first order is carried out within thirty days; leave the deadline out',
};

function refuse(refusal: OrderRefusal | null): void {
  if (!refusal) return;
  const { field, code } = refusal;
  throw new UnprocessableError(field, code, SAID[code]);
}

const unknownOrder = (id: string) =>
  new NotFoundError(`There is no order ${id}`);

interface PageRequest {
  cursor?: string;
  limit: number;
}

/**
 * Orders of maintenance: the establishment places them, each on an inventory,
 * and the contractor starts them (CCTP 2.1.32, G1).
 */
export class OrderService {
  static create(options: {
    knex: Knex;
    store: OrderStore;
    clock: ClockService;
    /** The first day of the framework contract, where it is configured. */
    contractStartsOn: LocalDate | null;
    /** What follows from an order that is placed. */
    onPlaced(): Promise<void>;
    /**
     * What follows, in the same transaction, from one that is started.
     *
     * @returns of how many machines the cover changes
     */
    onStarted(
      tx: Knex.Transaction,
      person: Person,
      order: {
        id: string;
        establishmentId: string;
        importId: string;
        startedOn: LocalDate;
      },
    ): Promise<number>;
    /** What follows of machines whose cover changed. */
    onCovered(establishmentId: string, count: number): Promise<void>;
  }): OrderService {
    return new OrderService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof OrderService.create>[0],
  ) {}

  /** @throws NotFoundError where the establishment is out of scope */
  async list(
    person: Person,
    establishmentId: string,
    { cursor, limit }: PageRequest,
  ): Promise<OrderPage> {
    const { knex, store, clock, contractStartsOn } = this.options;
    const role = roleFor(person, establishmentId);
    const now = clock.now();
    const found = await store.list(person.scope, knex, establishmentId, {
      after: readOrderCursor(cursor),
      limit: limit + 1,
    });
    const { rows, nextCursor } = pageOf(found, limit, row => [
      row.placed_on,
      row.id,
    ]);
    return {
      now,
      today: contractDay(now),
      mayPlace: MAY_PLACE_ORDERS.includes(role),
      contract: presentContract(contractStartsOn, contractDay(now)),
      items: rows.map(row => presentOrder(row, now, role)),
      nextCursor,
    };
  }

  /**
   * Places an order; the same key places it once.
   *
   * @throws FieldError, UnprocessableError naming the field and what would do
   */
  async place(
    person: Person,
    establishmentId: string,
    body: unknown,
    key: string,
  ): Promise<Order> {
    const { knex, store, clock } = this.options;
    const { scope } = person;
    if (!MAY_PLACE_ORDERS.includes(roleFor(person, establishmentId))) {
      throw new NotAllowedError(
        'The local referent of the establishment places its orders',
      );
    }
    const parsed = ORDER_INPUT.safeParse(body);
    if (!parsed.success) throw inputFault(parsed.error);
    const input = parsed.data;
    refuseNullCharacters(input);
    const now = clock.now();
    const request = idempotentRequest(
      person,
      `placeOrder ${establishmentId}`,
      key,
      input,
    );
    const known = await findEarlierAnswer(knex, request, now);
    if (known) return this.#show(person, known);
    const id = await takeYearlyNumber(knex, now, {
      table: 'purchase_order_number',
      prefix: 'CMD',
    });
    await knex.transaction(async tx => {
      const others = await store.lockAll(scope, tx, establishmentId);
      if (!(await claimKey(tx, request, id, now))) return;
      refuse(placingRefusal(input, others, contractDay(now)));
      const { importId } = input;
      const isKept = await store.isAppliedInventory(
        scope,
        tx,
        establishmentId,
        importId,
      );
      if (!isKept) {
        throw new FieldError(
          'importId',
          'unknown-inventory',
          'There is no such inventory of the establishment that was applied',
        );
      }
      await store.add(scope, tx, {
        id,
        establishment_id: establishmentId,
        kind: input.kind,
        state: 'placed',
        reference: input.reference,
        import_id: importId,
        placed_on: input.placedOn,
        execute_by: executionDeadline(input),
        placed_at: toColumn(now),
        placed_by: person.ref,
        placed_by_name: person.name,
        started_on: null,
        started_at: null,
        started_by: null,
        started_by_name: null,
        withdrawn_at: null,
        withdrawn_by: null,
        withdrawn_by_name: null,
        withdrawal_reason: null,
      });
    });
    const answer = await findEarlierAnswer(knex, request, now);
    await this.options.onPlaced();
    return this.#show(person, answer ?? id);
  }

  /**
   * Says that an order is carried out from a day on.
   *
   * @throws NotFoundError, NotAllowedError, UnprocessableError
   * @throws ConflictError where it is started or withdrawn already
   */
  async start(person: Person, id: string, body: unknown): Promise<Order> {
    const parsed = ORDER_ACT_INPUTS.start.safeParse(body);
    if (!parsed.success) throw inputFault(parsed.error);
    const { startedOn } = parsed.data;
    return this.#act(person, id, 'start', (row, now) => {
      refuse(startRefusal(startedOn, row.placed_on, contractDay(now)));
      return {
        started_on: startedOn,
        started_at: toColumn(now),
        started_by: person.ref,
        started_by_name: person.name,
      };
    });
  }

  /** Takes an order back that is not started; the same errors. */
  async withdraw(person: Person, id: string, body: unknown): Promise<Order> {
    const parsed = ORDER_ACT_INPUTS.withdraw.safeParse(body);
    if (!parsed.success) throw inputFault(parsed.error);
    refuseNullCharacters(parsed.data);
    return this.#act(person, id, 'withdraw', (_, now) => ({
      withdrawn_at: toColumn(now),
      withdrawn_by: person.ref,
      withdrawn_by_name: person.name,
      withdrawal_reason: parsed.data.reason,
    }));
  }

  /** Machines that joined an establishment's fleet or left it (BI8). */
  async movements(
    person: Person,
    establishmentId: string,
    { cursor, limit }: PageRequest,
  ): Promise<MovementPage> {
    const { knex, store, clock } = this.options;
    roleFor(person, establishmentId);
    const found = await store.movements(person.scope, knex, establishmentId, {
      after: readMovementCursor(cursor),
      limit: limit + 1,
    });
    const { rows, nextCursor } = pageOf(found, limit, row => [
      Number(row.recorded_at),
      Number(row.change_sequence),
      row.machine_id,
    ]);
    return {
      now: clock.now(),
      items: rows.map(presentMovement),
      nextCursor,
    };
  }

  async #act(
    person: Person,
    id: string,
    act: OrderAct,
    changes: (
      row: { placed_on: LocalDate },
      now: string,
    ) => Parameters<OrderStore['change']>[3],
  ): Promise<Order> {
    const { knex, store, clock } = this.options;
    const { scope } = person;
    const { establishmentId, count } = await knex.transaction(async tx => {
      const row = await store.lock(scope, tx, id);
      const role = row ? person.roleFor(row.establishment_id) : null;
      if (!row || role === null) throw unknownOrder(id);
      const transition = ORDER_TRANSITIONS.find(one => one.act === act)!;
      if (!transition.by.includes(role)) {
        throw new NotAllowedError(`Only the ${transition.by} may ${act} it`);
      }
      if (transition.from !== row.state) {
        throw new ConflictError(
          `The order is ${row.state}; read it again before you ${act} it`,
        );
      }
      const now = clock.now();
      const changed = changes(row, now);
      await store.change(scope, tx, id, { state: transition.to, ...changed });
      const { establishment_id, import_id: importId } = row;
      const startedOn = changed.started_on;
      return {
        establishmentId: establishment_id,
        count: startedOn
          ? await this.options.onStarted(tx, person, {
              id,
              establishmentId: establishment_id,
              importId,
              startedOn,
            })
          : 0,
      };
    });
    if (count > 0) await this.options.onCovered(establishmentId, count);
    return this.#show(person, id);
  }

  async #show(person: Person, id: string): Promise<Order> {
    const { knex, store, clock } = this.options;
    const row = await store.find(person.scope, knex, id);
    if (!row) throw unknownOrder(id);
    return presentOrder(row, clock.now(), person.roleFor(row.establishment_id));
  }
}

/** @throws NotFoundError where the person has no part in it */
function roleFor(person: Person, establishmentId: string) {
  const role = person.roleFor(establishmentId);
  if (role === null) {
    throw new NotFoundError(`There is no establishment '${establishmentId}'`);
  }
  return role;
}

function readOrderCursor(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [placedOn, id] = decodeCursor(cursor, 2);
  if (!isText(placedOn) || !isText(id)) throw unknownCursor('cursor');
  return { placedOn, id };
}

function readMovementCursor(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [at, sequence, id] = decodeCursor(cursor, 3);
  if (!Number.isInteger(at) || !Number.isInteger(sequence) || !isText(id)) {
    throw unknownCursor('cursor');
  }
  return { at: Number(at), sequence: Number(sequence), id };
}
