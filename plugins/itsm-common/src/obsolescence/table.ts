import type { Role } from '../workflow';
import type { NoticeEventType } from './events';
import { LIVE_NOTICE_STATES, type NoticeState } from './vocabulary';

/** What has to be so, besides the state, for an act to be done. @public */
export type NoticeCheck =
  /** The last day is no sooner than a year from today (E2). */
  | 'a-year-ahead'
  /** A file proves that parts cannot be had (E2). */
  | 'parts-proven'
  /** No other notice that was told names one of its machines (E2). */
  | 'on-no-other'
  /** A file proves the receipt, on a day between the notice and today (EI2). */
  | 'receipt-proven'
  /** The last day is nearer than the one told. */
  | 'nearer'
  /** The last day is later than the one told. */
  | 'later';

/** A line of the table of notices. @public */
export interface NoticeTransition {
  readonly act: Exclude<NoticeEventType, 'draft'>;
  readonly from: readonly NoticeState[];
  /** Absent where the state stays. */
  readonly to?: NoticeState;
  readonly by: readonly Role[];
  readonly checks: readonly NoticeCheck[];
}

const CONTRACTOR: readonly Role[] = ['contractor'];
const REFERENT: readonly Role[] = ['local-referent'];
/** Told, and not over. */
const RUNNING: readonly NoticeState[] = LIVE_NOTICE_STATES.filter(
  state => state !== 'draft',
);

/**
 * Who may do what to a notice, and when. A pair of state and act that is not
 * in it is not possible: nothing is done to a notice that is over.
 *
 * @public
 */
export const NOTICE_TRANSITIONS: readonly NoticeTransition[] = [
  {
    act: 'attach',
    from: ['draft', ...RUNNING],
    by: CONTRACTOR,
    checks: [],
  },
  { act: 'revise', from: ['draft'], by: CONTRACTOR, checks: ['a-year-ahead'] },
  {
    act: 'notify',
    from: ['draft'],
    to: 'notified',
    by: CONTRACTOR,
    checks: ['parts-proven', 'a-year-ahead', 'on-no-other'],
  },
  {
    act: 'acknowledge',
    from: ['notified', 'received'],
    to: 'acknowledged',
    by: REFERENT,
    checks: [],
  },
  {
    act: 'record-receipt',
    from: ['notified'],
    to: 'received',
    by: CONTRACTOR,
    checks: ['receipt-proven'],
  },
  { act: 'chase', from: ['notified', 'received'], by: CONTRACTOR, checks: [] },
  {
    act: 'correct',
    from: RUNNING,
    to: 'notified',
    by: CONTRACTOR,
    checks: ['nearer', 'a-year-ahead'],
  },
  { act: 'postpone', from: RUNNING, by: CONTRACTOR, checks: ['later'] },
  {
    act: 'withdraw',
    from: ['draft', ...RUNNING],
    to: 'withdrawn',
    by: CONTRACTOR,
    checks: [],
  },
];
