import type { LocalDate } from '../calendar';
import { type PinnedTerms, termsThatHold } from '../contract';
import { type Instant, toEpochSeconds } from '../time';
import { type Attachment, attachmentOf } from './attachment';
import {
  continueMediation,
  type Correction,
  correctionOf,
  type Mediation,
  MEDIATION_ACTS,
  openMediation,
} from './mediation';
import { isTarget, textsOf, type WrittenText } from './redaction';
import type { Actor, OtherMachine, TeamFacts, TicketEvent } from './events';
import { applyFieldWork, type FieldWork } from './fieldWork';
import { type Side, sideOf } from './sides';
import {
  accessAfter,
  accessFieldsIn,
  type AccessField,
  type SiteAccess,
  unknownAccess,
} from './siteAccess';
import { findTransition, type Transition } from './table';
import type { Impact, Priority, TicketState, Urgency } from './vocabulary';

/** What waits for somebody's word. @public */
export interface Pending {
  qualification?: {
    sequence: number;
    terms: PinnedTerms;
    /** The machine it would add, where it leaves the principal as it is. */
    adds?: OtherMachine;
  };
  suspension?: {
    sequence: number;
    until: Instant;
    reason: string;
    side: Side;
  };
  workaround?: { sequence: number; occurredAt: Instant };
  cancellation?: { sequence: number };
  /** The event whose earlier instant is claimed (CI22). */
  instant?: {
    sequence: number;
    act: 'restore' | 'propose-workaround';
    claimedAt: Instant;
  };
}

/**
 * Who has a ticket at the contractor's: a person, or a team in whose queue it
 * waits for one (C20).
 *
 * @public
 */
export interface Holder {
  /** Entity reference of the person; null in a team's queue. */
  ref: string | null;
  /** Null in a team's queue, and where the name was erased (HI3). */
  name: string | null;
  /** The person's team, or the one in whose queue it is. */
  team: { ref: string; name: string } | null;
}

/** The maker's case behind a ticket, as last recorded (C3, C20). @public */
export interface MakerCase {
  caseNumber: string;
  /** The day, at the site, on which to ask the maker again. */
  chaseOn: LocalDate;
}

/**
 * Where a ticket stands, as a function of its log and an instant.
 *
 * @public
 */
export interface TicketSituation extends FieldWork {
  state: TicketState;
  /** Raised by every act that is not merely appended. */
  version: number;
  title: string;
  description: string;
  establishmentId: string;
  machineId: string | null;
  machineText: string | null;
  /** Those that hold: of its machines, the terms that end first (CI16). */
  terms: PinnedTerms | null;
  /** The other machine whose time holds; null where it is the principal's. */
  termsOf: string | null;
  /** The principal's own terms. */
  principalTerms: PinnedTerms | null;
  /** The machines besides the principal (CI27). */
  otherMachines: readonly OtherMachine[];
  /** The ticket this one was split from. */
  splitFrom: string | null;
  /** The tickets split from this one. */
  splitInto: readonly string[];
  impact: Impact;
  urgency: Urgency;
  priority: Priority;
  registeredAt: Instant;
  lateEntry: boolean;
  follows: string | null;
  /** The state to go back to at the end of a suspension. */
  previousState: TicketState;
  suspendedUntil: Instant | null;
  /** True from an accepted workaround to the next restoration refused as down. */
  workaroundInPlace: boolean;
  restoredAt: Instant | null;
  closedAt: Instant | null;
  /** When it was closed, cancelled or excluded; null while it is not. */
  settledAt: Instant | null;
  reopenedCount: number;
  refusedCount: number;
  /** Null where the ticket was never reopened (CI26). */
  recall: 'presumed' | 'not-a-recall' | null;
  exclusion: 'claimed' | 'contested' | 'accepted' | null;
  /** The latest file (CI21). */
  mediation: Mediation | null;
  /** Of the way it is settled now; a reopening leaves it behind. */
  correction: Correction | null;
  pending: Pending;
  /** Where to go and whom to call (C18). */
  access: SiteAccess;
  /** The event that last said each field of it. */
  accessSetIn: Partial<Record<AccessField, number>>;
  attachments: Attachment[];
  /** The free texts that are there to be read, removed ones left out. */
  texts: WrittenText[];
  /** Null where nobody has taken it, and no team was given it. */
  holder: Holder | null;
  makerCase: MakerCase | null;
  /** Who registered it; null where the log does not say. */
  declaredBy: string | null;
  /** The instant of the last act that is neither appended nor beside. */
  lastActAt: Instant;
}

