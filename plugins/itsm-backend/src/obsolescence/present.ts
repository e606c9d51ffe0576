import {
  type AnyNoticeAct,
  firstDayThatWouldDo,
  type Instant,
  type Message,
  type Notice,
  noticeAt,
  type NoticeEvent,
  type NoticeSummary,
} from '@caih/backstage-plugin-itsm-common';

/** A notice with what it is read with. */
export interface Told {
  id: string;
  log: readonly NoticeEvent[];
  establishmentName: string;
}

/** A notice of a list, as of an instant. */
export function presentSummary(
  { id, log, establishmentName }: Told,
  now: Instant,
): NoticeSummary {
  const { proofs, holidayRegion, holidayRules, notifiedSequence, ...notice } =
    noticeAt(log, now);
  return {
    ...notice,
    id,
    establishmentName,
    machines: [...notice.machines],
    firstDay: firstDayThatWouldDo(now, notice.timeZone),
  };
}

/** A notice with its log, its proofs and what was sent about it. */
export function presentNotice(
  told: Told,
  now: Instant,
  seen: { possibleActs: AnyNoticeAct[]; messages: Message[] },
): Notice {
  return {
    ...presentSummary(told, now),
    ...seen,
    now,
    proofs: [...noticeAt(told.log, now).proofs],
    events: [...told.log],
  };
}
