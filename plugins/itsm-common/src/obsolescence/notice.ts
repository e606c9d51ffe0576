import type { HolidayRegion, LocalDate } from '../calendar';
import { localDateIn } from '../contract';
import type { Instant } from '../time';
import type { NoticeEvent, NoticeMachine, NoticeProof } from './events';
import { oneYearAfter } from './oneYear';
import type { NoticeState } from './vocabulary';

/** A notice as its log makes it, on a day. @public */
export interface NoticeSituation {
  state: NoticeState;
  establishmentId: string;
  setId: string;
  timeZone: string;
  holidayRegion: HolidayRegion;
  holidayRules: string;
  machines: readonly NoticeMachine[];
  reason: string;
  /** The last day of maintenance that the contractor asks for. */
  askedLastDay: LocalDate;
  /**
   * The last day that holds, a year or more after the proven receipt; null
   * while no receipt is proven, and once withdrawn: no machine leaves then.
   */
  lastDay: LocalDate | null;
  draftedAt: Instant;
  /** Of the notice as it now stands: a nearer date is a new one (EI2). */
  notifiedAt: Instant | null;
  notifiedSequence: number | null;
  /** The day of the proven receipt of the notice as it now stands. */
  receivedOn: LocalDate | null;
  acknowledgedAt: Instant | null;
  proofs: readonly NoticeProof[];
  version: number;
}

/**
 * Where a notice stands at an instant: a function of its log and the day at
 * its site, so that no machine waits for a job to leave (E4).
 *
 * @param events - the whole log, in order
 * @throws Error where the log does not begin with a draft
 * @public
 */
export function noticeAt(
  events: readonly NoticeEvent[],
  now: Instant,
): NoticeSituation {
  const [first, ...rest] = events;
  if (first?.type !== 'draft') {
    throw new Error('The log of a notice begins with its draft');
  }
  const { lastDay, ...drafted } = first.data;
  const situation = rest.reduce<NoticeSituation>(apply, {
    ...drafted,
    state: 'draft',
    askedLastDay: lastDay,
    lastDay: null,
    draftedAt: first.recordedAt,
    notifiedAt: null,
    notifiedSequence: null,
    receivedOn: null,
    acknowledgedAt: null,
    proofs: [],
    version: events.length,
  });
  const isOver =
    situation.lastDay !== null &&
    localDateIn(situation.timeZone, now) > situation.lastDay;
  return isOver ? { ...situation, state: 'ended' } : situation;
}

function apply(notice: NoticeSituation, event: NoticeEvent): NoticeSituation {
  switch (event.type) {
    case 'attach':
      return { ...notice, proofs: [...notice.proofs, event.data] };
    case 'revise':
      return {
        ...notice,
        askedLastDay: event.data.lastDay,
        reason: event.data.reason,
      };
    case 'notify':
      return toldBy(event, notice);
    case 'acknowledge':
      return {
        ...receivedOn(localDateIn(notice.timeZone, event.recordedAt), notice),
        state: 'acknowledged',
        acknowledgedAt: event.recordedAt,
      };
    case 'record-receipt':
      return {
        ...receivedOn(event.data.receivedOn, notice),
        state: 'received',
      };
    case 'correct':
      return toldBy(event, { ...notice, askedLastDay: event.data.lastDay });
    case 'postpone':
      return {
        ...notice,
        askedLastDay: event.data.lastDay,
        lastDay: notice.lastDay && event.data.lastDay,
      };
    case 'withdraw':
      return { ...notice, state: 'withdrawn', lastDay: null };
    default:
      return notice;
  }
}

/** Told, or told anew with a nearer day: the year begins with its receipt. */
function toldBy(
  { recordedAt, sequence }: NoticeEvent,
  notice: NoticeSituation,
): NoticeSituation {
  return {
    ...notice,
    state: 'notified',
    notifiedAt: recordedAt,
    notifiedSequence: sequence,
    receivedOn: null,
    acknowledgedAt: null,
  };
}

/**
 * The first receipt that is proven counts. A receipt too late for the day
 * asked moves the end to the first day that would do; a nearer day that comes
 * too late for that leaves the day that was told in time before.
 */
function receivedOn(day: LocalDate, notice: NoticeSituation): NoticeSituation {
  if (notice.receivedOn !== null) return notice;
  const firstDay = oneYearAfter(day);
  const end = notice.askedLastDay > firstDay ? notice.askedLastDay : firstDay;
  const before = notice.lastDay;
  return {
    ...notice,
    receivedOn: day,
    lastDay: before !== null && before < end ? before : end,
  };
}
