import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  approvalAskedBy,
  type AttachmentRules,
  clockAt,
  type ClockOptions,
  type Explanation,
  explainAt,
  type Instant,
  laterOf,
  OPEN_STATES,
  situationAt,
  type Ticket,
  type TicketCounts,
  type TicketEvent,
  type TicketPage,
  type TicketPreview,
  type TicketPreviewRequest,
  type TicketRegistration,
  type TicketState,
  type TicketSummary,
  type Transition,
  type WorkflowRules,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import {
  type ContractorDirectory,
  ofMembership,
  type Person,
  type Scope,
  within,
} from '../../access';
import type { AttachmentStore } from '../../attachments';
import type { CallLog } from '../CallLog';
import type { DependentsReader } from '../dependents';
import type { FleetReader } from '../FleetReader';
import type { StaffReader } from '../StaffReader';
import type { StoredEvent } from '../log';
import {
  claimKey,
  deleteExpiredKeys,
  type RawDbTicketRow,
  takeNumber,
  type TicketStore,
} from '../store';
import { toTicketResource } from '../ticketResource';
import { actOnTicket } from './acting';
import { actsAllowedTo } from './actsAllowedTo';
import { countTickets } from './countTickets';
import { type DataMediaSource, dataMediaOf } from './dataMedia';
import { inCatalog } from './inCatalog';
import { decodeListCursor, encodeListCursor } from './listCursor';
import {
  type ApprovalReminders,
  type Presentation,
  toSummary,
  toTicket,
} from './present';
import { assertMayFollow } from './mayFollow';
import { previewTicket } from './preview';
import { assertMayRegister, checkRegistration } from './registration';
import { recordElapsedSuspensions } from './recordElapsedSuspensions';
import { findEarlierAnswer, idempotentRequest } from './retries';
import type {
  ActRequest,
  TicketListQuery,
  TicketChange,
  TicketService,
} from './TicketService';
import { workFilter } from './workFilter';

/** What the service works with. */
export interface TicketServiceOptions extends DataMediaSource {
  knex: Knex;
  store: TicketStore;
  fleet: FleetReader;
  calls: CallLog;
  dependents: DependentsReader;
  staff: StaffReader;
  clock: ClockService;
  logger: LoggerService;
  rules: WorkflowRules;
  attachments: AttachmentStore;
  attachmentRules: AttachmentRules;
  colleagues: ContractorDirectory;
  reminders: ApprovalReminders;
  clockOptions?: ClockOptions;
  /** Told of each ticket written, after its transaction. */
  onChange?: (change: TicketChange) => void;
  /** Another table than the contract's; for tests. */
  table?: readonly Transition[];
}

export class DefaultTicketService implements TicketService {
  static create(options: TicketServiceOptions): TicketService {
    return new DefaultTicketService(options);
  }

  private constructor(private readonly options: TicketServiceOptions) {}

