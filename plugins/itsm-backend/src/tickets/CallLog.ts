import type {
  CallField,
  Instant,
  TicketRegistration,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Person, Scope } from '../access';

/** Who called, as far as it was said. */
export type SaidOfCall = Partial<Record<CallField, string>>;

/** An incident taken by phone, as its call is logged. */
export interface CallOfTicket {
  person: Person;
  ticket: string;
  establishmentId: string;
  receivedAt: Instant;
  now: Instant;
  registration: TicketRegistration;
}

/** Where a registration by phone logs its call (C1). */
export interface CallLog {
  /** Who called, of a call that was logged before; nothing where it is none. */
  saidOf(scope: Scope, tx: Knex, callId: string): Promise<SaidOfCall>;

  /**
   * Within the transaction of the registration: a new call, or the one that
   * was logged before.
   *
   * @throws FieldError where that call is none, or led to a ticket already
   */
  logOfTicket(tx: Knex.Transaction, call: CallOfTicket): Promise<void>;
}
