import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  LIVE_NOTICE_STATES,
  MAX_NOTICE_MACHINES,
  type NoticeState,
  type NoticeSummary,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsync from 'react-use/esm/useAsync';

/** A live notice, and which of some machines it names. */
export interface UnderNotice {
  noticeId: string;
  state: NoticeState;
  machines: { id: string; name: string }[];
}

/**
 * Which of some machines are on a live notice already, by notice. Where the
 * desk cannot say, none is: it looks again when it is asked to draft.
 *
 * @param options - in which states a notice counts, and which one does not
 */
export function useUnderNotice(
  machines: readonly { id: string; name: string }[],
  options: { states?: readonly NoticeState[]; but?: string } = {},
): { under: UnderNotice[]; lookAgain: () => void } {
  const { states = LIVE_NOTICE_STATES, but } = options;
  const api = useApi(itsmApiRef);
  const ids = machines.map(one => one.id).join(' ');
  const state = states.join(' ');
  const [round, setRound] = useState(0);
  // The same one always: who asks again by an effect asks once.
  const lookAgain = useCallback(() => setRound(before => before + 1), []);
  const { value: notices = [] } = useAsync(async () => {
    if (ids === '') return [];
    const { items } = await api.listNotices({
      machine: ids.split(' '),
      state: state.split(' ') as NoticeState[],
      limit: MAX_NOTICE_MACHINES,
    });
    return items.filter(one => one.id !== but);
  }, [api, ids, state, but, round]);
  const under = notices.map((notice: NoticeSummary) => ({
    noticeId: notice.id,
    state: notice.state,
    machines: machines.filter(({ id }) =>
      notice.machines.some(one => one.machineId === id),
    ),
  }));
  return {
    under: under.filter(one => one.machines.length > 0),
    lookAgain,
  };
}
