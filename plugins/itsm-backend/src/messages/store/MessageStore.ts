import type { Instant, MessageKind } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import type { InstantCursor } from '../../http';
import type {
  MessageChannel,
  MessageFailure,
  MessageState,
  MessageSubject,
  RawDbMessageRow,
  RawDbNoticeRow,
} from './rows';

/** How a try to send ended. */
export type Outcome =
  | { state: 'sent' | 'overtaken' }
  | { state: 'dead'; failure: MessageFailure; detail: string }
  | {
      state: 'waiting';
      failure: MessageFailure;
      detail: string;
      nextTryAt: Instant;
    };

/** How many messages are tried again, and how many are addressed anew. */
export interface Revived {
  resent: number;
  readdressed: number;
}

/**
 * The outbox, SQL only. The scope comes first, the transaction is passed
 * explicitly.
 */
export interface MessageStore {
  /** Notices what an act, or time, causes; what is noticed already is left. */
  notice(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    messages: readonly MessageSubject[],
    now: Instant,
  ): Promise<void>;

  /** Notices whose recipients are not known yet, the oldest first. */
  listUnaddressed(
    scope: Scope,
    tx: Knex,
    now: Instant,
    limit: number,
  ): Promise<RawDbNoticeRow[]>;

  /** Makes the rows of a notice; those there already are left. */
  address(
    scope: Scope,
    tx: Knex.Transaction,
    notice: RawDbNoticeRow,
    rows: readonly RawDbMessageRow[],
    now: Instant,
  ): Promise<void>;

  /** The recipients of a notice could not be found out now. */
  postpone(
    scope: Scope,
    tx: Knex,
    notice: RawDbNoticeRow,
    nextTryAt: Instant,
  ): Promise<void>;

  /**
   * Takes messages that are due, so that no other process sends them before
   * `freeAt`; a process that dies leaves them to another then.
   */
  claim(
    scope: Scope,
    tx: Knex.Transaction,
    options: {
      channels: readonly MessageChannel[];
      claim: string;
      now: Instant;
      freeAt: Instant;
      limit: number;
    },
  ): Promise<RawDbMessageRow[]>;

  /** Records how a try ended, where the message is still this process's. */
  settle(
    scope: Scope,
    tx: Knex,
    message: RawDbMessageRow,
    outcome: Outcome,
    now: Instant,
  ): Promise<void>;

  /** Messages of the ticket, the oldest first. */
  listOfTicket(
    scope: Scope,
    tx: Knex,
    ticket: string,
  ): Promise<RawDbMessageRow[]>;

  /** Reminders of approvals, and their escalations, that somebody got. */
  listSentReminders(
    scope: Scope,
    tx: Knex,
    tickets: readonly string[],
  ): Promise<Pick<RawDbMessageRow, 'ticket' | 'sequence' | 'step'>[]>;

  /** Messages in a state, the newest first. */
  list(
    scope: Scope,
    tx: Knex,
    options: {
      state?: MessageState;
      kind?: MessageKind;
      establishmentId?: string;
      after?: InstantCursor;
      limit: number;
    },
  ): Promise<{ rows: RawDbMessageRow[]; next: InstantCursor | null }>;

  /**
   * Lets dead messages be tried again. Those that had nobody to go to are
   * addressed anew: the others of their notice are left as they are.
   */
  revive(
    scope: Scope,
    tx: Knex.Transaction,
    which: { ids: readonly string[] } | { kind: MessageKind },
    now: Instant,
  ): Promise<Revived>;

  /** Tickets that may be about to be late, late or waited for, by number. */
  listToSweep(
    scope: Scope,
    tx: Knex,
    now: Instant,
    after: string | undefined,
    limit: number,
  ): Promise<{ number: string; establishment_id: string }[]>;
}
