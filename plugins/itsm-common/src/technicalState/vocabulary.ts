import { type HardwareCategory, isSoftware } from '../hardware';
import { ESTABLISHMENT_ROLES, type Role } from '../workflow';

/** What of a machine has a level of its own (CCTP 2.1.4, 2.1.20). @public */
export const COMPONENT_KINDS = [
  'firmware',
  'operating-system',
  'bios',
  'management-controller',
  'controller',
  'administration-tool',
  'supervision',
  'advanced-software',
  'multipath',
  'other',
] as const;

/**
 * Of what a version may be: a component, or the software that an item itself
 * is (CCTP 2.1.20, B9).
 *
 * @public
 */
export type ComponentKind = (typeof COMPONENT_KINDS)[number] | 'software';

/**
 * The components that every machine has, by their ids. What is installed of
 * them is a fact of the machine: its inventory tells it, and an evolution that
 * is done.
 *
 * @public
 */
export const INVENTORY_COMPONENTS = ['firmware', 'operating-system'] as const;

/** @public */
export type InventoryComponent = (typeof INVENTORY_COMPONENTS)[number];

/**
 * The components that everything of a category has, with what each is. A
 * software item has its own version, which stands where the firmware of a
 * machine does; the operating system is that of the machines it runs on.
 *
 * @public
 */
export function inventoryComponentsOf(
  category: HardwareCategory,
): { id: InventoryComponent; kind: ComponentKind }[] {
  return isSoftware(category)
    ? [{ id: 'firmware', kind: 'software' }]
    : INVENTORY_COMPONENTS.map(id => ({ id, kind: id }));
}

/** Whether what is installed of a component is a fact of the machine. @public */
export function isInventoryComponent(id: string): id is InventoryComponent {
  return INVENTORY_COMPONENTS.some(one => one === id);
}

/** Most components that are followed on one machine. @public */
export const MAX_COMPONENTS = 50;

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

/**
 * How a version stands to the machine and to those attached to it: compatible
 * with both, or with what has to be so before, on the one and on the others
 * (CCTP 2.1.5).
 *
 * @public
 */
export const COMPATIBILITIES = ['compatible', 'prerequisites'] as const;

/** @public */
export type Compatibility = (typeof COMPATIBILITIES)[number];

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
