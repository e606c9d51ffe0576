import { addDays } from '../calendar';
import { endsBefore, localDateIn, termsThatHold } from '../contract';
import { DEFAULT_DATA_MEDIA_CHOICE } from '../establishment';
import { type Instant, toEpochSeconds } from '../time';
import { findAttachmentProblem } from './attachment';
import type { ActContext, Refusal } from './decision';
import { faultOfPart } from './hardwareWork';
import { type ActInput, MAX_OTHER_MACHINES, type TicketAct } from './inputs';
import { CORRECTIONS } from './mediation';
import { namedBy } from './namedInterventions';
import { findRedactionProblem } from './redaction';
import { sideOf } from './sides';
import { accessFieldsIn } from './siteAccess';
import type { TicketSituation } from './situation';
import type { Transition } from './transition';
import type { Role } from './vocabulary';

const DAY_SECONDS = 86_400;

/** Further ahead, an instant to come is a slip of the keyboard. */
const MAX_DAYS_AHEAD = 366;

/** Further ahead, the day to chase a maker is one too. */
const MAX_CHASE_DAYS = 366;

/** An agreement by telephone is somebody's: whose, is said (CI23). */
export function checkTelephone(
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
export function checkDesk(
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

/** What is given with an act, against what the ticket knows. */
export function checkFacts(
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
export function checkMachines(
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
