import { NotFoundError } from '@backstage/errors';
import {
  type ActInput,
  type AttachmentRules,
  type DataMediaChoice,
  decide,
  findTransition,
  isRefusal,
  type Instant,
  laterOf,
  needsLatenessReason,
  permissionOfAct,
  possibleActs,
  priorityOf,
  type Role,
  rolesOf,
  situationAt,
  type Ticket,
  type TicketAct,
  type TicketEvent,
  type TicketSituation,
  type Transition,
  TRANSITIONS,
  type WorkflowRules,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import {
  type ContractorDirectory,
  PermissionMissingError,
  type Person,
  within,
} from '../../access';
import type { AttachmentStore } from '../../attachments';
import { FieldError } from '../../http';
import type { FleetReader } from '../FleetReader';
import type { StaffReader } from '../StaffReader';
import type { StoredEvent } from '../log';
import { claimKey, takeNumber, type TicketStore } from '../store';
import { toTicketResource } from '../ticketResource';
import { actsAllowedTo } from './actsAllowedTo';
import { attachmentFacts } from './attaching';
import { type DataMediaSource, dataMediaOf } from './dataMedia';
import { holdingFacts } from './holding';
import { readActInput } from './readActInput';
import { additionOf, qualificationOf } from './qualifying';
import { splitRegistration } from './splitting';
import { findEarlierAnswer, idempotentRequest } from './retries';
import { elapsedSuspension } from './suspensionEnd';
import {
  ActNotAllowedError,
  badInput,
  TicketConflictError,
} from './ticketErrors';
import type { ActRequest } from './TicketService';
import { technicianOf, visitorsOf } from './visiting';

interface ActingOptions extends DataMediaSource {
  knex: Knex;
  store: TicketStore;
  fleet: FleetReader;
  staff: StaffReader;
  clock: ClockService;
  rules: WorkflowRules;
  attachments: AttachmentStore;
  attachmentRules: AttachmentRules;
  colleagues: ContractorDirectory;
  table?: readonly Transition[];
  show(tx: Knex, ticketId: string): Promise<Ticket>;
}

/** Under the lock of the ticket's row, at an instant no event is later than. */
interface LockedOptions extends ActingOptions {
  person: Person;
  now: Instant;
  tx: Knex.Transaction;
  /** Of a split: the number of the ticket it makes. */
  newTicket?: string;
}

/**
 * Does an act: its event, its texts and the ticket's row in one transaction,
 * under the lock of the ticket's row.
 *
 * @returns the tickets it made besides, by number; undefined where it was done
 * before, by a request with the same key
 */
export async function actOnTicket(
  person: Person,
  request: ActRequest,
  options: ActingOptions,
): Promise<readonly string[] | undefined> {
  const { knex, store, clock } = options;
  const { ticketId, act } = request;
  const now = clock.now();
  const row = await store.find(person.scope, knex, ticketId);
  const role = row ? person.roleFor(row.establishment_id) : null;
  if (!row || role === null) throw new NotFoundError(`No ticket ${ticketId}`);
  assertEverAllowed(act, role, options);
  const input = readActInput(act, request.input);
  const retry =
    request.idempotencyKey === undefined
      ? undefined
      : idempotentRequest(
          person,
          `actOnTicket ${ticketId} ${act}`,
          request.idempotencyKey,
          // Of a file the content counts too.
          { ...input, sha256: request.file?.sha256 },
        );
  if (retry && (await findEarlierAnswer(knex, retry, now))) return undefined;
  // Taken outside, as for a registration: nobody waits for this act to end.
  const newTicket = act === 'split' ? await takeNumber(knex, now) : undefined;
  const isFirst = await knex.transaction(async tx => {
    if (retry && !(await claimKey(tx, retry, ticketId, now))) return false;
    await write(person, role, request, input, { ...options, newTicket }, tx);
    return true;
  });
  if (retry && !isFirst) await findEarlierAnswer(knex, retry, now);
  if (!isFirst) return undefined;
  return newTicket === undefined ? [] : [newTicket];
}

/** A role that does this act in no state is told so before anything else. */
function assertEverAllowed(
  act: TicketAct,
  role: Role,
  { rules, table = TRANSITIONS }: ActingOptions,
): void {
  const by = table
    .filter(row => row.act === act)
    .flatMap(row => rolesOf(row, rules));
  if (by.length > 0 && !by.includes(role)) {
    throw new ActNotAllowedError(act, [...new Set(by)]);
  }
}

async function write(
  person: Person,
  role: Role,
  request: ActRequest,
  input: ActInput,
  options: ActingOptions & Pick<LockedOptions, 'newTicket'>,
  tx: Knex.Transaction,
): Promise<void> {
  const { store, clock, rules, table } = options;
  const { ticketId, act } = request;
  const { scope } = person;
  const isThere = await store.lock(scope, tx, ticketId);
  const before = (await store.readLogs(scope, tx, [ticketId], 'all')).get(
    ticketId,
  );
  if (!isThere || !before) throw new NotFoundError(`No ticket ${ticketId}`);
  // Waiting for the lock took time, and the last act may be another process's,
  // whose clock is ahead of ours: no event precedes the one before it.
  const now = laterOf(clock.now(), before[before.length - 1].recordedAt);
  const locked: LockedOptions = { ...options, person, now, tx };
  const elapsed = elapsedSuspension(before, now);
  const known: TicketEvent[] = elapsed ? [...before, elapsed] : before;
  const situation = situationAt(known, now);
  const mayDo = actsAllowedTo(person, role, toTicketResource(ticketId, before));
  if (!mayDo(act)) throw new PermissionMissingError(permissionOfAct(act, role));

  await assertCurrent(situation, role, request, { ...locked, mayDo });
  const { choice } = await dataMediaOf(situation, scope, tx, options);
  const decision = decide(situation, act, role, input, {
    now,
    rules,
    table,
    actorRef: person.ref,
    standingDataMedia: choice,
  });
  if (isRefusal(decision)) {
    if (decision.code === 'not-allowed') {
      throw new ActNotAllowedError(act, decision.by);
    }
    if (decision.code === 'bad-input') throw badInput(decision, choice);
    if (decision.code === 'stale') {
      throw new TicketConflictError(
        'stale',
        await options.show(tx, ticketId),
        possibleActs(situation, role, { now, rules, table }).filter(mayDo),
        `Corrected since you looked at it: ${decision.fields.join(', ')}`,
      );
    }
    const possible = decision.possible.filter(mayDo);
    throw new TicketConflictError(
      'not-possible',
      await options.show(tx, ticketId),
      possible,
      `"${act}" is not possible now; possible: ${
        possible.join(', ') || 'nothing'
      }`,
    );
  }

  if (
    act === 'restore' &&
    !('latenessReason' in input && input.latenessReason) &&
    needsLatenessReason(
      situation.terms,
      known,
      decision.claimedAt ?? decision.occurredAt,
    )
  ) {
    throw badInput(
      {
        code: 'bad-input',
        field: 'latenessReason',
        problem: 'lateness-reason-needed',
      },
      choice,
    );
  }

  const sequence = known.length + 1;
  const { occurredAt: _, ...given } = input as { occurredAt?: Instant };
  const facts = await serverFacts(request, role, input, situation, sequence, {
    ...locked,
    chosen: choice,
  });
  // `decide` and the schema of the act's input vouch for the data.
  const event = {
    sequence,
    type: act,
    recordedAt: now,
    occurredAt: decision.occurredAt,
    ...(decision.claimedAt && { claimedAt: decision.claimedAt }),
    actor: { ref: person.ref, role, name: person.name },
    data: { ...given, ...facts },
  } as TicketEvent;
  await store.write(scope, tx, ticketId, {
    before: before as StoredEvent[],
    added: elapsed ? [elapsed, event] : [event],
  });
  if (event.type === 'attach' && request.file) {
    await options.attachments.add(
      scope,
      tx,
      {
        ...event.data,
        ticket: ticketId,
        establishmentId: situation.establishmentId,
        attachedAt: now,
      },
      request.file.content,
    );
  }
  if (event.type === 'redact' && event.data.attachmentId !== undefined) {
    const { attachmentId } = event.data;
    await options.attachments.erase(scope, tx, ticketId, attachmentId, now);
  }
  if (event.type === 'split') {
    await store.write(scope, tx, event.data.newTicket, {
      before: [],
      added: [
        {
          ...event,
          sequence: 1,
          type: 'register',
          occurredAt: situation.registeredAt,
          data: splitRegistration(ticketId, event.data, situation, known),
        },
      ],
    });
  }
}

/** An act that changes the ticket is done on the version one looked at (CI3). */
async function assertCurrent(
  situation: TicketSituation,
  role: Role,
  request: ActRequest,
  options: LockedOptions & { mayDo(act: TicketAct): boolean },
): Promise<void> {
  const { mayDo, now, person, rules, table, tx } = options;
  const { act, ticketId, version } = request;
  const row = findTransition(situation.state, act, table);
  if (!row || row.appended) return;
  if (version === undefined) {
    throw new FieldError(
      'If-Match',
      'required',
      'Give the version of the ticket you looked at in If-Match',
    );
  }
  if (version !== situation.version) {
    throw new TicketConflictError(
      'stale',
      await options.show(tx, ticketId),
      possibleActs(situation, role, {
        now,
        rules,
        table,
        actorRef: person.ref,
      }).filter(mayDo),
      'The ticket has changed since you looked at it',
    );
  }
}

/** What the server adds to the input of some acts. */
async function serverFacts(
  { act, file, ticketId }: ActRequest,
  role: Role,
  input: ActInput,
  situation: TicketSituation,
  sequence: number,
  options: LockedOptions & { chosen: DataMediaChoice },
): Promise<object> {
  if (act === 'attach') {
    return attachmentFacts(file, situation, sequence, options);
  }
  if (act === 'start-intervention' && 'mode' in input) {
    return {
      interventionId: `i-${sequence}`,
      ...(await technicianOf(input, options)),
      ...(await holdingFacts(act, input, situation, options)),
    };
  }
  if (act === 'start-work' || act === 'take' || act === 'hand-over') {
    return holdingFacts(act, input, situation, options);
  }
  if (act === 'announce-visit' && 'staffIds' in input) {
    return { visitors: await visitorsOf(input, options) };
  }
  if (act === 'replace-part') return { chosen: options.chosen };
  if (act === 'change-priority' && 'impact' in input) {
    return { priority: priorityOf(input.impact, input.urgency) };
  }
  if (act === 'qualify' && 'diagnosis' in input) {
    return qualificationOf(input, situation, options);
  }
  if (act === 'add-machine' && 'machineId' in input && input.machineId) {
    const { machineId } = input;
    return additionOf({ machineId }, role, situation, options);
  }
  if (act === 'split') return { newTicket: options.newTicket };
  if ('otherTicket' in input && input.otherTicket !== undefined) {
    await assertOtherTicket(input.otherTicket, situation, {
      ...options,
      ticketId,
    });
  }
  return {};
}

/** A duplicate is of, or merged into, a ticket of the same establishment. */
async function assertOtherTicket(
  otherTicket: string,
  { establishmentId }: TicketSituation,
  options: {
    person: Person;
    store: TicketStore;
    tx: Knex;
    ticketId: string;
  },
): Promise<void> {
  const { person, store, tx, ticketId } = options;
  const scope = within(person.scope, establishmentId);
  if (otherTicket === ticketId || !(await store.find(scope, tx, otherTicket))) {
    throw new FieldError(
      'otherTicket',
      'unknown-ticket',
      `${otherTicket} is no other ticket of this establishment`,
    );
  }
}
