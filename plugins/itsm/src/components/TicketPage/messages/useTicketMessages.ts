import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { Message } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useWhileVisible } from '../../../hooks';

/** What an act causes is sent some seconds after it. */
const REFRESH_SECONDS = 15;

/**
 * The messages of a ticket by the event they tell of, or count from.
 *
 * @param eventCount - of the ticket shown: with another, they are read anew
 */
export function useTicketMessages(ticketId: string, eventCount: number) {
  const api = useApi(itsmApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.listTicketMessages(ticketId),
    [api, ticketId, eventCount],
  );
  useWhileVisible(retry, REFRESH_SECONDS);
  const bySequence = useMemo(() => {
    const found = new Map<number, Message[]>();
    for (const message of value?.items ?? []) {
      found.set(message.sequence, [
        ...(found.get(message.sequence) ?? []),
        message,
      ]);
    }
    return found;
  }, [value]);
  return { bySequence, error: value ? undefined : error };
}
