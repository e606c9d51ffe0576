import { useEffect, useRef } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import {
  TICKET_CHANGED_CHANNEL,
  type TicketChangedSignal,
} from '@caih/backstage-plugin-itsm-common';

/**
 * Calls back as soon as a ticket that one may see has changed. Without the
 * signals plugin nothing calls: pages read again by themselves in any case.
 *
 * It subscribes for itself: `useSignal` keeps the last signal only, and of two
 * that come at once the first would be lost.
 */
export function useTicketChanges(
  callback: (change: TicketChangedSignal) => void,
): void {
  const signals = useApiHolder().get(signalApiRef);
  const latest = useRef(callback);
  latest.current = callback;

  useEffect(() => {
    const subscription = signals?.subscribe<TicketChangedSignal>(
      TICKET_CHANGED_CHANNEL,
      change => latest.current(change),
    );
    return () => subscription?.unsubscribe();
  }, [signals]);
}
