import { NotFoundError } from '@backstage/errors';
import {
  type AnyNoticeAct,
  type AttachmentRules,
  DRAFT_READERS,
  type Instant,
  laterOf,
  type LocalDate,
  type Message,
  NOTICE_DRAFT_INPUT,
  NOTICE_INPUTS,
  type Notice,
  type NoticeAct,
  noticeAcknowledgePermission,
  noticeActsOf,
  noticeAt,
  type NoticeDraftReceipt,
  type NoticeEvent,
  type NoticeEventData,
  noticeManagePermission,
  type NoticePage,
  type NoticeProof,
  type NoticeSituation,
  type NoticeState,
  refusalOf,
  type Role,
  type SearchNoticePage,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { assertCan, type Person, type Scope } from '../access';
import { foundToday } from '../fleet/adoption';
import {
  decodeCursor,
  encodeCursor,
  inputFault,
  isText,
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
import { draftNotices } from './draftNotices';
import {
  NoticeConflictError,
  notAllowedError,
  refusalError,
} from './noticeErrors';
import type {
  NoticeFilter,
  NoticeStore,
  RawDbObsolescenceRow,
} from './NoticeStore';
import { presentNotice, presentSummary, type Told } from './present';
import { assertRoomFor, factsOfProof, type ProofUpload } from './proofs';
import { daysOfQuarter, quartersOf } from './quarters';
import { takeNoticeNumber } from './takeNoticeNumber';
import { messageOfNotice } from './telling';

/** What a list of notices is asked. */
export interface NoticeQuery {
  states?: readonly NoticeState[];
  establishment?: string;
  machine?: string;
  set?: string;
  /** Such as 2028-Q2. */
  quarter?: string;
  cursor?: string;
  limit: number;
}

/** What notices ask of the fleet. */
export interface NoticeFleet extends FleetReader {
  /** Says of machines until when their notices keep them in maintenance. */
  setNoticeLastDays(
    tx: Knex.Transaction,
    scope: Scope,
    machines: readonly { machineId: string; lastDay: LocalDate | null }[],
    now: Instant,
    by: { ref: string; name: string },
  ): Promise<void>;
}

/** What notices ask of the outbox. */
export interface NoticeOutbox {
  notice(
    tx: Knex.Transaction,
    told: {
      noticeId: string;
      establishmentId: string;
      kind: NonNullable<ReturnType<typeof messageOfNotice>>;
      sequence: number;
    },
    now: Instant,
  ): Promise<void>;
  listOf(person: Person, role: Role, noticeId: string): Promise<Message[]>;
}

interface Options {
  knex: Knex;
  store: NoticeStore;
  fleet: NoticeFleet;
  outbox: NoticeOutbox;
  clock: ClockService;
  attachmentRules: AttachmentRules;
}

/** A notice found, and by whom. */
interface Found {
  row: RawDbObsolescenceRow;
  log: NoticeEvent[];
  role: Role;
  situation: NoticeSituation;
}

/**
 * Obsolescence notices: the contractor drafts and tells them, the establishment
 * acknowledges, each act an entry in a log that only grows (E2, E4).
 */
export class NoticeService {
  static create(options: Options): NoticeService {
    return new NoticeService(options);
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
        machineId: machine,
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

  async #page(
    scope: Scope,
    filter: NoticeFilter,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<Pick<NoticePage, 'items' | 'nextCursor'>> {
    const { knex, store, fleet } = this.options;
    const found = await store.list(scope, knex, filter, {
      after: readCursor(cursor),
      limit: limit + 1,
    });
    const rows = found.slice(0, limit);
    const last = rows[rows.length - 1];
    const logs = await store.readLogs(
      scope,
      knex,
      rows.map(row => row.id),
    );
    const names = await fleet.establishmentNames(
      knex,
      scope,
      rows.map(row => row.establishment_id),
    );
    return {
      items: rows.map(row =>
        presentSummary(
          {
            id: row.id,
            log: logs.get(row.id) ?? [],
            establishmentName:
              names.get(row.establishment_id) ?? row.establishment_id,
          },
          filter.now,
        ),
      ),
      nextCursor:
        found.length > limit ? encodeCursor([last.shown_day, last.id]) : null,
    };
  }

  /** @throws NotFoundError where it is unknown, out of scope or not told yet */
  async read(person: Person, id: string): Promise<Notice> {
    const { knex, clock } = this.options;
    return this.#show(await this.#find(knex, person, id), person, clock.now());
  }

  /**
   * Drafts the notices of some machines, one for each establishment; the same
   * key drafts them once.
   *
   * @throws NotAllowedError, FieldError, UnprocessableError
   */
  async draft(
    person: Person,
    body: unknown,
    key: string,
  ): Promise<NoticeDraftReceipt> {
    const { knex, store, fleet, clock } = this.options;
    const { role, scope } = person;
    if (role !== 'contractor') {
      throw notAllowedError('draft', ['contractor']);
    }
    const parsed = NOTICE_DRAFT_INPUT.safeParse(body);
    if (!parsed.success) throw inputFault(parsed.error);
    refuseNullCharacters(parsed.data);
    const now = clock.now();
    const request = idempotentRequest(person, 'draftNotices', key, parsed.data);
    const known = await findEarlierAnswer(knex, request, now);
    if (known) return this.#ofSet(scope, known);
    const drafts = await draftNotices(parsed.data, {
      tx: knex,
      scope,
      fleet,
      now,
    });
    const ids: string[] = [];
    for (const _ of drafts) ids.push(await takeNoticeNumber(knex, now));
    const [setId] = ids;
    await knex.transaction(async tx => {
      if (!(await claimKey(tx, request, setId, now))) return;
      for (const [index, draft] of drafts.entries()) {
        const event: NoticeEvent<'draft'> = {
          sequence: 1,
          type: 'draft',
          recordedAt: now,
          actor: { ref: person.ref, name: person.name, role },
          data: { ...draft, setId },
        };
        await store.add(scope, tx, ids[index], event, now);
      }
    });
    const answer = await findEarlierAnswer(knex, request, now);
    return this.#ofSet(scope, answer ?? setId);
  }

  /**
   * Does an act on the version one looked at; with the same key, once.
   *
   * @throws NotFoundError, NotAllowedError, FieldError, UnprocessableError
   * @throws NoticeConflictError where the notice has moved on
   */
  async act(
    person: Person,
    id: string,
    act: NoticeAct,
    given: { body: unknown; version: number | undefined; key?: string },
  ): Promise<Notice> {
    const parsed = NOTICE_INPUTS[act].safeParse(given.body);
    if (!parsed.success) throw inputFault(parsed.error);
    refuseNullCharacters(parsed.data);
    return this.#append(person, id, act, () => parsed.data, {
      ...given,
      body: parsed.data,
    });
  }

  /** Attaches a proof; the same key attaches it once. */
  async attach(
    person: Person,
    id: string,
    upload: ProofUpload,
    key: string,
  ): Promise<Notice> {
    const { content, ...named } = upload;
    const facts = factsOfProof(upload);
    return this.#append(
      person,
      id,
      'attach',
      sequence => ({ ...facts, attachmentId: `a-${sequence}` }),
      { body: { ...named, sha256: facts.sha256 }, key, content },
    );
  }

  async readProof(
    person: Person,
    id: string,
    attachmentId: string,
  ): Promise<{ proof: NoticeProof; content: Buffer }> {
    const { knex, store } = this.options;
    refuseNullCharacters({ attachmentId });
    const { situation } = await this.#find(knex, person, id);
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

  async #append<A extends AnyNoticeAct>(
    person: Person,
    id: string,
    act: A,
    dataAt: (sequence: number) => NoticeEventData[A],
    given: {
      body: unknown;
      key?: string;
      version?: number;
      content?: Buffer;
    },
  ): Promise<Notice> {
    const { knex, store, fleet, outbox, clock, attachmentRules } = this.options;
    const { scope } = person;
    const now = clock.now();
    const request =
      given.key === undefined
        ? undefined
        : idempotentRequest(person, `${act} ${id}`, given.key, given.body);
    const conflict = await knex.transaction(async tx => {
      const { row, log, role, situation } = await this.#find(
        tx,
        person,
        id,
        true,
      );
      assertCan(person, permissionOf(act));
      if (request && (await findEarlierAnswer(tx, request, now))) return null;
      const data = dataAt(log.length + 1);
      const refusal = refusalOf(situation, act, data, { role, now });
      if (refusal?.code === 'not-allowed') {
        throw notAllowedError(act, refusal.by);
      }
      if (
        act !== 'attach' &&
        requiredVersion(given.version, 'notice') !== situation.version
      ) {
        return 'stale';
      }
      if (refusal?.code === 'not-possible') return 'not-possible';
      if (refusal) throw refusalError(refusal);
      const event = {
        sequence: log.length + 1,
        type: act,
        recordedAt: laterOf(now, log[log.length - 1].recordedAt),
        actor: { ref: person.ref, name: person.name, role },
        data,
        // Type and data belong together by the signature.
      } as NoticeEvent;
      if (request) await claimKey(tx, request, id, now);
      if (event.type === 'attach' && given.content) {
        const room = { tx, scope, store, rules: attachmentRules, now };
        await assertRoomFor(event.data, situation, room);
        await store.addProof(
          scope,
          tx,
          {
            noticeId: id,
            attachmentId: event.data.attachmentId,
            establishmentId: row.establishment_id,
            byteSize: event.data.byteSize,
            attachedAt: now,
          },
          given.content,
        );
      }
      await store.append(scope, tx, row, log, event);
      const after = noticeAt([...log, event], now);
      if (after.lastDay !== situation.lastDay) {
        const days = await store.lastDaysOf(scope, tx, id);
        await fleet.setNoticeLastDays(tx, scope, days, now, person);
      }
      const kind = messageOfNotice(situation, event);
      if (kind) {
        const { sequence } = event;
        const establishmentId = row.establishment_id;
        await outbox.notice(
          tx,
          { noticeId: id, establishmentId, kind, sequence },
          now,
        );
      }
      return null;
    });
    // Read outside: where there is one connection, the transaction holds it.
    const notice = await this.read(person, id);
    if (conflict) throw new NoticeConflictError(conflict, act, notice);
    return notice;
  }

  async #find(
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
    const notice = presentNotice(await this.#told(knex, scope, row, log), now, {
      possibleActs: noticeActsOf(situation, role).filter(mayDo),
      messages: await outbox.listOf(person, role, row.id),
    });
    const machines = await foundToday(fleet, knex, scope, notice.machines);
    return { ...notice, machines };
  }

  async #told(
    tx: Knex,
    scope: Scope,
    { id, establishment_id: establishmentId }: RawDbObsolescenceRow,
    log: readonly NoticeEvent[],
  ): Promise<Told> {
    const names = await this.options.fleet.establishmentNames(tx, scope, [
      establishmentId,
    ]);
    return {
      id,
      log,
      establishmentName: names.get(establishmentId) ?? establishmentId,
    };
  }

  async #ofSet(scope: Scope, setId: string): Promise<NoticeDraftReceipt> {
    const { knex, store, clock } = this.options;
    const now = clock.now();
    const rows = await store.list(
      scope,
      knex,
      { now, setId, withDrafts: true },
      { limit: Number.MAX_SAFE_INTEGER },
    );
    const logs = await store.readLogs(
      scope,
      knex,
      rows.map(row => row.id),
    );
    const items = [];
    for (const row of rows) {
      const log = logs.get(row.id) ?? [];
      items.push(presentSummary(await this.#told(knex, scope, row, log), now));
    }
    return { now, items };
  }
}

function permissionOf(act: AnyNoticeAct) {
  return act === 'acknowledge'
    ? noticeAcknowledgePermission
    : noticeManagePermission;
}

function readCursor(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [day, id] = decodeCursor(cursor, 2);
  if (!isText(day) || !isText(id)) throw unknownCursor('cursor');
  return { day, id };
}
