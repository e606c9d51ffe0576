import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type Instant,
  isTicketMessage,
  type MessageAudience,
  type MessageKind,
  messageRule,
  notBefore,
  sideOf,
  situationAt,
  type TicketEvent,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { fromColumn, toColumn } from '../database';
import type { TicketStore } from '../tickets';
import { retryAt } from './retryAt';
import type { Recipient, RecipientDirectory } from './recipients';
import type {
  MessageFailure,
  MessageLanguage,
  MessageStore,
  PreferenceStore,
  RawDbMessageRow,
  RawDbNoticeRow,
} from './store';

const CHUNK = 100;

const SCOPE: Scope = {
  kind: 'all',
  why: 'messages of every establishment are addressed',
};

/** What it takes to know who receives a message. */
export interface AddressingOptions {
  knex: Knex;
  messages: MessageStore;
  tickets: TicketStore;
  preferences: PreferenceStore;
  directory: RecipientDirectory;
  clock: ClockService;
  logger: LoggerService;
  /** Of those who have not chosen one. */
  language: MessageLanguage;
  /** Whether notifications of the portal are sent too. */
  inPortal: boolean;
  /** When it aborts, what was read is still addressed, and no more is read. */
  signal?: AbortSignal;
}

/** Parts that nobody needs to have. */
const OPTIONAL_PARTS: readonly MessageAudience[] = [
  'declarer',
  'contacts',
  'holder',
];

/** A recipient by the part that made them one. */
type Addressee = Recipient & { audience: MessageAudience };

/**
 * Finds out who receives what was noticed, and makes the rows of the outbox,
 * until nothing is left. The catalog is asked outside any ticket's transaction; one notice that fails
 * is tried again later and keeps no other from being addressed.
 *
 * @returns how many notices were addressed
 */
export async function addressMessages(
  options: AddressingOptions,
): Promise<number> {
  const { knex, messages, clock, signal } = options;
  let addressed = 0;
  while (!signal?.aborted) {
    const notices = await messages.listUnaddressed(
      SCOPE,
      knex,
      clock.now(),
      CHUNK,
    );
    for (const notice of notices) {
      if (await isAddressed(notice, options)) addressed += 1;
    }
    if (notices.length < CHUNK) break;
  }
  return addressed;
}

async function isAddressed(
  notice: RawDbNoticeRow,
  options: AddressingOptions,
): Promise<boolean> {
  const { knex, messages, clock, logger } = options;
  const now = clock.now();
  try {
    const rows = await rowsOf(notice, now, options);
    await knex.transaction(tx =>
      messages.address(SCOPE, tx, notice, rows, now),
    );
    return true;
  } catch (error) {
    logger.warn(
      `Who receives "${notice.kind}" of ${notice.ticket} could not be found out`,
      { error: String(error) },
    );
    const at = retryAt(now, notice.attempts + 1);
    await messages.postpone(SCOPE, knex, notice, at);
    return false;
  }
}

