import { rolesOf } from './decide';
import type { TicketAct } from './inputs';
import { type Asked, askedOf } from './sides';
import type { TicketSituation } from './situation';
import { TRANSITIONS } from './table';
import { ESTABLISHMENT_ROLES, type Role } from './vocabulary';
import { DEFAULT_WORKFLOW_RULES, type WorkflowRules } from './workflowRules';

/** The act by which the establishment grants what it is asked for. @public */
export const GRANTING_ACT: Readonly<Record<Asked, TicketAct>> = {
  qualification: 'agree-qualification',
  instant: 'agree-instant',
  approval: 'approve',
  workaround: 'accept-workaround',
  suspension: 'agree-suspension',
  exclusion: 'accept-exclusion',
  cancellation: 'agree-cancellation',
};

/**
 * What the most people of an establishment may grant first: whatever the
 * rules, who may grant one may grant all that stand before it. An approval is
 * where the rules make it everybody's or the local referent's (CI25).
 */
const WIDEST_FIRST: readonly Asked[] = [
  'qualification',
  'instant',
  'workaround',
  'cancellation',
  'approval',
  'suspension',
  'exclusion',
];

/**
 * Of what the establishment is asked for, what the most of its people may
 * grant: who may grant any of it may grant this. Null where nothing is asked.
 *
 * @public
 */
export function widestAskedOf(situation: TicketSituation): Asked | null {
  const asked = askedOf(situation);
  return WIDEST_FIRST.find(one => asked.includes(one)) ?? null;
}

/**
 * What someone in a role may grant. The contractor grants nothing: where its
 * desk records an agreement given by telephone, the word is the
 * establishment's (CI23).
 *
 * @public
 */
export function grantableBy(
  role: Role,
  rules: WorkflowRules = DEFAULT_WORKFLOW_RULES,
): Asked[] {
  if (!ESTABLISHMENT_ROLES.includes(role)) return [];
  return WIDEST_FIRST.filter(asked =>
    TRANSITIONS.some(
      row =>
        row.act === GRANTING_ACT[asked] && rolesOf(row, rules).includes(role),
    ),
  );
}
