import type { Instant } from '../time';
import type { InventoryFacts } from '../inventory/facts';

/** A fact of a machine. @public */
export type MachineFact = keyof InventoryFacts;

/**
 * How a machine hangs on a `Resource` that others wrote.
 *
 * @public
 */
export interface Adoption {
  /** The `Resource`, such as `resource:default/nas-01`. */
  entityRef: string;
  /** Where the catalog reads it, such as `url:https://…/hardware.yaml`. */
  location: string | null;
  /** Where it can be changed, as the catalog tells it. */
  editUrl: string | null;
  /** The facts that it says, which are its author's to change. */
  facts: MachineFact[];
  /** Since when the catalog has it no more. */
  goneSince: Instant | null;
  /** Whether it brought the machine; else an inventory had before. */
  brought: boolean;
}

/** Whether what the `Resource` says of a machine holds today. @public */
export function isFromCatalog<A extends { goneSince: Instant | null }>(
  adoption: A | null | undefined,
): adoption is A {
  return Boolean(adoption) && adoption?.goneSince === null;
}

const ADDRESS = /^url:(?=https?:)/;

/**
 * Where a fact is to be changed, as a person finds it: an address, else the
 * `Resource`; a path on the server says nothing to who is not on it.
 *
 * @public
 */
export function sourceOf({
  editUrl,
  location,
  entityRef,
}: Pick<Adoption, 'editUrl' | 'location' | 'entityRef'>): string {
  return (
    editUrl ??
    (location && ADDRESS.test(location)
      ? location.replace(ADDRESS, '')
      : entityRef)
  );
}