async function rowsOf(
  notice: RawDbNoticeRow,
  now: Instant,
  options: AddressingOptions,
): Promise<RawDbMessageRow[]> {
  const { knex, tickets, preferences, inPortal } = options;
  const { kind } = notice;
  const rule = messageRule(kind);
  // Of what is no ticket, nobody is told by their part in one.
  const log = isTicketMessage(kind)
    ? (await tickets.readLogs(SCOPE, knex, [notice.ticket], 'summary')).get(
        notice.ticket,
      )
    : [];
  if (!log) return [];
  const event =
    typeof rule.on === 'string' ? undefined : log[notice.sequence - 1];
  const addressees = await addresseesOf(notice, log, event, options);
  const chosen = await preferences.findAll(
    knex,
    addressees.map(one => one.ref),
  );
  const terms = log.length === 0 ? null : situationAt(log, now).terms;
  const noticedAt = fromColumn(notice.noticed_at);

  // What stands in the portal wakes nobody.
  const notBeforeAt = (to: Addressee, channel: RawDbMessageRow['channel']) =>
    toColumn(
      channel === 'portal'
        ? noticedAt
        : notBefore(rule, terms, noticedAt, rule.onCall && to.onCall),
    );
  const row = (
    to: Addressee,
    channel: RawDbMessageRow['channel'],
    address: string | null,
    failure: MessageFailure | null,
  ): RawDbMessageRow => ({
    id: randomUUID(),
    ticket: notice.ticket,
    kind,
    sequence: notice.sequence,
    step: notice.step,
    establishment_id: notice.establishment_id,
    audience: to.audience,
    recipient: to.ref,
    recipient_name: to.name,
    channel,
    address,
    language: chosen.get(to.ref)?.language ?? options.language,
    state: failure ? 'dead' : 'waiting',
    attempts: 0,
    created_at: notice.noticed_at,
    not_before_at: notBeforeAt(to, channel),
    next_try_at: notBeforeAt(to, channel),
    claim: null,
    settled_at: failure ? toColumn(now) : null,
    failure,
    failure_detail: null,
  });

  return addressees.flatMap(to => {
    const preference = chosen.get(to.ref);
    const isWanted = (unwanted: readonly MessageKind[] = []) =>
      rule.obligatory || !unwanted.includes(kind);
    return [
      ...(isWanted(preference?.unwanted) && !(inPortal && isTeamAlone(to))
        ? [row(to, 'email', to.email, failureOf(to))]
        : []),
      ...(inPortal && isWanted(preference?.unwantedInPortal)
        ? (to.portalRefs ?? []).map(ref =>
            row({ ...to, ref }, 'portal', ref, null),
          )
        : []),
    ];
  });
}

/** A team need have no address: its people are told in the portal. */
function isTeamAlone({ audience, ref, email, portalRefs }: Addressee): boolean {
  return (
    audience === 'holder' &&
    email === null &&
    ref.startsWith('group:') &&
    (portalRefs ?? []).length > 0
  );
}

/** Why this one cannot be written to; null where they can. */
function failureOf({ name, email }: Recipient): MessageFailure | null {
  if (email !== null) return null;
  return name === null ? 'no-recipient' : 'no-address';
}

/**
 * Everybody once, by the first of their parts; not who did it, unless the rule
 * says so. A part that nobody has stays as its name, so that the gap is seen.
 */
async function addresseesOf(
  notice: RawDbNoticeRow,
  log: readonly TicketEvent[],
  event: TicketEvent | undefined,
  { directory }: AddressingOptions,
): Promise<Addressee[]> {
  const rule = messageRule(notice.kind);
  const found = new Map<string, Addressee>();
  for (const audience of rule.to) {
    const recipients = await recipientsOf(audience, notice, log, directory);
    for (const one of recipients) {
      if (!found.has(one.ref)) found.set(one.ref, { ...one, audience });
    }
    if (recipients.length === 0 && !OPTIONAL_PARTS.includes(audience)) {
      found.set(audience, { ref: audience, name: null, email: null, audience });
    }
  }
  const actor = event?.actor.ref;
  if (actor && !rule.toActorToo) found.delete(actor);
  return [...found.values()];
}

async function recipientsOf(
  audience: MessageAudience,
  { establishment_id: establishmentId }: RawDbNoticeRow,
  log: readonly TicketEvent[],
  directory: RecipientDirectory,
): Promise<readonly Recipient[]> {
  switch (audience) {
    case 'declarer':
      return declarersOf(log, directory);
    case 'holder':
      return holdersOf(log, directory);
    default:
      return directory.recipientsOf(establishmentId, audience);
  }
}

/** Who has it now: what came before a hand-over concerns its new holder too. */
async function holdersOf(
  log: readonly TicketEvent[],
  directory: RecipientDirectory,
): Promise<readonly Recipient[]> {
  const { holder } = situationAt(log, log[log.length - 1].recordedAt);
  const ref = holder?.ref ?? holder?.team?.ref;
  const found = ref ? await directory.personOf(ref) : undefined;
  return found ? [found] : [];
}

/** Who registered it; a call that the desk entered was declared by nobody here. */
async function declarersOf(
  [registration]: readonly TicketEvent[],
  directory: RecipientDirectory,
): Promise<readonly Recipient[]> {
  const { ref, role } = registration.actor;
  if (ref === null || sideOf(role) !== 'establishment') return [];
  const person = await directory.personOf(ref);
  return person ? [person] : [];
}
