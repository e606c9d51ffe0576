import { ESTABLISHMENT_ROLES, type Role } from '../workflow';

/** What of a machine has a level of its own (CCTP 2.1.4, 2.1.20). @public */
export const COMPONENT_KINDS = [
  'firmware',
  'bios',
  'management-controller',
  'controller',
  'operating-system',
  'administration-tool',
  'supervision',
  'advanced-software',
  'multipath',
  'other',
] as const;

/** @public */
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

/**
 * By what right the establishment may have a version (BI3): a vendor's update,
 * which comes with the warranty or with vendor backing only, or a version that
 * it is entitled to whatever the level.
 *
 * @public
 */
export const ENTITLEMENTS = ['vendor-update', 'owned-version'] as const;

/** @public */
export type Entitlement = (typeof ENTITLEMENTS)[number];

/** Where a proposed evolution stands. @public */
export const EVOLUTION_STATES = [
  'proposed',
  'accepted',
  'refused',
  'done',
  'withdrawn',
] as const;

/** @public */
export type EvolutionState = (typeof EVOLUTION_STATES)[number];

/** States in which an evolution is not settled. @public */
export const OPEN_EVOLUTION_STATES: readonly EvolutionState[] = [
  'proposed',
  'accepted',
];

/** Who may say what is installed. @public */
export const MAY_SAY_INSTALLED: readonly Role[] = [
  ...ESTABLISHMENT_ROLES,
  'contractor',
];
