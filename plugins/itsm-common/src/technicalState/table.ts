import { ESTABLISHMENT_ROLES, type Role } from '../workflow';
import type { EvolutionAct } from './inputs';
import { type EvolutionState, OPEN_EVOLUTION_STATES } from './vocabulary';

/** What has to be so, besides the state, for an act to be done. @public */
export type EvolutionCheck =
  /** The level of the day gives the right to the version (BI3). */
  | 'entitled'
  /** The day is between the acceptance and today. */
  | 'since-accepted'
  /** The day that is planned is not over. */
  | 'to-come';

/** A line of the table of evolutions. @public */
export interface EvolutionTransition {
  readonly act: EvolutionAct;
  readonly from: readonly EvolutionState[];
  readonly to: EvolutionState;
  readonly by: readonly Role[];
  readonly checks: readonly EvolutionCheck[];
}

const CONTRACTOR: readonly Role[] = ['contractor'];

/**
 * Who may do what to a proposed evolution, and when. A pair of state and act
 * that is not in it is not possible. The day is agreed between both (CCTP
 * 2.1.4): either moves it.
 *
 * @public
 */
export const EVOLUTION_TRANSITIONS: readonly EvolutionTransition[] = [
  {
    act: 'accept',
    from: ['proposed'],
    to: 'accepted',
    by: ESTABLISHMENT_ROLES,
    checks: ['to-come'],
  },
  {
    act: 'plan',
    from: ['accepted'],
    to: 'accepted',
    by: [...ESTABLISHMENT_ROLES, ...CONTRACTOR],
    checks: ['to-come'],
  },
  {
    act: 'refuse',
    from: OPEN_EVOLUTION_STATES,
    to: 'refused',
    by: ESTABLISHMENT_ROLES,
    checks: [],
  },
  {
    act: 'complete',
    from: ['accepted'],
    to: 'done',
    by: CONTRACTOR,
    checks: ['since-accepted', 'entitled'],
  },
  {
    act: 'withdraw',
    from: OPEN_EVOLUTION_STATES,
    to: 'withdrawn',
    by: CONTRACTOR,
    checks: [],
  },
];
