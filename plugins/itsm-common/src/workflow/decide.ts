import { addDays } from '../calendar';
import { localDateIn } from '../contract';
import {
  type DataMediaChoice,
  DEFAULT_DATA_MEDIA_CHOICE,
} from '../establishment';
import {
  type Instant,
  fromEpochSeconds,
  laterOf,
  toEpochSeconds,
} from '../time';
import { endsBefore, termsThatHold } from '../contract';
import { type AttachmentProblem, findAttachmentProblem } from './attachment';
import { needsOrderToStop } from './continuation';
import type { Intervention } from './fieldWork';
import { faultOfPart, type PartProblem } from './hardwareWork';
import { type ActInput, MAX_OTHER_MACHINES, type TicketAct } from './inputs';
import { CORRECTIONS, isMediationPending } from './mediation';
import { findRedactionProblem, type RedactionProblem } from './redaction';
import { sideOf } from './sides';
import { accessFieldsIn, type AccessField } from './siteAccess';
import {
  type Condition,
  findTransition,
  type Transition,
  TRANSITIONS,
} from './table';
import type { TicketSituation } from './ticket';
import type { Role } from './vocabulary';

/** Settings of the workflow, with what the contract's reading says. @public */
export interface WorkflowRules {
  /** Days after the closure in which the same ticket reopens (CI13). */
  reopenDays: number;
  /** How far back an instant may be declared without agreement (CI22). */
  declaredInstantHours: number;
  /** How far back a call may lie that is entered late (CI18). */
  lateEntryDays: number;
  /** Days after it is settled in which a mediation is opened (CI21). */
  mediationDays: number;
  /** Whether only the local referent approves a closure (CI25). */
  approvalByReferentOnly: boolean;
  /**
   * Whether the contractor's desk records agreements that the establishment
   * gives by telephone, with the name of who gave them (CI23).
   */
  agreementByTelephone: boolean;
}

/** @public */
export const DEFAULT_WORKFLOW_RULES: WorkflowRules = {
  reopenDays: 30,
  declaredInstantHours: 24,
  lateEntryDays: 7,
  mediationDays: 30,
  approvalByReferentOnly: false,
  agreementByTelephone: false,
};

/** Why an act cannot be done. @public */
export type Refusal =
  | { code: 'not-possible'; act: TicketAct; possible: TicketAct[] }
  | { code: 'not-allowed'; act: TicketAct; by: readonly Role[] }
  /** Somebody else said these since (C18). */
  | { code: 'stale'; fields: AccessField[] }
  | {
      code: 'bad-input';
      field: string;
      problem:
        | 'in-the-future'
        | 'before-previous-act'
        | 'too-far-back'
        | 'instant-already-claimed'
        | 'not-in-the-future'
        | 'too-far-ahead'
        | 'other-ticket-needed'
        | 'no-such-intervention'
        | 'order-to-stop-needed'
        | 'already-concerned'
        | 'too-many-machines'
        | 'no-such-machine'
        | 'loosens-terms'
        | 'no-change'
        | 'already-holder'
        | 'in-the-past'
        | 'name-needed'
        | 'not-by-telephone'
        | 'no-exclusion-claimed'
        | 'not-correctable'
        | AttachmentProblem
        | PartProblem
        | RedactionProblem;
    };

/** What an accepted act adds to the log. @public */
export interface Decision {
  transition: Transition;
  occurredAt: Instant;
  claimedAt?: Instant;
}

/** Further ahead, an instant to come is a slip of the keyboard. */
const MAX_DAYS_AHEAD = 366;

/** Further ahead, the day to chase a maker is one too. */
const MAX_CHASE_DAYS = 366;

const DAY_SECONDS = 86_400;
const HOUR_SECONDS = 3_600;

function openInterventions(situation: TicketSituation): Intervention[] {
  return situation.interventions.filter(one => one.endedAt === null);
}

function mayBeStopped({ mode, stopOrdered }: Intervention): boolean {
  return mode === 'on-site' && stopOrdered === null;
}

type Check = (
  situation: TicketSituation,
  context: { now: Instant; rules: WorkflowRules; actorRef?: string },
) => boolean;

