import type { PinnedTerms } from '../contract';
import { type Instant, toEpochSeconds } from '../time';
import { sideOf } from './sides';
import type { TicketSituation } from './situation';
import type { Role } from './vocabulary';

/** What a qualification would pin. @public */
export interface ProposedTerms {
  terms: PinnedTerms;
  /** When the machine's facts last changed; null where there is no machine. */
  factsChangedAt: Instant | null;
}

/**
 * Whether the establishment has to agree to a qualification before its terms
 * are pinned (CI15, CI23): it leaves the incident without contractual time,
 * puts another machine in the place of the one pinned, or rests on facts that
 * changed since the registration, so that they may not be those of that day.
 *
 * @public
 */
export function needsAgreement(
  situation: Pick<TicketSituation, 'terms' | 'registeredAt'>,
  { terms, factsChangedAt }: ProposedTerms,
): boolean {
  const pinned = situation.terms;
  return (
    !hasContractualTime(terms) ||
    (pinned !== null && pinned.machineId !== terms.machineId) ||
    (factsChangedAt !== null &&
      toEpochSeconds(factsChangedAt) > toEpochSeconds(situation.registeredAt))
  );
}

/**
 * Whether the establishment has to agree to a machine added: the contractor
 * adds it on facts that changed since the registration, so that its terms may
 * not be those of that day (CI15, CI16). One more machine never puts the end
 * of the others off.
 *
 * @public
 */
export function addingNeedsAgreement(
  { registeredAt }: Pick<TicketSituation, 'registeredAt'>,
  role: Role,
  factsChangedAt: Instant,
): boolean {
  return (
    sideOf(role) === 'contractor' &&
    toEpochSeconds(factsChangedAt) > toEpochSeconds(registeredAt)
  );
}

/**
 * Whether a time to restore is owed under these terms: in metropolitan France,
 * on a machine that is covered (CCTP 2.1.22).
 *
 * @public
 */
export function hasContractualTime(terms: PinnedTerms): boolean {
  return (
    terms.serviceWindow !== null &&
    terms.restoreTime !== null &&
    terms.contractual
  );
}
