import type { PenaltyAssessment } from './events';
import type { PenaltyEvidence } from './evidence';
import { tellsTheSame } from './measure';
import type { PenaltySituation } from './penaltyCase';
import { amountCents, type PenaltyScales, scaleFor } from './scale';

/** What a case of an owner stands on, by the scales that are known. @public */
export function assess(
  evidence: PenaltyEvidence,
  owner: string,
  scales: PenaltyScales,
): PenaltyAssessment {
  const scale = scaleFor(evidence.kind, owner, scales);
  return { evidence, scale, amountCents: amountCents(evidence, scale) };
}

/**
 * How a case changes with what is known now: `null` where it is taken away,
 * `undefined` where it stays as it is. What is decided keeps the scale it was
 * decided by until its facts change; a case that waits follows the scales.
 *
 * @param found - what it would stand on now; null where nothing is left of it
 * @public
 */
export function revisionOf(
  penalty: Pick<PenaltySituation, 'state' | 'assessment'>,
  found: PenaltyAssessment | null,
): PenaltyAssessment | null | undefined {
  const { state, assessment } = penalty;
  if (found === null) return state === 'lifted' ? undefined : null;
  if (state === 'lifted') return found;
  if (!tellsTheSame(assessment.evidence, found.evidence)) return found;
  const hasNewScale =
    JSON.stringify(scaleKey(assessment)) !== JSON.stringify(scaleKey(found));
  return state === 'open' && hasNewScale ? found : undefined;
}

function scaleKey({ scale }: PenaltyAssessment): unknown {
  return scale && [scale.per, scale.cents, scale.capCents ?? null];
}