const CONDITIONS: Record<Condition, Check> = {
  'qualification-proposed': ({ pending }) => !!pending.qualification,
  'no-qualification-proposed': ({ pending }) => !pending.qualification,
  'machine-known': ({ machineId, pending }) =>
    machineId !== null && !pending.qualification,
  'several-machines': ({ otherMachines }) => otherMachines.length > 0,
  'may-split': ({
    otherMachines,
    restoredAt,
    workaroundInPlace,
    reopenedCount,
    refusedCount,
  }) =>
    otherMachines.length > 0 &&
    restoredAt === null &&
    !workaroundInPlace &&
    reopenedCount + refusedCount === 0,
  'suspension-requested': ({ pending }) => !!pending.suspension,
  'no-suspension-requested': ({ pending }) => !pending.suspension,
  'workaround-proposed': ({ pending }) => !!pending.workaround,
  'no-workaround': ({ pending, workaroundInPlace, restoredAt }) =>
    !pending.workaround && !workaroundInPlace && restoredAt === null,
  'cancellation-requested': ({ pending }) => !!pending.cancellation,
  'no-cancellation-requested': ({ pending }) => !pending.cancellation,
  'exclusion-claimed': ({ exclusion }) => exclusion === 'claimed',
  'exclusion-claimed-or-contested': ({ exclusion }) =>
    exclusion === 'claimed' || exclusion === 'contested',
  'no-exclusion': ({ exclusion }) => exclusion === null,
  'instant-claimed': ({ pending }) => !!pending.instant,
  'intervention-open': situation => openInterventions(situation).length > 0,
  'intervention-begun': ({ interventions }) => interventions.length > 0,
  'on-site-intervention-open': situation =>
    openInterventions(situation).some(mayBeStopped),
  'recall-presumed': ({ recall }) => recall === 'presumed',
  'nothing-left-to-agree': ({ terms, pending }) =>
    terms !== null && !pending.qualification && !pending.instant,
  'may-open-mediation': ({ mediation, settledAt }, { now, rules }) =>
    !isMediationPending(mediation) &&
    (settledAt === null ||
      toEpochSeconds(now) <=
        toEpochSeconds(settledAt) + rules.mediationDays * DAY_SECONDS),
  'mediation-open': ({ mediation }) => mediation?.state === 'open',
  'correction-proposed': ({ mediation }) =>
    mediation?.state === 'correction-proposed',
  'may-still-reopen': ({ closedAt }, { now, rules }) =>
    closedAt !== null &&
    toEpochSeconds(now) <=
      toEpochSeconds(closedAt) + rules.reopenDays * DAY_SECONDS,
  'not-the-actors': ({ holder }, { actorRef }) =>
    !holder?.ref || holder.ref !== actorRef,
  'maker-answers': ({ terms }) =>
    terms?.level === 'under-warranty' || terms?.level === 'vendor-backed',
};

/**
 * Who does an act under the rules as they are set; in the table they stand as
 * the contract reads by itself.
 *
 * @public
 */
export function rolesOf(
  row: Transition,
  rules: WorkflowRules = DEFAULT_WORKFLOW_RULES,
): readonly Role[] {
  const by =
    row.act === 'approve' && rules.approvalByReferentOnly
      ? row.by.filter(role => role === 'local-referent')
      : row.by;
  return row.byTelephone && rules.agreementByTelephone
    ? [...by, 'contractor']
    : by;
}

/** Only the side that asked for a suspension takes its request back. */
function isOtherSides(
  row: Transition,
  situation: TicketSituation,
  role: Role,
): boolean {
  return (
    row.act === 'withdraw-suspension' &&
    situation.pending.suspension?.side !== sideOf(role)
  );
}

/** What an act depends on besides the ticket. @public */
export interface ActContext {
  now: Instant;
  rules?: WorkflowRules;
  /** Entity reference of who would act; what one has is not taken again. */
  actorRef?: string;
  /**
   * What the establishment has chosen once for all for parts that hold data;
   * kept where it has chosen nothing (CI19).
   */
  standingDataMedia?: DataMediaChoice;
  /** Another table than the contract's; for tests. */
  table?: readonly Transition[];
}

