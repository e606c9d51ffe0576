import type { TicketAct } from './inputs';
import type { Role, TicketState } from './vocabulary';

/**
 * What an act does to the clock (CCTP 2.1.22).
 *
 * - `none`: nothing.
 * - `pins-terms`: the terms it runs under become known (CI15).
 * - `suspends`, `resumes`: with the establishment's agreement (CI2, CI24).
 * - `stops`: the service is restored; holds unless refused (CI7, CI10).
 * - `voids-if-down`: the time since the restoration is consumed where the
 *   service was still down (CI11).
 * - `restarts`: runs at once, with the time already consumed (C5, CI7).
 * - `ends`: no longer measured (CI4, CI17).
 * - `moves-instant`: an earlier instant counts from now on (CI22).
 *
 * @public
 */
export type ClockEffect =
  | 'none'
  | 'pins-terms'
  | 'suspends'
  | 'resumes'
  | 'stops'
  | 'voids-if-down'
  | 'restarts'
  | 'ends'
  | 'moves-instant';

/** What must stand, or must not, for an act to be possible. @public */
export type Condition =
  | 'qualification-proposed'
  | 'no-qualification-proposed'
  | 'machine-known'
  | 'several-machines'
  | 'may-split'
  | 'suspension-requested'
  | 'no-suspension-requested'
  | 'workaround-proposed'
  | 'no-workaround'
  | 'cancellation-requested'
  | 'no-cancellation-requested'
  | 'exclusion-claimed'
  | 'exclusion-claimed-or-contested'
  | 'no-exclusion'
  | 'instant-claimed'
  | 'intervention-open'
  | 'intervention-begun'
  | 'on-site-intervention-open'
  | 'recall-presumed'
  | 'may-still-reopen'
  | 'nothing-left-to-agree'
  | 'may-open-mediation'
  | 'mediation-open'
  | 'correction-proposed'
  | 'not-the-actors'
  | 'maker-answers';

/**
 * One line of the workflow: in this state, this act, by whom, with what, to
 * what effect. A pair of state and act that is not here cannot be done.
 *
 * @public
 */
export interface Transition {
  readonly from: TicketState;
  readonly act: TicketAct;
  /** `previous`: the state before the suspension. */
  readonly to: TicketState | 'previous';
  readonly by: readonly Role[];
  readonly clock: ClockEffect;
  readonly when?: Condition;
  /**
   * Appended acts neither need nor raise the ticket's version: two people may
   * comment at once (CI3).
   */
  readonly appended?: true;
  /**
   * Says who works on the ticket, nothing of the incident: it raises the
   * version, but another act may be declared for an instant before it (CI22).
   */
  readonly beside?: true;
  /**
   * Where agreements by telephone are configured, the contractor's desk
   * records it too, with the name of who gave it (CI23).
   */
  readonly byTelephone?: true;
  /** An instant over 24 hours back may be claimed, to be agreed (CI22). */
  readonly earlierByAgreement?: true;
}
