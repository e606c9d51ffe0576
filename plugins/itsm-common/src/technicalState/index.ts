export {
  decideEvolution,
  evolutionActsOf,
  type EvolutionRefusal,
  type EvolutionStanding,
} from './decide';
export { entitlementRefusal, type EntitlementRefusal } from './entitlement';
export {
  EVOLUTION_INPUT,
  EVOLUTION_INPUTS,
  type EvolutionAct,
  type EvolutionActInput,
  type EvolutionInput,
} from './inputs';
export {
  EVOLUTION_TRANSITIONS,
  type EvolutionCheck,
  type EvolutionTransition,
} from './table';
export {
  COMPONENT_KINDS,
  type ComponentKind,
  type Entitlement,
  ENTITLEMENTS,
  EVOLUTION_STATES,
  type EvolutionState,
  MAY_SAY_INSTALLED,
  OPEN_EVOLUTION_STATES,
} from './vocabulary';
