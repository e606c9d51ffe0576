import { randomBytes } from 'node:crypto';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  type Instant,
  type SupportCall,
  type SupportCallInput,
  type SupportCallPage,
  type SupportCallRedactionInput,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Person, Scope } from '../access';
import { toColumn } from '../database';
import {
  FieldError,
  readInstantCursor,
  readText,
  refuseNullCharacters,
  readInstant,
  writeInstantCursor,
} from '../http';
import {
  claimKey,
  findEarlierAnswer,
  type CallLog,
  type CallOfTicket,
  type FleetReader,
  idempotentRequest,
  type SaidOfCall,
} from '../tickets';
import type { CallStore } from './CallStore';
import { presentCall } from './present';
import { redactCall } from './redactCall';

const ID_BYTES = 8;

/** What a list of calls is asked. */
export interface CallListQuery {
  establishmentId?: string;
  from?: string;
  to?: string;
  cursor?: string;
  limit: number;
}

/** The log of the calls that the contractor's desk takes (C1). */
export class CallService implements CallLog {
  static create(options: {
    knex: Knex;
    store: CallStore;
    fleet: FleetReader;
    clock: ClockService;
    /** How far back a call may lie that is entered late (CI18). */
    lateEntryDays: number;
  }): CallService {
    return new CallService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof CallService.create>[0],
  ) {}

  /**
   * Logs a call that was answered without a ticket; with the same key, once.
   *
   * @throws FieldError, NotAllowedError, UnprocessableError
   */
  async log(
    person: Person,
    input: SupportCallInput,
    idempotencyKey: string,
  ): Promise<SupportCall> {
    const { knex, store, fleet, clock } = this.options;
    const now = clock.now();
    if (person.role !== 'contractor') {
      throw new NotAllowedError('Calls are logged by: contractor');
    }
    refuseNullCharacters(input);
    const { establishmentId } = input;
    const names = await fleet.establishmentNames(knex, person.scope, [
      establishmentId,
    ]);
    if (!names.has(establishmentId)) {
      throw new FieldError(
        'establishmentId',
        'unknown-establishment',
        `No establishment ${establishmentId}`,
      );
    }
    const request = idempotentRequest(person, 'logCall', idempotencyKey, input);
    const id = newCallId();
    const isFirst = await knex.transaction(async tx => {
      if (!(await claimKey(tx, request, id, now))) return false;
      await store.insert(person.scope, tx, {
        ...rowOf(id, person, input, now),
        received_at: toColumn(this.#receivedAt(input.receivedAt, now)),
        establishment_id: establishmentId,
        subject: readText('subject', input.subject),
        outcome: 'answered',
        ticket: null,
      });
      return true;
    });
    const answered = isFirst ? id : await findEarlierAnswer(knex, request, now);
    // Sent again, it may have led to a ticket that is hidden from one.
    return this.#show(person.scope, answered ?? id);
  }

  /**
   * Takes texts out of a call; with the same key, once.
   *
   * @throws NotFoundError, NotAllowedError, FieldError, UnprocessableError
   */
  async redact(
    person: Person,
    callId: string,
    input: SupportCallRedactionInput,
    idempotencyKey: string,
  ): Promise<SupportCall> {
    const { knex, store, clock } = this.options;
    const now = clock.now();
    refuseNullCharacters({ callId });
    const request = idempotentRequest(
      person,
      `redactCall ${callId}`,
      idempotencyKey,
      input,
    );
    await findEarlierAnswer(knex, request, now);
    await knex.transaction(async tx => {
      if (await claimKey(tx, request, callId, now)) {
        await redactCall(person, callId, input, { store, tx, now });
      }
    });
    return this.#show(person.scope, callId);
  }

  async saidOf(scope: Scope, tx: Knex, callId: string): Promise<SaidOfCall> {
    refuseNullCharacters({ callId });
    const row = await this.options.store.find(scope, tx, callId);
    if (!row) return {};
    return {
      ...(row.caller && { caller: row.caller }),
      ...(row.number && { callerNumber: row.number }),
      ...(row.on_behalf_of && { onBehalfOf: row.on_behalf_of }),
    };
  }

  async logOfTicket(tx: Knex.Transaction, call: CallOfTicket): Promise<void> {
    const { store } = this.options;
    const { person, ticket, establishmentId, registration, now } = call;
    const { callId, caller, callerNumber, onBehalfOf, title } = registration;
    const scope: Scope = { kind: 'establishments', ids: [establishmentId] };
    if (callId !== undefined) {
      if (await store.linkTicket(scope, tx, callId, ticket)) return;
      throw new FieldError(
        'callId',
        'unknown-call',
        `${callId} is no call of this establishment that waits for a ticket`,
      );
    }
    await store.insert(scope, tx, {
      ...rowOf(
        newCallId(),
        person,
        { caller, number: callerNumber, onBehalfOf },
        now,
      ),
      received_at: toColumn(call.receivedAt),
      establishment_id: establishmentId,
      subject: title.trim(),
      outcome: 'ticket',
      ticket,
    });
  }

  async list(person: Person, query: CallListQuery): Promise<SupportCallPage> {
    const { knex, store, fleet, clock } = this.options;
    const { from, to, cursor } = query;
    const { rows, next } = await store.list(person.scope, knex, {
      filter: {
        establishmentId: query.establishmentId,
        from: from === undefined ? undefined : readInstant('from', from),
        to: to === undefined ? undefined : readInstant('to', to),
      },
      after: readInstantCursor(cursor),
      limit: query.limit,
    });
    const names = await fleet.establishmentNames(knex, person.scope, [
      ...new Set(rows.map(row => row.establishment_id)),
    ]);
    const redactions = await store.redactionsOf(
      person.scope,
      knex,
      rows.map(row => row.id),
    );
    return {
      now: clock.now(),
      items: rows.map(row => presentCall(row, names, redactions)),
      nextCursor: next && writeInstantCursor(next),
    };
  }

  async #show(scope: Scope, id: string): Promise<SupportCall> {
    const { knex, store, fleet } = this.options;
    const row = await store.find(scope, knex, id);
    if (!row) throw new NotFoundError(`No call ${id}`);
    return presentCall(
      row,
      await fleet.establishmentNames(knex, scope, [row.establishment_id]),
      await store.redactionsOf(scope, knex, [id]),
    );
  }

  #receivedAt(given: string | undefined, now: Instant): Instant {
    if (given === undefined) return now;
    const at = readInstant('receivedAt', given);
    const secondsBack = toEpochSeconds(now) - toEpochSeconds(at);
    if (secondsBack < 0) {
      throw new FieldError(
        'receivedAt',
        'in-the-future',
        'The call cannot be in the future',
      );
    }
    if (secondsBack > this.options.lateEntryDays * 86_400) {
      throw new FieldError(
        'receivedAt',
        'too-far-back',
        `The call is more than ${this.options.lateEntryDays} days back`,
      );
    }
    return at;
  }
}

/** An id that fits where a ticket's number does. */
export function newCallId(): string {
  return `C-${randomBytes(ID_BYTES).toString('hex')}`;
}

/** Who took a call, who made it and from where: what each row of it has. */
export function rowOf(
  id: string,
  person: Person,
  said: Pick<SupportCallInput, 'caller' | 'number' | 'onBehalfOf'>,
  now: Instant,
) {
  return {
    id,
    recorded_at: toColumn(now),
    taken_by: person.ref,
    taken_by_name: person.name,
    caller: said.caller?.trim() ?? '',
    number: said.number?.trim() ?? '',
    on_behalf_of: said.onBehalfOf?.trim() ?? '',
  };
}
