import type { DataMediaChoice } from '../establishment';
import type { Instant } from '../time';
import type { AttachmentProblem } from './attachment';
import type { PartProblem } from './hardwareWork';
import type { TicketAct } from './inputs';
import type { RedactionProblem } from './redaction';
import type { AccessField } from './siteAccess';
import type { Transition } from './transition';
import type { Role } from './vocabulary';
import type { WorkflowRules } from './workflowRules';

/** Why an act cannot be done. @public */
export type Refusal =
  | { code: 'not-possible'; act: TicketAct; possible: TicketAct[] }
  | { code: 'not-allowed'; act: TicketAct; by: readonly Role[] }
  /** Somebody else said these since (C18). */
  | { code: 'stale'; fields: AccessField[] }
  | {
      code: 'bad-input';
      field: string;
      problem:
        | 'in-the-future'
        | 'before-previous-act'
        | 'too-far-back'
        | 'instant-already-claimed'
        | 'not-in-the-future'
        | 'too-far-ahead'
        | 'other-ticket-needed'
        | 'no-such-intervention'
        | 'order-to-stop-needed'
        | 'already-concerned'
        | 'too-many-machines'
        | 'no-such-machine'
        | 'loosens-terms'
        | 'no-change'
        | 'already-holder'
        | 'in-the-past'
        | 'name-needed'
        | 'not-by-telephone'
        | 'no-exclusion-claimed'
        | 'not-correctable'
        | 'lateness-reason-needed'
        | AttachmentProblem
        | PartProblem
        | RedactionProblem;
    };

/** What an accepted act adds to the log. @public */
export interface Decision {
  transition: Transition;
  occurredAt: Instant;
  claimedAt?: Instant;
}

/** What an act depends on besides the ticket. @public */
export interface ActContext {
  now: Instant;
  rules?: WorkflowRules;
  /** Entity reference of who would act; what one has is not taken again. */
  actorRef?: string;
  /**
   * What the establishment has chosen once for all for parts that hold data;
   * kept where it has chosen nothing (CI19).
   */
  standingDataMedia?: DataMediaChoice;
  /** Another table than the contract's; for tests. */
  table?: readonly Transition[];
}

/** True for a refusal. @public */
export function isRefusal(outcome: Decision | Refusal): outcome is Refusal {
  return 'code' in outcome;
}
