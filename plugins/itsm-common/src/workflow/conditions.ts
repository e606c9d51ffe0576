import { type Instant, toEpochSeconds } from '../time';
import { isMediationPending } from './mediation';
import { mayBeStopped, openInterventions } from './namedInterventions';
import type { TicketSituation } from './situation';
import type { Condition } from './transition';
import type { WorkflowRules } from './workflowRules';

const DAY_SECONDS = 86_400;

type Check = (
  situation: TicketSituation,
  context: { now: Instant; rules: WorkflowRules; actorRef?: string },
) => boolean;

/** Whether what a row of the table asks for stands. */
export const CONDITIONS: Record<Condition, Check> = {
  'qualification-proposed': ({ pending }) => !!pending.qualification,
  'no-qualification-proposed': ({ pending }) => !pending.qualification,
  'machine-known': ({ machineId, pending }) =>
    machineId !== null && !pending.qualification,
  'several-machines': ({ otherMachines }) => otherMachines.length > 0,
  'may-split': ({
    otherMachines,
    restoredAt,
    workaroundInPlace,
    reopenedCount,
    refusedCount,
  }) =>
    otherMachines.length > 0 &&
    restoredAt === null &&
    !workaroundInPlace &&
    reopenedCount + refusedCount === 0,
  'suspension-requested': ({ pending }) => !!pending.suspension,
  'no-suspension-requested': ({ pending }) => !pending.suspension,
  'workaround-proposed': ({ pending }) => !!pending.workaround,
  'no-workaround': ({ pending, workaroundInPlace, restoredAt }) =>
    !pending.workaround && !workaroundInPlace && restoredAt === null,
  'cancellation-requested': ({ pending }) => !!pending.cancellation,
  'no-cancellation-requested': ({ pending }) => !pending.cancellation,
  'exclusion-claimed': ({ exclusion }) => exclusion === 'claimed',
  'exclusion-claimed-or-contested': ({ exclusion }) =>
    exclusion === 'claimed' || exclusion === 'contested',
  'no-exclusion': ({ exclusion }) => exclusion === null,
  'instant-claimed': ({ pending }) => !!pending.instant,
  'intervention-open': situation => openInterventions(situation).length > 0,
  'intervention-begun': ({ interventions }) => interventions.length > 0,
  'on-site-intervention-open': situation =>
    openInterventions(situation).some(mayBeStopped),
  'recall-presumed': ({ recall }) => recall === 'presumed',
  'nothing-left-to-agree': ({ terms, pending }) =>
    terms !== null && !pending.qualification && !pending.instant,
  'may-open-mediation': ({ mediation, settledAt }, { now, rules }) =>
    !isMediationPending(mediation) &&
    (settledAt === null ||
      toEpochSeconds(now) <=
        toEpochSeconds(settledAt) + rules.mediationDays * DAY_SECONDS),
  'mediation-open': ({ mediation }) => mediation?.state === 'open',
  'correction-proposed': ({ mediation }) =>
    mediation?.state === 'correction-proposed',
  'may-still-reopen': ({ closedAt }, { now, rules }) =>
    closedAt !== null &&
    toEpochSeconds(now) <=
      toEpochSeconds(closedAt) + rules.reopenDays * DAY_SECONDS,
  'not-the-actors': ({ holder }, { actorRef }) =>
    !holder?.ref || holder.ref !== actorRef,
  'maker-answers': ({ terms }) =>
    terms?.level === 'under-warranty' || terms?.level === 'vendor-backed',
};