/**
 * The acts open to a role now, the likeliest first. The buttons of the ticket
 * page and the answers to an impossible act come from here.
 *
 * @public
 */
export function possibleActs(
  situation: TicketSituation,
  role: Role,
  context: ActContext,
): TicketAct[] {
  const { rules = DEFAULT_WORKFLOW_RULES, table = TRANSITIONS } = context;
  const { now, actorRef } = context;
  return table
    .filter(
      row =>
        row.from === situation.state &&
        rolesOf(row, rules).includes(role) &&
        (!row.when ||
          CONDITIONS[row.when](situation, { now, rules, actorRef })) &&
        !isOtherSides(row, situation, role),
    )
    .map(row => row.act);
}

/**
 * Whether an act may be done, and from which instant it counts.
 *
 * An act may be declared up to 24 hours back, never before the previous act;
 * where the row says so, further back counts once the establishment agrees,
 * and until then the server's instant counts (CI22).
 *
 * @public
 */
export function decide<A extends TicketAct>(
  situation: TicketSituation,
  act: A,
  role: Role,
  input: ActInput<A>,
  context: ActContext,
): Decision | Refusal {
  const { now, rules = DEFAULT_WORKFLOW_RULES, table = TRANSITIONS } = context;
  const row = findTransition(situation.state, act, table);
  const possible = possibleActs(situation, role, context);
  if (row && !rolesOf(row, rules).includes(role)) {
    return { code: 'not-allowed', act, by: rolesOf(row, rules) };
  }
  if (!row || !possible.includes(act)) {
    return { code: 'not-possible', act, possible };
  }
  const fault =
    checkTelephone(row, role, input) ??
    checkDesk(situation, act, input, now) ??
    checkFacts(situation, act, role, input, context) ??
    checkMachines(situation, act, role, input);
  if (fault) return fault;
  const decision = decideInstant(situation, row, input, now, rules);
  return isRefusal(decision)
    ? decision
    : checkEndOfIntervention(situation, act, input, decision) ?? decision;
}

/** True for a refusal. @public */
export function isRefusal(outcome: Decision | Refusal): outcome is Refusal {
  return 'code' in outcome;
}

/** An agreement by telephone is somebody's: whose, is said (CI23). */
function checkTelephone(
  row: Transition,
  role: Role,
  input: ActInput,
): Refusal | undefined {
  if (!row.byTelephone) return undefined;
  const isNamed = 'agreedBy' in input && input.agreedBy !== undefined;
  if (isNamed === (role === 'contractor')) return undefined;
  return {
    code: 'bad-input',
    field: 'agreedBy',
    problem: isNamed ? 'not-by-telephone' : 'name-needed',
  };
}

/** A ticket is handed to another than who has it; a maker chased from today. */
function checkDesk(
  { holder, terms }: TicketSituation,
  act: TicketAct,
  input: ActInput,
  now: Instant,
): Refusal | undefined {
  if (act === 'hand-over' && 'to' in input) {
    return input.to === (holder?.ref ?? holder?.team?.ref)
      ? { code: 'bad-input', field: 'to', problem: 'already-holder' }
      : undefined;
  }
  if (!('chaseOn' in input) || !terms) return undefined;
  const today = localDateIn(terms.timeZone, now);
  const isPast = input.chaseOn < today;
  return isPast || input.chaseOn > addDays(today, MAX_CHASE_DAYS)
    ? {
        code: 'bad-input',
        field: 'chaseOn',
        problem: isPast ? 'in-the-past' : 'too-far-ahead',
      }
    : undefined;
}

/** The instant to come that is given with some acts, and its field. */
function aheadIn(input: ActInput): [string, Instant] | undefined {
  if ('until' in input) return ['until', input.until];
  return 'expectedAt' in input ? ['expectedAt', input.expectedAt] : undefined;
}

