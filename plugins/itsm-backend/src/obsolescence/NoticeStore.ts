import type {
  Instant,
  LiveNotice,
  LocalDate,
  NoticeEvent,
  NoticeState,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { AtColumn } from '../database';

/** A row of `obsolescence_notice`. */
export interface RawDbObsolescenceRow {
  id: string;
  set_id: string;
  establishment_id: string;
  /** As the last act left it: `ended` is for the day to say. */
  state: NoticeState;
  told_at: AtColumn | null;
  asked_last_day: LocalDate;
  last_day: LocalDate | null;
  shown_day: LocalDate;
  out_from_at: AtColumn | null;
  version: number;
  last_hash: string;
  drafted_at: AtColumn;
  /** The change of the fleet it was last written with. */
  change_sequence: AtColumn;
}

/** What a list of notices keeps. */
export interface NoticeFilter {
  now: Instant;
  states?: readonly NoticeState[];
  establishmentId?: string;
  /** That name one of these. */
  machineIds?: readonly string[];
  setId?: string;
  /** Whose last day is in these, both included. */
  days?: { from: LocalDate; until: LocalDate };
  /** Drafts are the contractor's. */
  withDrafts: boolean;
}

/** The file of a notice, as it is kept. */
export interface KeptProof {
  noticeId: string;
  attachmentId: string;
  establishmentId: string;
  byteSize: number;
  attachedAt: Instant;
}

/**
 * Notices in the database, SQL only. The scope comes first, the transaction is
 * passed explicitly.
 */
export interface NoticeStore {
  /** The soonest last day first; at most `limit`, after the cursor. */
  list(
    scope: Scope,
    tx: Knex,
    filter: NoticeFilter,
    page: { after?: { day: LocalDate; id: string }; limit: number },
  ): Promise<RawDbObsolescenceRow[]>;

  find(
    scope: Scope,
    tx: Knex,
    id: string,
  ): Promise<RawDbObsolescenceRow | undefined>;

  /** The same, kept from others until the transaction ends. */
  lock(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
  ): Promise<RawDbObsolescenceRow | undefined>;

  /**
   * The live notices that name some machines, by number; none comes to them, and none goes, until the transaction ends.
   */
  lockLive(
    scope: Scope,
    tx: Knex.Transaction,
    machineIds: readonly string[],
    now: Instant,
  ): Promise<LiveNotice[]>;

  /** Notices that were told and whose receipt is not proven, by number. */
  listToChase(
    scope: Scope,
    tx: Knex,
    after: string | undefined,
    limit: number,
  ): Promise<RawDbObsolescenceRow[]>;

  /** The logs of some notices, in order. */
  readLogs(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
  ): Promise<Map<string, NoticeEvent[]>>;

  /** How many notices that were told end in which month, such as 2028-06. */
  countByMonth(
    scope: Scope,
    tx: Knex,
    establishmentId?: string,
  ): Promise<{ month: string; notices: number; machines: number }[]>;

  /** A new notice with the first entry of its log. */
  add(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
    event: NoticeEvent<'draft'>,
    now: Instant,
  ): Promise<void>;

  /** Appends to the log of a locked notice, and follows it in its row. */
  append(
    scope: Scope,
    tx: Knex.Transaction,
    row: RawDbObsolescenceRow,
    log: readonly NoticeEvent[],
    event: NoticeEvent,
  ): Promise<void>;

  addProof(
    scope: Scope,
    tx: Knex.Transaction,
    proof: KeptProof,
    content: Buffer,
  ): Promise<void>;

  readProof(
    scope: Scope,
    tx: Knex,
    noticeId: string,
    attachmentId: string,
  ): Promise<Buffer | undefined>;

  /** Bytes of proofs kept for an establishment since an instant. */
  proofBytesSince(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    since: Instant,
  ): Promise<number>;

  /** The last day that all their notices come to, for a notice's machines. */
  lastDaysOf(
    scope: Scope,
    tx: Knex,
    noticeId: string,
  ): Promise<{ machineId: string; lastDay: LocalDate | null }[]>;
}
