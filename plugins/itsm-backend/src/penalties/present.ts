import {
  measureOf,
  PENALTY_OF_LOT,
  type PenaltyAct,
  penaltyActsOf,
  type PenaltyAssessment,
  penaltyAt,
  type PenaltyEvent,
  type PenaltySummary,
  type Role,
} from '@caih/backstage-plugin-itsm-common';

/** A case with what it is read with. */
export interface Raised {
  id: string;
  log: readonly PenaltyEvent[];
  /** Of establishments, by FINESS. */
  names: ReadonlyMap<string, string>;
}

/** A case of a list, with what somebody in a role may do to it. */
export function presentPenalty(
  { id, log, names }: Raised,
  role: Role | null,
  mayDecide: boolean,
): PenaltySummary {
  const penalty = penaltyAt(log);
  const { establishmentId, assessment, first } = penalty;
  const isOfLot = establishmentId === PENALTY_OF_LOT;
  const possibleActs: PenaltyAct[] = mayDecide
    ? penaltyActsOf(penalty, role)
    : [];
  return {
    id,
    establishmentId: isOfLot ? null : establishmentId,
    establishmentName: isOfLot
      ? null
      : names.get(establishmentId) ?? establishmentId,
    kind: penalty.kind,
    month: penalty.month,
    state: penalty.state,
    byCorrection: penalty.byCorrection,
    ...presentAssessment(assessment),
    first: first && presentAssessment(first),
    raisedAt: penalty.raisedAt,
    revisedAt: penalty.revisedAt,
    decision: penalty.decision,
    revisedSinceDecision: penalty.revisedSinceDecision,
    version: penalty.version,
    possibleActs,
  };
}

function presentAssessment(assessment: PenaltyAssessment) {
  const { evidence, scale, amountCents } = assessment;
  return { evidence, measure: measureOf(evidence), scale, amountCents };
}
