import type { LocalDate } from '../calendar';
import { contractLevelOn, type CoverageFacts } from '../contract';
import type { Role } from '../workflow';
import { hasVendorUpdates } from './entitlement';
import type { EvolutionAct, EvolutionActInput } from './inputs';
import {
  EVOLUTION_TRANSITIONS,
  type EvolutionCheck,
  type EvolutionTransition,
} from './table';
import type { Entitlement, EvolutionState } from './vocabulary';

/** What of an evolution decides what may be done to it. @public */
export interface EvolutionStanding {
  state: EvolutionState;
  entitlement: Entitlement;
  /** The day of the acceptance, at the site; null while there is none. */
  acceptedOn: LocalDate | null;
}

/** Why an act on an evolution is not done. @public */
export type EvolutionRefusal =
  | { code: 'not-possible'; possible: readonly EvolutionAct[] }
  | { code: 'not-allowed'; by: readonly Role[] }
  | {
      code:
        | 'machine-left'
        | 'no-vendor-updates'
        | 'in-the-future'
        | 'before-the-acceptance'
        | 'in-the-past';
      field: string;
    };

/** The acts that a role may do to an evolution as it stands. @public */
export function evolutionActsOf(
  state: EvolutionState,
  role: Role | null,
): EvolutionAct[] {
  return EVOLUTION_TRANSITIONS.filter(
    row => row.from.includes(state) && role !== null && row.by.includes(role),
  ).map(row => row.act);
}

type Check = (
  evolution: EvolutionStanding,
  input: EvolutionActInput,
  about: { coverage: CoverageFacts | null; today: LocalDate },
) => EvolutionRefusal | null;

const CHECKS: Record<EvolutionCheck, Check> = {
  entitled: ({ entitlement }, input, { coverage }) => {
    if (!('doneOn' in input)) return null;
    if (coverage === null) return { code: 'machine-left', field: 'doneOn' };
    if (entitlement !== 'vendor-update') return null;
    const { level } = contractLevelOn(coverage, input.doneOn);
    return hasVendorUpdates(level)
      ? null
      : { code: 'no-vendor-updates', field: 'doneOn' };
  },
  'since-accepted': ({ acceptedOn }, input, { today }) => {
    if (!('doneOn' in input)) return null;
    const field = 'doneOn';
    if (input.doneOn > today) return { code: 'in-the-future', field };
    return acceptedOn !== null && input.doneOn < acceptedOn
      ? { code: 'before-the-acceptance', field }
      : null;
  },
  'to-come': (_evolution, input, { today }) =>
    'plannedFor' in input && input.plannedFor && input.plannedFor < today
      ? { code: 'in-the-past', field: 'plannedFor' }
      : null,
};

/**
 * The line of the table by which an act is done, or why it cannot be: who may
 * not is told so first, then what is possible, then what is missing.
 *
 * @param about - the machine's cover, null once it has left the fleet, and the
 *   day at its site
 * @public
 */
export function decideEvolution<A extends EvolutionAct>(
  evolution: EvolutionStanding,
  act: A,
  input: EvolutionActInput<A>,
  about: { role: Role; coverage: CoverageFacts | null; today: LocalDate },
): EvolutionTransition | EvolutionRefusal {
  const rows = EVOLUTION_TRANSITIONS.filter(row => row.act === act);
  const by = rows.flatMap(row => row.by);
  if (!by.includes(about.role)) return { code: 'not-allowed', by };
  const row = rows.find(one => one.from.includes(evolution.state));
  if (!row) {
    const possible = evolutionActsOf(evolution.state, about.role);
    return { code: 'not-possible', possible };
  }
  for (const check of row.checks) {
    const refusal = CHECKS[check](evolution, input, about);
    if (refusal) return refusal;
  }
  return row;
}