function newSituation(event: TicketEvent<'register'>): TicketSituation {
  const { data } = event;
  const situation: TicketSituation = {
    state: 'registered',
    version: 1,
    title: data.title,
    description: data.description,
    establishmentId: data.establishmentId,
    machineId: data.machineId,
    machineText: data.machineText ?? null,
    terms: data.terms,
    termsOf: null,
    principalTerms: data.terms,
    otherMachines: data.otherMachines ?? [],
    splitFrom: data.splitFrom ?? null,
    splitInto: [],
    impact: data.impact,
    urgency: data.urgency,
    priority: data.priority,
    registeredAt: event.occurredAt,
    lateEntry: data.lateEntry,
    follows: data.follows ?? null,
    previousState: 'registered',
    suspendedUntil: null,
    workaroundInPlace: false,
    restoredAt: null,
    closedAt: null,
    settledAt: null,
    reopenedCount: 0,
    refusedCount: 0,
    recall: null,
    exclusion: null,
    mediation: null,
    correction: null,
    pending: {},
    interventions: [],
    access: accessAfter(unknownAccess(), data),
    accessSetIn: Object.fromEntries(
      accessFieldsIn(data).map(field => [field, event.sequence]),
    ),
    attachments: [],
    texts: textsOf(event),
    holder: null,
    makerCase: null,
    declaredBy: event.actor.ref,
    parts: [],
    visits: [],
    dataMedia: null,
    lastActAt: event.occurredAt,
  };
  holdTerms(situation);
  return situation;
}

/** The line of the workflow that an event follows. */
function rowOf(
  state: TicketState,
  event: Exclude<TicketEvent, { type: 'suspension-elapsed' }>,
): Transition | undefined {
  return event.type === 'register'
    ? undefined
    : findTransition(state, event.type);
}

