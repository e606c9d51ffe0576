import {
  type AnyNoticeAct,
  type AttachmentRules,
  type Instant,
  laterOf,
  type LiveNotice,
  type LocalDate,
  type Message,
  NOTICE_DRAFT_INPUT,
  NOTICE_INPUTS,
  type Notice,
  type NoticeAct,
  noticeAt,
  type NoticeDraftReceipt,
  type NoticeEvent,
  type NoticeEventData,
  type NoticeSituation,
  refusalOf,
  type Role,
  underNoticeRefusal,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { assertCan, type Person, type Scope } from '../access';
import { inputFault, refuseNullCharacters, requiredVersion } from '../http';
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
import { NoticeReader } from './NoticeReader';
import type { NoticeStore } from './NoticeStore';
import { permissionOf } from './permissionOf';
import { assertRoomFor, factsOfProof, type ProofUpload } from './proofs';
import { takeNoticeNumber } from './takeNoticeNumber';
import { messageOfNotice } from './telling';

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

/**
 * Obsolescence notices: the contractor drafts and tells them, the establishment
 * acknowledges, each act an entry in a log that only grows (E2, E4).
 */
export class NoticeService {
  static create(options: Options): NoticeService {
    return new NoticeService(options);
  }

  readonly reader: NoticeReader;

  private constructor(private readonly options: Options) {
    this.reader = NoticeReader.create(options);
  }

  /**
   * Drafts the notices of some machines, one for each establishment; the same
   * key drafts them once.
   *
   * @throws NotAllowedError, FieldError
   * @throws UnprocessableError where the day is under a year away, or a machine
   * is on a live notice
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
    if (known) return this.reader.ofSet(scope, known);
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
      const { machineIds } = parsed.data;
      const machines = drafts.flatMap(one => one.machines);
      const refusal = underNoticeRefusal(
        machineIds.flatMap(id => machines.filter(one => one.machineId === id)),
        await store.lockLive(scope, tx, machineIds, now),
      );
      if (refusal) throw refusalError(refusal);
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
    return this.reader.ofSet(scope, answer ?? setId);
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

  /** The live notices of a notice's machines, but itself. */
  async #liveBesides(
    id: string,
    { machines }: NoticeSituation,
    { tx, scope, now }: { tx: Knex.Transaction; scope: Scope; now: Instant },
  ): Promise<LiveNotice[]> {
    const live = await this.options.store.lockLive(
      scope,
      tx,
      machines.map(one => one.machineId),
      now,
    );
    return live.filter(one => one.noticeId !== id);
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
      const { row, log, role, situation } = await this.reader.find(
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
      // Last, as all other writers of notices wait from then on.
      if (act === 'notify') {
        const live = await this.#liveBesides(id, situation, { tx, scope, now });
        const doubled = refusalOf(situation, act, data, { role, now, live });
        if (doubled && 'field' in doubled) throw refusalError(doubled);
      }
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
    const notice = await this.reader.read(person, id);
    if (conflict) throw new NoticeConflictError(conflict, act, notice);
    return notice;
  }
}
