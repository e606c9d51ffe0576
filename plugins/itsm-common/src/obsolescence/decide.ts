import type { LocalDate } from '../calendar';
import { localDateIn } from '../contract';
import type { Instant } from '../time';
import type { Role } from '../workflow';
import type { NoticeEventData, NoticeProof } from './events';
import type { NoticeSituation } from './notice';
import {
  type LiveNotice,
  underNoticeRefusal,
  type UnderNoticeRefusal,
} from './onOneNotice';
import { firstDayThatWouldDo } from './oneYear';
import {
  NOTICE_TRANSITIONS,
  type NoticeCheck,
  type NoticeTransition,
} from './table';

/** An act on a notice, files included. @public */
export type AnyNoticeAct = NoticeTransition['act'];

/** Why an act on a notice is not done. @public */
export type NoticeRefusal =
  | { code: 'not-possible'; possible: readonly AnyNoticeAct[] }
  | { code: 'not-allowed'; by: readonly Role[] }
  | UnderNoticeRefusal
  | {
      code:
        | 'under-a-year'
        | 'parts-proof-missing'
        | 'receipt-proof-missing'
        | 'not-nearer'
        | 'not-later'
        | 'before-the-notice'
        | 'in-the-future';
      field: string;
      /** The day that would do, where there is a first one. */
      firstDay?: LocalDate;
    };

/** The acts that a role may do to a notice as it stands. @public */
export function noticeActsOf(
  { state }: Pick<NoticeSituation, 'state'>,
  role: Role | null,
): AnyNoticeAct[] {
  return NOTICE_TRANSITIONS.filter(
    row => row.from.includes(state) && role !== null && row.by.includes(role),
  ).map(row => row.act);
}

/**
 * Why a day may not be the last of maintenance for a notice that is received
 * today at the soonest; null where it may (E2).
 *
 * @public
 */
export function yearRefusal(
  lastDay: LocalDate,
  timeZone: string,
  now: Instant,
): Extract<NoticeRefusal, { field: string }> | null {
  const firstDay = firstDayThatWouldDo(now, timeZone);
  return lastDay < firstDay
    ? { code: 'under-a-year', field: 'lastDay', firstDay }
    : null;
}

/**
 * Whether a file of a notice proves that the parts cannot be had any more:
 * without one it is not told (E2).
 *
 * @public
 */
export function hasPartsProof({
  proofs,
}: {
  proofs: readonly Pick<NoticeProof, 'proves'>[];
}): boolean {
  return proofs.some(({ proves }) => proves === 'parts');
}

type Check = (
  notice: NoticeSituation,
  data: NoticeEventData[AnyNoticeAct],
  by: { now: Instant; live?: readonly LiveNotice[] },
) => NoticeRefusal | null;

/** The day given with an act; without one, the day asked for so far. */
const lastDayIn = (
  data: NoticeEventData[AnyNoticeAct],
  notice: NoticeSituation,
): LocalDate => ('lastDay' in data ? data.lastDay : notice.askedLastDay);

/** The day that stands: the one that holds, or else the one told. */
const standing = ({ lastDay, askedLastDay }: NoticeSituation): LocalDate =>
  lastDay ?? askedLastDay;

const CHECKS: Record<NoticeCheck, Check> = {
  'a-year-ahead': (notice, data, { now }) =>
    yearRefusal(lastDayIn(data, notice), notice.timeZone, now),
  'parts-proven': notice =>
    hasPartsProof(notice)
      ? null
      : { code: 'parts-proof-missing', field: 'proofs' },
  // Of two drafts the one that is told first holds.
  'on-no-other': ({ machines }, _data, { live = [] }) =>
    underNoticeRefusal(
      machines,
      live.filter(({ state }) => state !== 'draft'),
      'machines',
    ),
  'receipt-proven': (notice, data, { now }) => {
    if (!('receivedOn' in data)) return null;
    const { timeZone, notifiedAt, proofs } = notice;
    const field = 'receivedOn';
    if (data.receivedOn > localDateIn(timeZone, now)) {
      return { code: 'in-the-future', field };
    }
    if (notifiedAt && data.receivedOn < localDateIn(timeZone, notifiedAt)) {
      return { code: 'before-the-notice', field };
    }
    const proof = proofs.find(one => one.attachmentId === data.attachmentId);
    return proof?.proves === 'receipt'
      ? null
      : { code: 'receipt-proof-missing', field: 'attachmentId' };
  },
  nearer: (notice, data) =>
    lastDayIn(data, notice) < standing(notice)
      ? null
      : { code: 'not-nearer', field: 'lastDay' },
  later: (notice, data) =>
    lastDayIn(data, notice) > standing(notice)
      ? null
      : { code: 'not-later', field: 'lastDay' },
};

/**
 * Why an act cannot be done to a notice now; null where it can.
 *
 * @param by - with it the live notices, but this one, that name its machines,
 * where the act tells it
 * @public
 */
export function refusalOf<A extends AnyNoticeAct>(
  notice: NoticeSituation,
  act: A,
  data: NoticeEventData[A],
  by: { role: Role; now: Instant; live?: readonly LiveNotice[] },
): NoticeRefusal | null {
  const rows = NOTICE_TRANSITIONS.filter(row => row.act === act);
  const allowed = rows.flatMap(row => row.by);
  if (!allowed.includes(by.role)) return { code: 'not-allowed', by: allowed };
  const row = rows.find(one => one.from.includes(notice.state));
  if (!row) {
    return { code: 'not-possible', possible: noticeActsOf(notice, by.role) };
  }
  for (const check of row.checks) {
    const refusal = CHECKS[check](notice, data, by);
    if (refusal) return refusal;
  }
  return null;
}
