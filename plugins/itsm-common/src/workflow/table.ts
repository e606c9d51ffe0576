import type { TicketAct } from './inputs';
import type { Transition } from './transition';
import {
  ESTABLISHMENT_ROLES,
  type Role,
  TICKET_STATES,
  type TicketState,
} from './vocabulary';

type Rule = Omit<Transition, 'from' | 'to'> & {
  from: readonly TicketState[];
  /** Absent: the state stays. */
  to?: TicketState | 'previous';
};

const ESTABLISHMENT = ESTABLISHMENT_ROLES;
const REFERENT: readonly Role[] = ['local-referent'];
const CONTRACTOR: readonly Role[] = ['contractor'];
const BOTH_SIDES: readonly Role[] = [...ESTABLISHMENT, ...CONTRACTOR];
const COORDINATOR: readonly Role[] = ['coordinator'];

const AT_WORK = ['registered', 'in-progress'] as const;
const UNRESTORED = ['registered', 'in-progress', 'suspended'] as const;
const UNSETTLED = [...UNRESTORED, 'restored'] as const;

/**
 * The rules in the order in which a person would look for them: the likeliest
 * next act of a state first.
 */
const RULES: readonly Rule[] = [
  // The end of an incident: restoration by the contractor, approval by the
  // establishment (CCTP 2.1.5, CI10, CI11). What the time is counted by is
  // settled before: an approval agrees to nothing in passing (CI15, CI23).
  {
    act: 'approve',
    from: ['restored'],
    to: 'closed',
    by: ESTABLISHMENT,
    clock: 'none',
    when: 'nothing-left-to-agree',
    byTelephone: true,
  },
  {
    act: 'refuse',
    from: ['restored'],
    to: 'in-progress',
    by: ESTABLISHMENT,
    clock: 'voids-if-down',
  },
  {
    act: 'reopen',
    from: ['closed'],
    to: 'in-progress',
    by: ESTABLISHMENT,
    clock: 'restarts',
    when: 'may-still-reopen',
  },
  // Work (CCTP 2.1.5, 2.1.22; CI22).
  {
    act: 'start-work',
    from: ['registered'],
    to: 'in-progress',
    by: CONTRACTOR,
    clock: 'none',
  },
  {
    act: 'start-intervention',
    from: ['registered'],
    to: 'in-progress',
    by: CONTRACTOR,
    clock: 'none',
  },
  {
    act: 'end-intervention',
    from: [...UNSETTLED, 'closed', 'cancelled', 'excluded'],
    by: CONTRACTOR,
    clock: 'none',
    when: 'intervention-open',
    appended: true,
  },
  {
    act: 'start-intervention',
    from: ['in-progress', 'suspended'],
    by: CONTRACTOR,
    clock: 'none',
    appended: true,
  },
  {
    act: 'restore',
    from: UNRESTORED,
    to: 'restored',
    by: CONTRACTOR,
    clock: 'stops',
    earlierByAgreement: true,
  },
  // A part is recorded with the intervention it was replaced in, typed then or
  // afterwards; what holds data goes as the establishment chose (C2, CI19).
  {
    act: 'replace-part',
    from: [...UNSETTLED, 'closed', 'cancelled', 'excluded'],
    by: CONTRACTOR,
    clock: 'none',
    when: 'intervention-begun',
    appended: true,
  },
  {
    act: 'order-stop',
    from: UNSETTLED,
    by: ESTABLISHMENT,
    clock: 'none',
    when: 'on-site-intervention-open',
    appended: true,
  },
  // Who comes is told before they do (A5).
  {
    act: 'announce-visit',
    from: UNSETTLED,
    by: CONTRACTOR,
    clock: 'none',
    appended: true,
  },
  // A workaround counts once accepted; the repair is still to come (CI10).
  {
    act: 'propose-workaround',
    from: AT_WORK,
    by: CONTRACTOR,
    clock: 'none',
    when: 'no-workaround',
    earlierByAgreement: true,
  },
  {
    act: 'accept-workaround',
    from: UNSETTLED,
    by: ESTABLISHMENT,
    clock: 'stops',
    when: 'workaround-proposed',
  },
  {
    act: 'refuse-workaround',
    from: UNSETTLED,
    by: ESTABLISHMENT,
    clock: 'none',
    when: 'workaround-proposed',
  },
  // An instant over 24 hours back (CI22).
  {
    act: 'agree-instant',
    from: UNSETTLED,
    by: ESTABLISHMENT,
    clock: 'moves-instant',
    when: 'instant-claimed',
  },
  {
    act: 'refuse-instant',
    from: UNSETTLED,
    by: ESTABLISHMENT,
    clock: 'none',
    when: 'instant-claimed',
  },
  // Qualification: an act with data, not a gate (CI15).
  {
    act: 'agree-qualification',
    from: UNSETTLED,
    by: ESTABLISHMENT,
    clock: 'pins-terms',
    when: 'qualification-proposed',
  },
  {
    act: 'refuse-qualification',
    from: UNSETTLED,
    by: ESTABLISHMENT,
    clock: 'none',
    when: 'qualification-proposed',
  },
  {
    act: 'qualify',
    from: UNSETTLED,
    by: CONTRACTOR,
    clock: 'pins-terms',
    when: 'no-qualification-proposed',
  },
  // Several machines: the terms that end first hold for all, so that one more
  // never puts the end off, and one less may (CI16, CI27).
  {
    act: 'add-machine',
    from: UNRESTORED,
    by: BOTH_SIDES,
    clock: 'pins-terms',
    when: 'machine-known',
  },
  {
    act: 'remove-machine',
    from: UNRESTORED,
    by: ESTABLISHMENT,
    clock: 'pins-terms',
    when: 'several-machines',
  },
  {
    act: 'split',
    from: AT_WORK,
    by: BOTH_SIDES,
    clock: 'pins-terms',
    when: 'may-split',
  },
  // Suspension: asked by one side, agreed by the local referent (CI24, CI25).
  {
    act: 'agree-suspension',
    from: AT_WORK,
    to: 'suspended',
    by: REFERENT,
    clock: 'suspends',
    when: 'suspension-requested',
    byTelephone: true,
  },
  {
    act: 'refuse-suspension',
    from: AT_WORK,
    by: ESTABLISHMENT,
    clock: 'none',
    when: 'suspension-requested',
  },
  {
    act: 'end-suspension',
    from: ['suspended'],
    to: 'previous',
    by: BOTH_SIDES,
    clock: 'resumes',
  },
  {
    act: 'request-suspension',
    from: AT_WORK,
    by: BOTH_SIDES,
    clock: 'none',
    when: 'no-suspension-requested',
  },
  {
    act: 'withdraw-suspension',
    from: AT_WORK,
    by: BOTH_SIDES,
    clock: 'none',
    when: 'suspension-requested',
  },
  {
    act: 'change-priority',
    from: UNSETTLED,
    by: BOTH_SIDES,
    clock: 'none',
  },
  // What becomes of parts that hold data is the establishment's to say (CI19).
  {
    act: 'choose-data-media',
    from: UNSETTLED,
    by: ESTABLISHMENT,
    clock: 'none',
    appended: true,
  },
  // Exclusion: claimed by the contractor, accepted by the referent (C6, CI4).
  {
    act: 'accept-exclusion',
    from: UNSETTLED,
    to: 'excluded',
    by: REFERENT,
    clock: 'ends',
    when: 'exclusion-claimed-or-contested',
    byTelephone: true,
  },
  {
    act: 'contest-exclusion',
    from: UNSETTLED,
    by: ESTABLISHMENT,
    clock: 'none',
    when: 'exclusion-claimed',
  },
  {
    act: 'claim-exclusion',
    from: UNSETTLED,
    by: CONTRACTOR,
    clock: 'none',
    when: 'no-exclusion',
  },
  {
    act: 'withdraw-exclusion',
    from: UNSETTLED,
    by: CONTRACTOR,
    clock: 'none',
    when: 'exclusion-claimed-or-contested',
  },
  // Cancelling, duplicates and merges (CI17).
  {
    act: 'agree-cancellation',
    from: UNSETTLED,
    to: 'cancelled',
    by: ESTABLISHMENT,
    clock: 'ends',
    when: 'cancellation-requested',
    byTelephone: true,
  },
  {
    act: 'refuse-cancellation',
    from: UNSETTLED,
    by: ESTABLISHMENT,
    clock: 'none',
    when: 'cancellation-requested',
  },
  {
    act: 'request-cancellation',
    from: UNSETTLED,
    by: CONTRACTOR,
    clock: 'none',
    when: 'no-cancellation-requested',
  },
  {
    act: 'cancel',
    from: UNSETTLED,
    to: 'cancelled',
    by: ESTABLISHMENT,
    clock: 'ends',
    when: 'no-cancellation-requested',
  },
  // A reopening is presumed to be a recall (CI26).
  {
    act: 'mark-not-recall',
    from: [...UNSETTLED, 'closed'],
    by: ESTABLISHMENT,
    clock: 'none',
    when: 'recall-presumed',
    byTelephone: true,
  },
  // Who has the ticket, and who answers behind the contractor (C3, C20).
  {
    act: 'take',
    from: UNSETTLED,
    by: CONTRACTOR,
    clock: 'none',
    when: 'not-the-actors',
    beside: true,
  },
  {
    act: 'hand-over',
    from: UNSETTLED,
    by: CONTRACTOR,
    clock: 'none',
    beside: true,
  },
  {
    act: 'record-maker-case',
    from: UNSETTLED,
    by: CONTRACTOR,
    clock: 'none',
    when: 'maker-answers',
    appended: true,
  },
  // Where to go and whom to call (C18). Appended: a number corrected holds no
  // other act back; two corrections of one field meet on that field alone.
  {
    act: 'set-access',
    from: UNSETTLED,
    by: BOTH_SIDES,
    clock: 'none',
    appended: true,
  },
  // Mediation: opened by either side, concluded by the coordinator, who does
  // nothing else; a correction counts once the referent agrees (AI3, CI21).
  {
    act: 'agree-correction',
    from: TICKET_STATES,
    by: REFERENT,
    clock: 'none',
    when: 'correction-proposed',
  },
  {
    act: 'refuse-correction',
    from: TICKET_STATES,
    by: REFERENT,
    clock: 'none',
    when: 'correction-proposed',
  },
  {
    act: 'conclude-mediation',
    from: TICKET_STATES,
    by: COORDINATOR,
    clock: 'none',
    when: 'mediation-open',
  },
  {
    act: 'give-opinion',
    from: TICKET_STATES,
    by: [...BOTH_SIDES, ...COORDINATOR],
    clock: 'none',
    when: 'mediation-open',
    appended: true,
  },
  {
    act: 'open-mediation',
    from: TICKET_STATES,
    by: BOTH_SIDES,
    clock: 'none',
    when: 'may-open-mediation',
  },
  {
    act: 'comment',
    from: TICKET_STATES,
    by: BOTH_SIDES,
    clock: 'none',
    appended: true,
  },
  // What should not have been written is removed; the event stays (HI3).
  {
    act: 'redact',
    from: TICKET_STATES,
    by: BOTH_SIDES,
    clock: 'none',
    appended: true,
  },
  // Photos and documents, the late proofs of a settled ticket too (C6).
  {
    act: 'attach',
    from: TICKET_STATES,
    by: BOTH_SIDES,
    clock: 'none',
    appended: true,
  },
];

/**
 * The workflow, a row for each pair of state and act. The router, the
 * buttons, the diagram in the documentation and the tests all read it.
 *
 * @public
 */
export const TRANSITIONS: readonly Transition[] = RULES.flatMap(
  ({ from, to, ...rule }) =>
    from.map(state => ({ ...rule, from: state, to: to ?? state })),
);

/**
 * The row for an act in a state; undefined where it cannot be done.
 *
 * @public
 */
export function findTransition(
  state: TicketState,
  act: TicketAct,
  table: readonly Transition[] = TRANSITIONS,
): Transition | undefined {
  return table.find(row => row.from === state && row.act === act);
}
