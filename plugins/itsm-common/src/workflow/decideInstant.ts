import {
  fromEpochSeconds,
  type Instant,
  laterOf,
  toEpochSeconds,
} from '../time';
import { needsOrderToStop } from './continuation';
import type { Decision, Refusal } from './decision';
import type { ActInput, TicketAct } from './inputs';
import { interventionOf } from './namedInterventions';
import type { TicketSituation } from './situation';
import type { Transition } from './transition';
import type { WorkflowRules } from './workflowRules';

const HOUR_SECONDS = 3_600;

/** The instant from which an act counts (CI22). */
export function decideInstant(
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

/** C7: begun before the closing, an intervention goes on to the resolution. */
export function checkEndOfIntervention(
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