function checkFacts(
  situation: TicketSituation,
  act: TicketAct,
  role: Role,
  input: ActInput,
  { now, standingDataMedia = DEFAULT_DATA_MEDIA_CHOICE }: ActContext,
): Refusal | undefined {
  const problem = findAttachmentProblem(situation.attachments, input, role);
  if (problem) return { code: 'bad-input', field: 'attachmentIds', problem };
  if (act === 'redact') return checkRedaction(situation, role, input);
  const unfit = checkMediation(situation, input);
  if (unfit) return unfit;
  const ahead = aheadIn(input);
  if (ahead) {
    const [field, instant] = ahead;
    const fromNow = toEpochSeconds(instant) - toEpochSeconds(now);
    if (fromNow <= 0 || fromNow > MAX_DAYS_AHEAD * DAY_SECONDS) {
      return {
        code: 'bad-input',
        field,
        problem: fromNow <= 0 ? 'not-in-the-future' : 'too-far-ahead',
      };
    }
  }
  if (
    'kind' in input &&
    input.kind !== 'cancelled' &&
    input.otherTicket === undefined
  ) {
    return {
      code: 'bad-input',
      field: 'otherTicket',
      problem: 'other-ticket-needed',
    };
  }
  const agreed = situation.pending.suspension;
  if (
    act === 'agree-suspension' &&
    agreed &&
    toEpochSeconds(agreed.until) <= toEpochSeconds(now)
  ) {
    return { code: 'bad-input', field: 'until', problem: 'not-in-the-future' };
  }
  if (
    act === 'change-priority' &&
    'impact' in input &&
    input.impact === situation.impact &&
    input.urgency === situation.urgency
  ) {
    return { code: 'bad-input', field: 'impact', problem: 'no-change' };
  }
  if (act === 'set-access' && 'basedOn' in input) {
    const fields = accessFieldsIn(input).filter(
      field =>
        (situation.accessSetIn[field] ?? 0) > (input.basedOn ?? Infinity),
    );
    if (fields.length > 0) return { code: 'stale', fields };
  }
  if (
    'interventionId' in input &&
    !namedBy(act, situation).some(
      one => one.interventionId === input.interventionId,
    )
  ) {
    return {
      code: 'bad-input',
      field: 'interventionId',
      problem: 'no-such-intervention',
    };
  }
  const fault =
    'removedPart' in input
      ? faultOfPart(input, situation.dataMedia?.choice ?? standingDataMedia)
      : undefined;
  return fault && { code: 'bad-input', ...fault };
}

/** The interventions that an act may name. */
function namedBy(act: TicketAct, situation: TicketSituation): Intervention[] {
  if (act === 'replace-part') return situation.interventions;
  const open = openInterventions(situation);
  return act === 'order-stop' ? open.filter(mayBeStopped) : open;
}

function checkRedaction(
  situation: TicketSituation,
  role: Role,
  input: ActInput,
): Refusal | undefined {
  const target = input as ActInput<'redact'>;
  const problem = findRedactionProblem(situation, target, role);
  return (
    problem && {
      code: 'bad-input',
      field: target.attachmentId === undefined ? 'field' : 'attachmentId',
      problem,
    }
  );
}

/** A file is about something, and corrects what is settled (CI21). */
function checkMediation(
  { state, exclusion }: TicketSituation,
  input: ActInput,
): Refusal | undefined {
  if (
    'subject' in input &&
    input.subject === 'exclusion' &&
    exclusion === null
  ) {
    return {
      code: 'bad-input',
      field: 'subject',
      problem: 'no-exclusion-claimed',
    };
  }
  if (
    'correction' in input &&
    input.correction !== 'none' &&
    !CORRECTIONS[state]?.includes(input.correction)
  ) {
    return {
      code: 'bad-input',
      field: 'correction',
      problem: 'not-correctable',
    };
  }
  return undefined;
}

