import { NotFoundError } from '@backstage/errors';
import {
  type AnyNoticeAct,
  DRAFT_READERS,
  type Instant,
  type Notice,
  noticeActsOf,
  noticeAt,
  type NoticeDraftReceipt,
  type NoticeEvent,
  type NoticePage,
  type NoticeProof,
  type NoticeSituation,
  type NoticeState,
  type NoticeSummary,
  type Role,
  type SearchNoticePage,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Person, Scope } from '../access';
import { withLogs } from '../actLog';
import { foundToday } from '../fleet/adoption';
import {
  decodeCursor,
  isText,
  pageOf,
  refuseNullCharacters,
  unknownCursor,
} from '../http';
import type { FleetReader } from '../tickets';
import type { NoticeOutbox } from './NoticeService';
import type {
  NoticeFilter,
  NoticeStore,
  RawDbObsolescenceRow,
} from './NoticeStore';
import { permissionOf } from './permissionOf';
import { presentNotice, presentSummary } from './present';
import { daysOfQuarter, quartersOf } from './quarters';

/** What a list of notices is asked. */
export interface NoticeQuery {
  states?: readonly NoticeState[];
  establishment?: string;
  /** Those of one of these. */
  machine?: readonly string[];
  set?: string;
  /** Such as 2028-Q2. */
  quarter?: string;
  cursor?: string;
  limit: number;
}

/** A notice found, and by whom. */
interface Found {
  row: RawDbObsolescenceRow;
  log: NoticeEvent[];
  role: Role;
  situation: NoticeSituation;
}

/** What is read of them besides their logs. */
interface Options {
  knex: Knex;
  store: NoticeStore;
  fleet: Pick<FleetReader, 'establishmentNames' | 'entityRefs'>;
  outbox: Pick<NoticeOutbox, 'listOf'>;
  clock: ClockService;
}

/** Obsolescence notices as each may read them: drafts only by who may (E4). */
export class NoticeReader {
  static create(options: Options): NoticeReader {
    return new NoticeReader(options);
  }

  private constructor(private readonly options: Options) {}

  async list(person: Person, query: NoticeQuery): Promise<NoticePage> {
    const { knex, store, clock } = this.options;
    const { cursor, limit, establishment, machine, set, quarter } = query;
    refuseNullCharacters({ machine });
    const { scope } = person;
    const now = clock.now();
    const page = await this.#page(
      scope,
      {
        now,
        states: query.states,
        establishmentId: establishment,
        machineIds: machine,
        setId: set,
        days: quarter === undefined ? undefined : daysOfQuarter(quarter),
        withDrafts: person.role !== null && DRAFT_READERS.includes(person.role),
      },
      { cursor, limit },
    );
    return {
      now,
      ...page,
      quarters: quartersOf(
        await store.countByMonth(scope, knex, establishment),
      ),
    };
  }

  /** Those that their establishments were told of, whatever became of them. */
  async listTold(
    scope: Scope,
    page: { cursor?: string; limit: number },
  ): Promise<SearchNoticePage> {
    const now = this.options.clock.now();
    return this.#page(scope, { now, withDrafts: false }, page);
  }

  async #summaries(
    scope: Scope,
    rows: readonly RawDbObsolescenceRow[],
    now: Instant,
  ): Promise<NoticeSummary[]> {
    const logged = await withLogs(scope, this.options.knex, rows, this.options);
    return logged.map(({ row: { id }, log, establishmentName }) =>
      presentSummary({ id, log, establishmentName }, now),
    );
  }

  async #page(
    scope: Scope,
    filter: NoticeFilter,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<Pick<NoticePage, 'items' | 'nextCursor'>> {
    const { knex, store } = this.options;
    const found = await store.list(scope, knex, filter, {
      after: readCursor(cursor),
      limit: limit + 1,
    });
    const { rows, nextCursor } = pageOf(found, limit, row => [
      row.shown_day,
      row.id,
    ]);
    return {
      items: await this.#summaries(scope, rows, filter.now),
      nextCursor,
    };
  }

  /** @throws NotFoundError where it is unknown, out of scope or not told yet */
  async read(person: Person, id: string): Promise<Notice> {
    const { knex, clock } = this.options;
    return this.#show(await this.find(knex, person, id), person, clock.now());
  }

  async readProof(
    person: Person,
    id: string,
    attachmentId: string,
  ): Promise<{ proof: NoticeProof; content: Buffer }> {
    const { knex, store } = this.options;
    refuseNullCharacters({ attachmentId });
    const { situation } = await this.find(knex, person, id);
    const proof = situation.proofs.find(
      one => one.attachmentId === attachmentId,
    );
    const content =
      proof && (await store.readProof(person.scope, knex, id, attachmentId));
    if (!proof || !content) {
      throw new NotFoundError(`No file ${attachmentId} on ${id}`);
    }
    return { proof, content };
  }

  /**
   * @param isLocked - kept from others until the transaction ends
   * @throws NotFoundError where it is unknown, out of scope or not told yet
   */
  async find(
    tx: Knex | Knex.Transaction,
    person: Person,
    id: string,
    isLocked = false,
  ): Promise<Found> {
    const { store, clock } = this.options;
    const { scope } = person;
    const row = isLocked
      ? await store.lock(scope, tx as Knex.Transaction, id)
      : await store.find(scope, tx, id);
    const role = row ? person.roleFor(row.establishment_id) : null;
    if (
      !row ||
      role === null ||
      (row.told_at === null && !DRAFT_READERS.includes(role))
    ) {
      throw new NotFoundError(`There is no notice ${id}`);
    }
    const log = (await store.readLogs(scope, tx, [id])).get(id) ?? [];
    return { row, log, role, situation: noticeAt(log, clock.now()) };
  }

  async #show(
    { row, log, role, situation }: Found,
    person: Person,
    now: Instant,
  ): Promise<Notice> {
    const { fleet, knex, outbox } = this.options;
    const { scope } = person;
    const mayDo = (act: AnyNoticeAct) => person.can(permissionOf(act));
    const { id, establishment_id: owner } = row;
    const names = await fleet.establishmentNames(knex, scope, [owner]);
    const told = { id, log, establishmentName: names.get(owner) ?? owner };
    const notice = presentNotice(told, now, {
      possibleActs: noticeActsOf(situation, role).filter(mayDo),
      messages: await outbox.listOf(person, role, id),
    });
    const machines = await foundToday(fleet, knex, scope, notice.machines);
    return { ...notice, machines };
  }

  /** Those that were drafted together. */
  async ofSet(scope: Scope, setId: string): Promise<NoticeDraftReceipt> {
    const { knex, store, clock } = this.options;
    const now = clock.now();
    const rows = await store.list(
      scope,
      knex,
      { now, setId, withDrafts: true },
      { limit: Number.MAX_SAFE_INTEGER },
    );
    return { now, items: await this.#summaries(scope, rows, now) };
  }
}

function readCursor(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [day, id] = decodeCursor(cursor, 2);
  if (!isText(day) || !isText(id)) throw unknownCursor('cursor');
  return { day, id };
}