/** The effect of one event on the facts it touches; `next` is a fresh copy. */
function apply(next: TicketSituation, event: TicketEvent): void {
  const at = event.occurredAt;
  switch (event.type) {
    case 'qualify': {
      const { terms, machineId, needsAgreement } = event.data;
      if (terms && needsAgreement) {
        next.pending.qualification = { sequence: event.sequence, terms };
      } else if (terms) {
        pinPrincipal(next, terms, machineId ?? next.machineId);
      }
      break;
    }
    case 'agree-qualification':
      agreeQualification(next);
      break;
    case 'refuse-qualification':
      delete next.pending.qualification;
      break;
    case 'add-machine': {
      const { machineId, machine, terms, needsAgreement } = event.data;
      const adds = { machineId, machine, terms };
      if (needsAgreement) {
        next.pending.qualification = { sequence: event.sequence, terms, adds };
      } else {
        addMachine(next, adds);
      }
      break;
    }
    case 'remove-machine':
      dropMachine(next, event.data.machineId);
      break;
    case 'split':
      dropMachine(next, event.data.machineId);
      next.splitInto = [...next.splitInto, event.data.newTicket];
      break;
    case 'start-work':
      next.state = 'in-progress';
      takeUp(next, event);
      break;
    case 'start-intervention':
      // The first start of work; a later one is appended and moves nobody.
      if (next.state === 'registered') {
        next.state = 'in-progress';
        takeUp(next, event);
      }
      applyFieldWork(next, event);
      break;
    case 'end-intervention':
    case 'order-stop':
    case 'replace-part':
    case 'choose-data-media':
    case 'announce-visit':
      applyFieldWork(next, event);
      break;
    case 'request-suspension':
      next.pending.suspension = {
        sequence: event.sequence,
        until: event.data.until,
        reason: event.data.reason,
        side: sideOf(event.actor.role) ?? 'establishment',
      };
      break;
    case 'agree-suspension':
      next.previousState = next.state;
      next.state = 'suspended';
      next.suspendedUntil = next.pending.suspension?.until ?? null;
      delete next.pending.suspension;
      break;
    case 'refuse-suspension':
    case 'withdraw-suspension':
      delete next.pending.suspension;
      break;
    case 'end-suspension':
      endSuspension(next);
      break;
    case 'propose-workaround':
      next.pending.workaround = { sequence: event.sequence, occurredAt: at };
      claimInstant(next, event);
      break;
    case 'accept-workaround':
      next.workaroundInPlace = true;
      delete next.pending.workaround;
      break;
    case 'refuse-workaround':
      dropInstantOf(next, next.pending.workaround?.sequence);
      delete next.pending.workaround;
      break;
    case 'restore':
      next.state = 'restored';
      next.suspendedUntil = null;
      delete next.pending.suspension;
      // A refusal with the service up lets the first restoration stand (CI11).
      if (next.restoredAt === null) {
        next.restoredAt = at;
        claimInstant(next, event);
      }
      break;
    case 'approve':
      next.state = 'closed';
      next.closedAt = at;
      next.settledAt = at;
      next.pending = {};
      break;
    case 'refuse':
      next.state = 'in-progress';
      next.refusedCount += 1;
      if (event.data.serviceDown) {
        next.restoredAt = null;
        next.workaroundInPlace = false;
        // An accepted workaround keeps the instant claimed for it.
        const { instant, workaround } = next.pending;
        if (
          instant?.act === 'restore' ||
          instant?.sequence === workaround?.sequence
        ) {
          delete next.pending.instant;
        }
        delete next.pending.workaround;
      }
      break;
    case 'reopen':
      next.state = 'in-progress';
      next.reopenedCount += 1;
      next.recall = 'presumed';
      next.restoredAt = null;
      next.closedAt = null;
      next.settledAt = null;
      next.correction = null;
      next.workaroundInPlace = false;
      break;
    case 'mark-not-recall':
      next.recall = 'not-a-recall';
      break;
    case 'agree-instant':
      agreeInstant(next);
      break;
    case 'refuse-instant':
      delete next.pending.instant;
      break;
    case 'change-priority':
      next.impact = event.data.impact;
      next.urgency = event.data.urgency;
      next.priority = event.data.priority;
      break;
    case 'cancel':
    case 'agree-cancellation':
      next.state = 'cancelled';
      next.settledAt = at;
      next.suspendedUntil = null;
      next.pending = {};
      break;
    case 'request-cancellation':
      next.pending.cancellation = { sequence: event.sequence };
      break;
    case 'refuse-cancellation':
      delete next.pending.cancellation;
      break;
    case 'claim-exclusion':
      next.exclusion = 'claimed';
      break;
    case 'contest-exclusion':
      next.exclusion = 'contested';
      break;
    case 'withdraw-exclusion':
      next.exclusion = null;
      break;
    case 'accept-exclusion':
      next.exclusion = 'accepted';
      next.state = 'excluded';
      next.settledAt = at;
      next.suspendedUntil = null;
      next.pending = {};
      break;
    case 'set-access':
      next.access = accessAfter(next.access, event.data);
      for (const field of accessFieldsIn(event.data)) {
        next.accessSetIn = { ...next.accessSetIn, [field]: event.sequence };
      }
      break;
    case 'attach':
      next.attachments.push(...attachmentOf(event));
      break;
    case 'open-mediation':
      next.mediation = openMediation(event);
      break;
    case 'give-opinion':
    case 'conclude-mediation':
    case 'agree-correction':
    case 'refuse-correction': {
      if (!next.mediation) break;
      next.mediation = continueMediation(next.mediation, event, next.settledAt);
      const correction = correctionOf(next.mediation);
      // Reopened since, it is no longer what was corrected.
      if (correction && correction.settledAt === next.settledAt) {
        next.correction = correction;
      }
      break;
    }
    case 'redact': {
      const { attachments } = next;
      next.texts = next.texts.filter(
        text => !isTarget(event.data, text, attachments),
      );
      next.attachments = attachments.map(one =>
        one.attachmentId === event.data.attachmentId
          ? { ...one, removed: true }
          : one,
      );
      break;
    }
    case 'take':
      next.holder = heldBy(event.actor, event.data);
      break;
    case 'hand-over': {
      const { to, toName, teamName } = event.data;
      next.holder = to.startsWith('group:')
        ? heldBy({ ref: null }, { team: to, teamName })
        : heldBy({ ref: to, name: toName }, event.data);
      break;
    }
    case 'record-maker-case': {
      const { caseNumber, chaseOn } = event.data;
      next.makerCase = { caseNumber, chaseOn };
      break;
    }
    case 'suspension-elapsed':
    case 'register':
    case 'comment':
      break;
    default:
      throw new TypeError(
        `Unknown event ${JSON.stringify(event satisfies never)}`,
      );
  }
}

/** Who begins the work has the ticket, where no other person has it. */
function takeUp(
  next: TicketSituation,
  { actor, data }: TicketEvent<'start-work' | 'start-intervention'>,
): void {
  if (!next.holder?.ref) next.holder = heldBy(actor, data);
}

