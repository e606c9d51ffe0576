import type { Role } from '../workflow';

/**
 * Where a notice stands.
 *
 * - `draft`: the contractor writes it; the establishment sees nothing of it.
 * - `notified`: told, its receipt not proven: no machine leaves by it yet.
 * - `received`: the contractor holds a proof that it was received.
 * - `acknowledged`: the establishment said in the portal that it has it.
 * - `ended`: its last day is over: the machines are out of maintenance.
 * - `withdrawn`: taken back; the maintenance goes on.
 *
 * @public
 */
export type NoticeState =
  | 'draft'
  | 'notified'
  | 'received'
  | 'acknowledged'
  | 'ended'
  | 'withdrawn';

/** In the order in which a notice goes through them. @public */
export const NOTICE_STATES: readonly NoticeState[] = [
  'draft',
  'notified',
  'received',
  'acknowledged',
  'ended',
  'withdrawn',
];

/** The states of notices that their establishment knows of, and that hold. @public */
export const TOLD_NOTICE_STATES = [
  'notified',
  'received',
  'acknowledged',
  'ended',
] as const satisfies readonly NoticeState[];

/**
 * The states of notices that a machine may yet leave by: a machine is on one
 * of them at most, so that its establishment has one last day (CCTP 2.1.30).
 *
 * @public
 */
export const LIVE_NOTICE_STATES = [
  'draft',
  'notified',
  'received',
  'acknowledged',
] as const satisfies readonly NoticeState[];

/** @public */
export type NoticeToldState = (typeof TOLD_NOTICE_STATES)[number];

/** Who sees a notice that is only a draft. @public */
export const DRAFT_READERS: readonly Role[] = ['contractor', 'coordinator'];

/** What a file proves: that parts cannot be had, or that a notice arrived. @public */
export const PROOF_KINDS = ['parts', 'receipt'] as const;

/** @public */
export type ProofKind = (typeof PROOF_KINDS)[number];

/** Most machines of one draft. @public */
export const MAX_NOTICE_MACHINES = 200;
