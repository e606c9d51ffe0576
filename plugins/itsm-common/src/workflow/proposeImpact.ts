import { type Care, CARES } from '../hardware';
import type { Impact } from './vocabulary';

/** What depends on a machine, as far as care goes. @public */
export interface CareDependent {
  entityRef: string;
  /** Null where nobody said. */
  care: Care | null;
}

/** An impact that follows from what depends on a machine. @public */
export interface ProposedImpact {
  impact: Impact;
  /** Reference of the entity it follows from. */
  because: string;
}

const IMPACT_OF: Record<Care, Impact> = { direct: 1, support: 2, none: 3 };

/**
 * The impact that what depends on a machine makes likely, by the gravest of it
 * (C19, DI7). That nobody is hindered is proposed only where all of it says
 * so. The person who declares keeps the last word.
 *
 * @public
 */
export function proposeImpact(
  dependents: readonly CareDependent[],
): ProposedImpact | null {
  for (const care of CARES) {
    const because = dependents.find(one => one.care === care);
    if (because && (care !== 'none' || dependents.every(one => one.care))) {
      return { impact: IMPACT_OF[care], because: because.entityRef };
    }
  }
  return null;
}