function heldBy(
  { ref, name }: Pick<Actor, 'ref' | 'name'>,
  { team, teamName }: TeamFacts,
): Holder {
  return {
    ref,
    name: name || null,
    team: team ? { ref: team, name: teamName ?? team } : null,
  };
}

/** Of all machines the terms that end first hold (CI16). */
function holdTerms(next: TicketSituation): void {
  const { principalTerms, otherMachines, registeredAt } = next;
  const holding =
    principalTerms && otherMachines.length > 0
      ? termsThatHold(principalTerms, otherMachines, registeredAt)
      : { terms: principalTerms, termsOf: null };
  next.terms = holding.terms;
  next.termsOf = holding.termsOf;
}

function pinPrincipal(
  next: TicketSituation,
  terms: PinnedTerms,
  machineId: string | null,
): void {
  next.principalTerms = terms;
  next.machineId = machineId;
  dropMachine(next, machineId);
}

function addMachine(next: TicketSituation, machine: OtherMachine): void {
  next.otherMachines = [...next.otherMachines, machine];
  holdTerms(next);
}

function dropMachine(next: TicketSituation, machineId: string | null): void {
  next.otherMachines = next.otherMachines.filter(
    one => one.machineId !== machineId,
  );
  holdTerms(next);
}

function agreeQualification(next: TicketSituation): void {
  const agreed = next.pending.qualification;
  if (agreed?.adds) addMachine(next, agreed.adds);
  else if (agreed) pinPrincipal(next, agreed.terms, agreed.terms.machineId);
  delete next.pending.qualification;
}

function claimInstant(
  next: TicketSituation,
  event: TicketEvent<'restore' | 'propose-workaround'>,
): void {
  if (event.claimedAt) {
    next.pending.instant = {
      sequence: event.sequence,
      act: event.type,
      claimedAt: event.claimedAt,
    };
  }
}

function agreeInstant(next: TicketSituation): void {
  const { instant, workaround } = next.pending;
  if (instant?.act === 'restore') next.restoredAt = instant.claimedAt;
  if (workaround && workaround.sequence === instant?.sequence) {
    workaround.occurredAt = instant.claimedAt;
  }
  delete next.pending.instant;
}

function dropInstantOf(next: TicketSituation, sequence?: number): void {
  if (next.pending.instant?.sequence === sequence) {
    delete next.pending.instant;
  }
}

function endSuspension(next: TicketSituation): void {
  next.state = next.previousState;
  next.suspendedUntil = null;
}

/** A suspension whose agreed end has come is over, whoever wrote so (CI24). */
function elapse(situation: TicketSituation, at: Instant): void {
  if (
    situation.state === 'suspended' &&
    situation.suspendedUntil !== null &&
    toEpochSeconds(situation.suspendedUntil) <= toEpochSeconds(at)
  ) {
    situation.lastActAt = situation.suspendedUntil;
    endSuspension(situation);
  }
}

/**
 * Reads a log from its first event to its last. The visitor sees each later
 * event with the situation it met, agreed ends of suspensions included.
 *
 * @throws RangeError when the log does not begin with a registration
 * @internal
 */
export function foldLog(
  events: readonly TicketEvent[],
  visit?: (met: Readonly<TicketSituation>, event: TicketEvent) => void,
): TicketSituation {
  const [first, ...rest] = events;
  if (first?.type !== 'register') {
    throw new RangeError('A log begins with the registration of the ticket');
  }
  const situation = newSituation(first);
  for (const event of rest) {
    elapse(situation, event.recordedAt);
    visit?.(situation, event);
    if (event.type !== 'suspension-elapsed') {
      const row = rowOf(situation.state, event);
      if (!row?.appended) situation.version += 1;
      const holdsBack = !row?.beside && !MEDIATION_ACTS.has(event.type);
      if (!row?.appended && holdsBack) {
        situation.lastActAt = event.occurredAt;
      }
    }
    apply(situation, event);
    situation.texts.push(...textsOf(event));
  }
  return situation;
}

/**
 * Where a ticket stands at an instant.
 *
 * @param events - the ticket's whole log, in order
 * @throws RangeError when the log does not begin with a registration
 * @public
 */
export function situationAt(
  events: readonly TicketEvent[],
  now: Instant,
): TicketSituation {
  const situation = foldLog(events);
  elapse(situation, now);
  return situation;
}
