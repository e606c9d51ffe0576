import type { NoticeMachine } from './events';
import { LIVE_NOTICE_STATES } from './vocabulary';

/** A live notice that names a machine. @public */
export interface LiveNotice {
  machineId: string;
  /** Its number. */
  noticeId: string;
  state: (typeof LIVE_NOTICE_STATES)[number];
}

/** Why a machine goes on no other notice. @public */
export interface UnderNoticeRefusal {
  code: 'under-notice';
  /** Of the list of machines, the one at fault. */
  field: string;
  machineName: string;
  /** The notice that names it already. */
  noticeId: string;
}

/**
 * Why machines go on no notice; null where no live one names any of them. With
 * two, their establishment would be told two last days (CCTP 2.1.30).
 *
 * @param live - the live notices, but the one at hand, that name them
 * @param list - the field that the machines are given in
 * @public
 */
export function underNoticeRefusal(
  machines: readonly Pick<NoticeMachine, 'machineId' | 'name'>[],
  live: readonly LiveNotice[],
  list: 'machineIds' | 'machines' = 'machineIds',
): UnderNoticeRefusal | null {
  for (const [index, { machineId, name }] of machines.entries()) {
    const other = live.find(one => one.machineId === machineId);
    if (other) {
      return {
        code: 'under-notice',
        field: `${list}.${index}`,
        machineName: name,
        noticeId: other.noticeId,
      };
    }
  }
  return null;
}