/** CI16, CI27: which machines a ticket concerns. */
function checkMachines(
  situation: TicketSituation,
  act: TicketAct,
  role: Role,
  input: ActInput,
): Refusal | undefined {
  if (!('machineId' in input) || input.machineId === undefined) {
    return undefined;
  }
  const { machineId } = input;
  const { otherMachines } = situation;
  const isOther = otherMachines.some(one => one.machineId === machineId);
  const refuse = (
    problem: Extract<Refusal, { code: 'bad-input' }>['problem'],
  ): Refusal => ({ code: 'bad-input', field: 'machineId', problem });
  switch (act) {
    case 'add-machine':
      if (isOther || machineId === situation.machineId) {
        return refuse('already-concerned');
      }
      return otherMachines.length >= MAX_OTHER_MACHINES
        ? refuse('too-many-machines')
        : undefined;
    case 'remove-machine':
      return isOther ? undefined : refuse('no-such-machine');
    case 'split':
      if (!isOther) return refuse('no-such-machine');
      return sideOf(role) === 'contractor' && loosens(situation, machineId)
        ? refuse('loosens-terms')
        : undefined;
    default:
      return undefined;
  }
}

/** Whether the time of the others would end later without a machine. */
function loosens(situation: TicketSituation, machineId: string): boolean {
  const { principalTerms, otherMachines, terms, registeredAt } = situation;
  if (!principalTerms || !terms) return false;
  const without = termsThatHold(
    principalTerms,
    otherMachines.filter(one => one.machineId !== machineId),
    registeredAt,
  );
  return endsBefore(terms, without.terms, registeredAt);
}

/** C7: begun before the closing, an intervention goes on to the resolution. */
function checkEndOfIntervention(
  situation: TicketSituation,
  act: TicketAct,
  input: ActInput,
  { occurredAt }: Decision,
): Refusal | undefined {
  const ended =
    act === 'end-intervention' ? interventionOf(situation, input) : undefined;
  return ended && needsOrderToStop(situation, ended, occurredAt)
    ? {
        code: 'bad-input',
        field: 'interventionId',
        problem: 'order-to-stop-needed',
      }
    : undefined;
}

function decideInstant(
  situation: TicketSituation,
  transition: Transition,
  input: ActInput,
  now: Instant,
  rules: WorkflowRules,
): Decision | Refusal {
  const declared = 'occurredAt' in input ? input.occurredAt : undefined;
  const undeclared = laterOf(now, situation.lastActAt);
  if (declared === undefined) return { transition, occurredAt: undeclared };
  const refuse = (
    problem: Extract<Refusal, { code: 'bad-input' }>['problem'],
  ): Refusal => ({ code: 'bad-input', field: 'occurredAt', problem });
  const at = toEpochSeconds(declared);
  const nowSeconds = toEpochSeconds(now);
  if (at > nowSeconds) return refuse('in-the-future');
  if (at < toEpochSeconds(earliestInstant(situation, transition.act, input))) {
    return refuse('before-previous-act');
  }
  if (at >= nowSeconds - rules.declaredInstantHours * HOUR_SECONDS) {
    return { transition, occurredAt: fromEpochSeconds(at) };
  }
  if (!transition.earlierByAgreement) return refuse('too-far-back');
  if (situation.pending.instant) return refuse('instant-already-claimed');
  return {
    transition,
    occurredAt: undeclared,
    claimedAt: fromEpochSeconds(at),
  };
}

/**
 * "Not before the previous act" (CI22) is read so: an intervention ends after
 * it began; service is restored, or worked around, after every intervention
 * began; nothing precedes the last act that changed the ticket. Comments, the
 * ends of interventions and orders to stop hold nothing back: they are
 * appended at any time, and say nothing of when another act was done.
 */
function earliestInstant(
  situation: TicketSituation,
  act: TicketAct,
  input: ActInput,
): Instant {
  const ended = interventionOf(situation, input);
  if (ended) return ended.startedAt;
  return act === 'restore' || act === 'propose-workaround'
    ? situation.interventions
        .map(({ startedAt }) => startedAt)
        .reduce(laterOf, situation.lastActAt)
    : situation.lastActAt;
}

function interventionOf(
  situation: TicketSituation,
  input: ActInput,
): Intervention | undefined {
  return 'interventionId' in input
    ? situation.interventions.find(
        one => one.interventionId === input.interventionId,
      )
    : undefined;
}
