export {
  decideEvolution,
  evolutionActsOf,
  type EvolutionRefusal,
  type EvolutionStanding,
} from './decide';
export {
  type CompatibilityStated,
  hasVendorUpdates,
  proposalRefusal,
  type ProposalRefusal,
} from './entitlement';
export type {
  CheckedMachine,
  EvolutionComponent,
  EvolutionEvent,
  EvolutionEventData,
  EvolutionEventType,
} from './events';
export { evolutionAt, type EvolutionSituation } from './evolution';
export {
  COMPONENT_INPUT,
  type ComponentInput,
  EVOLUTION_ACTS,
  EVOLUTION_INPUT,
  EVOLUTION_INPUTS,
  type EvolutionAct,
  type EvolutionActInput,
  type EvolutionInput,
  INSTALLED_INPUT,
  type InstalledInput,
  LEVELS_INPUT,
  type LevelsInput,
  MAX_VERSION_LENGTH,
} from './inputs';
export { levelStanding, type LevelStanding } from './levels';
export {
  EVOLUTION_TRANSITIONS,
  type EvolutionCheck,
  type EvolutionTransition,
} from './table';
export {
  COMPATIBILITIES,
  type Compatibility,
  COMPONENT_KINDS,
  type ComponentKind,
  type Entitlement,
  ENTITLEMENTS,
  EVOLUTION_STATES,
  type EvolutionState,
  INVENTORY_COMPONENTS,
  type InventoryComponent,
  inventoryComponentsOf,
  isInventoryComponent,
  MAX_COMPONENTS,
  MAY_SAY_INSTALLED,
  OPEN_EVOLUTION_STATES,
} from './vocabulary';