  async register(
    person: Person,
    input: TicketRegistration,
    idempotencyKey: string,
  ): Promise<Ticket> {
    const { knex, store, fleet, calls, clock, rules } = this.options;
    const now = clock.now();
    assertMayRegister(person);
    const request = idempotentRequest(
      person,
      'registerTicket',
      idempotencyKey,
      input,
    );
    const answered = await findEarlierAnswer(knex, request, now);
    if (answered) return this.#show(person, person.scope, answered, now);
    const { role, occurredAt, data } = await checkRegistration(person, input, {
      tx: knex,
      fleet,
      now,
      rules,
      ...(input.callId !== undefined && {
        call: await calls.saidOf(person.scope, knex, input.callId),
      }),
    });
    if (data.follows !== undefined) {
      await assertMayFollow(
        data.follows,
        within(person.scope, data.establishmentId),
        { ...this.options, now },
      );
    }
    const number = await takeNumber(knex, now);
    const event: TicketEvent<'register'> = {
      sequence: 1,
      type: 'register',
      recordedAt: now,
      occurredAt,
      actor: { ref: person.ref, role, name: person.name },
      data,
    };
    const registered = await knex.transaction(async tx => {
      if (!(await claimKey(tx, request, number, now))) return false;
      await store.write(person.scope, tx, number, {
        before: [],
        added: [event],
      });
      if (data.channel === 'phone') {
        await calls.logOfTicket(tx, {
          person,
          ticket: number,
          establishmentId: data.establishmentId,
          receivedAt: occurredAt,
          now,
          registration: input,
        });
      }
      return true;
    });
    if (registered) {
      return this.#tell(
        await this.#show(person, ofMembership(person.scope), number, now),
      );
    }
    const earlier = await findEarlierAnswer(knex, request, now);
    return this.#show(person, person.scope, earlier ?? number, now);
  }

  async preview(
    person: Person,
    input: TicketPreviewRequest,
    credentials: BackstageCredentials,
  ): Promise<TicketPreview> {
    const now = this.options.clock.now();
    return previewTicket(person, input, credentials, {
      ...this.options,
      now,
      summarise: rows => this.#summarise(person.scope, rows, now),
    });
  }

  async list(person: Person, query: TicketListQuery): Promise<TicketPage> {
    const { knex, store, clock, rules } = this.options;
    const now = clock.now();
    const { rows, next } = await store.list(person.scope, knex, {
      filter: {
        now,
        states: query.states?.flatMap((state): readonly TicketState[] =>
          state === 'open' ? OPEN_STATES : [state],
        ),
        establishmentId: query.establishmentId,
        machineIds:
          query.machineId === undefined ? undefined : [query.machineId],
        ageFrom: query.ageFrom,
        ageUnder: query.ageUnder,
        timing: query.timing,
        mediation: query.mediation,
        text: query.text,
        ...workFilter(person, query.work, rules),
      },
      sort: query.sort,
      after:
        query.cursor === undefined
          ? undefined
          : decodeListCursor(query.cursor, query.sort),
      limit: query.limit,
    });
    return {
      now,
      items: await this.#summarise(person.scope, rows, now),
      nextCursor: next && encodeListCursor(next, query.sort),
    };
  }

  async counts(
    person: Person,
    establishmentId?: string,
  ): Promise<TicketCounts> {
    const { clock } = this.options;
    return countTickets(person, establishmentId, {
      ...this.options,
      now: clock.now(),
    });
  }

  async read(person: Person, ticketId: string): Promise<Ticket> {
    return this.#show(person, person.scope, ticketId, this.options.clock.now());
  }

  async explain(person: Person, ticketId: string): Promise<Explanation> {
    const { knex, store, clock, clockOptions } = this.options;
    const log = (
      await store.readLogs(person.scope, knex, [ticketId], 'all')
    ).get(ticketId);
    if (!log) throw new NotFoundError(`No ticket ${ticketId}`);
    const now = laterOf(clock.now(), log[log.length - 1].recordedAt);
    const { terms } = situationAt(log, now);
    return {
      now,
      clock: clockAt(terms, log, now, clockOptions),
      stretches: explainAt(terms, log, now, clockOptions),
    };
  }

  async act(person: Person, request: ActRequest): Promise<Ticket> {
    const { clock } = this.options;
    const { scope } = person;
    const made = await actOnTicket(person, request, {
      ...this.options,
      show: (tx, ticketId) =>
        this.#show(person, scope, ticketId, clock.now(), tx),
    });
    const ticket = await this.#show(
      person,
      made ? ofMembership(scope) : scope,
      request.ticketId,
      clock.now(),
    );
    return made ? this.#tell(ticket, made) : ticket;
  }

  async recordElapsedSuspensions(): Promise<number> {
    return recordElapsedSuspensions(this.options);
  }

  async forgetOldKeys(): Promise<number> {
    const { knex, clock } = this.options;
    return deleteExpiredKeys(knex, clock.now());
  }

  /**
   * Says to whom it may concern that a ticket has changed, and which ones were
   * made of it; gives it back.
   */
  #tell(ticket: Ticket, made: readonly string[] = []): Ticket {
    const { onChange } = this.options;
    const { id, establishmentId, events } = ticket;
    onChange?.({ ticketId: id, establishmentId, sequence: events.length });
    for (const ticketId of made) {
      onChange?.({ ticketId, establishmentId, sequence: 1 });
    }
    return ticket;
  }

  async #presentation(
    scope: Scope,
    tx: Knex,
    now: Instant,
    shown: {
      establishmentIds: readonly string[];
      /** Numbers of those whose approval is awaited. */
      awaited: readonly string[];
    },
  ): Promise<Presentation> {
    const { fleet, reminders, rules, clockOptions, table } = this.options;
    const ids = [...new Set(shown.establishmentIds)];
    const names = await fleet.establishmentNames(tx, scope, ids);
    const reminded = await reminders(tx, scope, shown.awaited);
    return { now, rules, clockOptions, table, names, reminded };
  }

  async #summarise(
    scope: Scope,
    rows: readonly RawDbTicketRow[],
    now: Instant,
  ): Promise<TicketSummary[]> {
    const { knex, store } = this.options;
    if (rows.length === 0) return [];
    const logs = await store.readLogs(
      scope,
      knex,
      rows.map(row => row.number),
      'summary',
    );
    const presentation = await this.#presentation(scope, knex, now, {
      establishmentIds: rows.map(row => row.establishment_id),
      awaited: rows
        .filter(row => row.approval_since_at !== null)
        .map(row => row.number),
    });
    const summaries = rows.flatMap(({ number, title }) => {
      const log: StoredEvent[] | undefined = logs.get(number);
      return log ? [toSummary(number, title, log, presentation)] : [];
    });
    return inCatalog(this.options.fleet, knex, scope, summaries);
  }

  async #show(
    person: Person,
    scope: Scope,
    ticketId: string,
    now: Instant,
    tx: Knex = this.options.knex,
  ): Promise<Ticket> {
    const { store } = this.options;
    const log = (await store.readLogs(scope, tx, [ticketId], 'all')).get(
      ticketId,
    );
    const first = log?.[0];
    const role =
      first?.type === 'register'
        ? person.roleFor(first.data.establishmentId)
        : null;
    if (!log || first?.type !== 'register' || role === null) {
      throw new NotFoundError(`No ticket ${ticketId}`);
    }
    const followedBy = await store.findFollower(scope, tx, ticketId);
    // Another process may have written it, with a clock ahead of ours.
    const shownAt = laterOf(now, log[log.length - 1].recordedAt);
    const presentation = await this.#presentation(scope, tx, shownAt, {
      establishmentIds: [first.data.establishmentId],
      awaited: approvalAskedBy(log) ? [ticketId] : [],
    });
    const ticket = toTicket(
      ticketId,
      log,
      presentation,
      {
        role,
        ref: person.ref,
        mayDo: actsAllowedTo(person, role, toTicketResource(ticketId, log)),
      },
      {
        followedBy: followedBy ?? null,
        dataMedia: await dataMediaOf(
          situationAt(log, shownAt),
          scope,
          tx,
          this.options,
        ),
      },
    );
    const [placed] = await inCatalog(this.options.fleet, tx, scope, [ticket]);
    return placed;
  }
}
