import type { LocalDate } from '../calendar';
import type { InventoryFacts, KnownMachine } from './facts';

/** What of an inventory's line its order says: the terms. @public */
export const TERM_FACTS = [
  'warrantyEnd',
  'afterWarranty',
  'serviceWindow',
  'restoreTime',
  'maintainedFrom',
  'maintainedUntil',
  'orderReference',
] as const satisfies readonly (keyof InventoryFacts)[];

/** @public */
export type TermFacts = Pick<InventoryFacts, (typeof TERM_FACTS)[number]>;

/** Whether a fact is one of the terms. @public */
export const isTermFact = (fact: keyof InventoryFacts): boolean =>
  TERM_FACTS.some(one => one === fact);

/**
 * Whether a line says terms that begin on a day to come, of a machine that is
 * maintained until then: they wait, and those of today hold. Where nothing
 * holds today, as of a machine that joins, they are written at once: nothing is
 * owed before their first day.
 *
 * @param today - at the site
 * @public
 */
export function areTermsAhead(
  { maintainedFrom }: Pick<InventoryFacts, 'maintainedFrom'>,
  known: KnownMachine | undefined,
  today: LocalDate,
): boolean {
  return (
    known !== undefined &&
    !known.removed &&
    maintainedFrom !== null &&
    maintainedFrom > today &&
    (known.maintainedFrom === null || known.maintainedFrom <= today) &&
    (known.maintainedUntil === null || known.maintainedUntil >= today)
  );
}
