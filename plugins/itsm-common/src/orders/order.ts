import { z } from 'zod';
import { addDays, isLocalDate, type LocalDate } from '../calendar';
import type { Role } from '../workflow';

/**
 * What an order is (CCTP 2.1.32): an establishment's first; the yearly one, at
 * the anniversary of the framework contract; a complementary one, during the
 * year, where the fleet changed by more than a tenth of the yearly amount.
 *
 * @public
 */
export const ORDER_KINDS = ['first', 'yearly', 'complementary'] as const;

/** @public */
export type OrderKind = (typeof ORDER_KINDS)[number];

/**
 * Where an order stands: placed by the establishment, started by the
 * contractor, or withdrawn before it was started.
 *
 * @public
 */
export const ORDER_STATES = ['placed', 'started', 'withdrawn'] as const;

/** @public */
export type OrderState = (typeof ORDER_STATES)[number];

/** What is done to an order once it is placed. @public */
export type OrderAct = 'start' | 'withdraw';

/** Days within which a first order is carried out (CCTP 2.1.32). @public */
export const FIRST_ORDER_DAYS = 30;

/** The longest reference of an order, in characters. @public */
export const MAX_ORDER_REFERENCE = 60;

/** The longest reason for a withdrawal, in characters. @public */
export const MAX_ORDER_REASON = 500;

/** Who places the orders of an establishment (CCTP 2.1.32). @public */
export const MAY_PLACE_ORDERS: readonly Role[] = ['local-referent'];

/** Who may do what to an order, and when. @public */
export const ORDER_TRANSITIONS: readonly {
  readonly act: OrderAct;
  readonly from: OrderState;
  readonly to: OrderState;
  readonly by: readonly Role[];
}[] = [
  { act: 'start', from: 'placed', to: 'started', by: ['contractor'] },
  { act: 'withdraw', from: 'placed', to: 'withdrawn', by: MAY_PLACE_ORDERS },
];

const day = z.string().refine(isLocalDate, 'a day written YYYY-MM-DD');
const text = (most: number) => z.string().trim().min(1).max(most);

/** What placing an order takes. @public */
export const ORDER_INPUT = z.strictObject({
  kind: z.enum(ORDER_KINDS),
  /** As the establishment numbers it. */
  reference: text(MAX_ORDER_REFERENCE),
  placedOn: day,
  /** The inventory it is placed on: an applied import (CCTP 2.1.29). */
  importId: text(40),
  /** Its own deadline; a first order's is the contract's. */
  executeBy: day.optional(),
});

/** @public */
export type OrderInput = z.infer<typeof ORDER_INPUT>;

/** What the acts on an order take. @public */
export const ORDER_ACT_INPUTS = {
  start: z.strictObject({ startedOn: day }),
  withdraw: z.strictObject({ reason: text(MAX_ORDER_REASON) }),
} as const;

/** Why an order is refused, at which field. @public */
export type OrderRefusal =
  | { code: 'in-the-future'; field: 'placedOn' | 'startedOn' }
  | { code: 'first-exists'; field: 'kind' }
  | { code: 'first-missing'; field: 'kind' }
  | { code: 'reference-taken'; field: 'reference' }
  | { code: 'before-it-was-placed'; field: 'executeBy' | 'startedOn' }
  | { code: 'deadline-set'; field: 'executeBy' };

/** What is known of an order where another is placed. @public */
export interface KnownOrder {
  kind: OrderKind;
  state: OrderState;
  reference: string;
}

/**
 * By when an order is carried out: a first one within thirty days of its
 * placing (CCTP 2.1.32), another by the day it says, or else as a first one.
 *
 * @public
 */
export function executionDeadline(
  order: Pick<OrderInput, 'placedOn' | 'executeBy'>,
): LocalDate {
  return order.executeBy ?? addDays(order.placedOn, FIRST_ORDER_DAYS);
}

/**
 * Why an order cannot be placed; null where it can. A withdrawn order counts
 * for nothing, its reference included.
 *
 * @param others - all orders of the establishment
 * @public
 */
export function placingRefusal(
  input: OrderInput,
  others: readonly KnownOrder[],
  today: LocalDate,
): OrderRefusal | null {
  const live = others.filter(({ state }) => state !== 'withdrawn');
  const hasFirst = live.some(({ kind }) => kind === 'first');
  if (input.placedOn > today) {
    return { code: 'in-the-future', field: 'placedOn' };
  }
  if (input.kind === 'first' && hasFirst) {
    return { code: 'first-exists', field: 'kind' };
  }
  if (input.kind !== 'first' && !hasFirst) {
    return { code: 'first-missing', field: 'kind' };
  }
  if (live.some(({ reference }) => reference === input.reference)) {
    return { code: 'reference-taken', field: 'reference' };
  }
  if (input.executeBy === undefined) return null;
  if (input.kind === 'first') {
    return { code: 'deadline-set', field: 'executeBy' };
  }
  return input.executeBy < input.placedOn
    ? { code: 'before-it-was-placed', field: 'executeBy' }
    : null;
}

/** Why the start of an order cannot be said; null where it can. @public */
export function startRefusal(
  startedOn: LocalDate,
  placedOn: LocalDate,
  today: LocalDate,
): OrderRefusal | null {
  if (startedOn > today) return { code: 'in-the-future', field: 'startedOn' };
  return startedOn < placedOn
    ? { code: 'before-it-was-placed', field: 'startedOn' }
    : null;
}

/**
 * Whether an order was carried out too late, or is late today: by its deadline
 * included it is in time.
 *
 * @public
 */
export function isOrderLate(
  order: {
    state: OrderState;
    executeBy: LocalDate;
    startedOn: LocalDate | null;
  },
  today: LocalDate,
): boolean {
  if (order.state === 'withdrawn') return false;
  return (order.startedOn ?? today) > order.executeBy;
}

/** The acts that somebody may do to an order. @public */
export function orderActsOf(state: OrderState, role: Role | null): OrderAct[] {
  return ORDER_TRANSITIONS.filter(
    one => one.from === state && role !== null && one.by.includes(role),
  ).map(one => one.act);
}
