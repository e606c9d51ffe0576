import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { TicketPreview } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { useWhileVisible } from '../../hooks';
import type { Draft } from './draft';

/** "Now" moves on, and the due time with it. */
const REFRESH_SECONDS = 30;

/**
 * What registering now would give, told anew twice a minute. It is asked for
 * as soon as the machine is known, for the open tickets; the impact and the
 * urgency that are not chosen yet do not change the due time (DI7).
 */
export function usePreview(draft: Draft): {
  preview?: TicketPreview;
  error?: unknown;
} {
  const api = useApi(itsmApiRef);
  const [state, setState] = useState<{
    machineId: string | null;
    preview?: TicketPreview;
    error?: unknown;
  }>({ machineId: null });
  const [round, setRound] = useState(0);
  useWhileVisible(() => setRound(before => before + 1), REFRESH_SECONDS);

  const machineId = draft.machineUnknown ? null : draft.machineId;
  const isAsked = draft.machineUnknown || machineId !== null;
  const { impact, urgency } = draft;

  useEffect(() => {
    if (!isAsked) return undefined;
    const controller = new AbortController();
    api
      .previewTicket(
        {
          ...(machineId && { machineId }),
          impact: impact ?? 3,
          urgency: urgency ?? 3,
        },
        { signal: controller.signal },
      )
      .then(
        preview => {
          if (!controller.signal.aborted) setState({ machineId, preview });
        },
        error => {
          if (!controller.signal.aborted) {
            setState(before => ({ ...before, machineId, error }));
          }
        },
      );
    return () => controller.abort();
  }, [api, isAsked, machineId, impact, urgency, round]);

  return isAsked && state.machineId === machineId
    ? { preview: state.preview, error: state.error }
    : {};
}
