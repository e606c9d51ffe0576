import { checkDesk, checkFacts, checkMachines, checkTelephone } from './checks';
import { CONDITIONS } from './conditions';
import { checkEndOfIntervention, decideInstant } from './decideInstant';
import {
  type ActContext,
  type Decision,
  isRefusal,
  type Refusal,
} from './decision';
import type { ActInput, TicketAct } from './inputs';
import { sideOf } from './sides';
import type { TicketSituation } from './situation';
import { findTransition, TRANSITIONS } from './table';
import type { Transition } from './transition';
import type { Role } from './vocabulary';
import { DEFAULT_WORKFLOW_RULES, type WorkflowRules } from './workflowRules';

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
