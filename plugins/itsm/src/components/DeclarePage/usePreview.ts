import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { TicketPreview } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { useWhileVisible } from '../../hooks';
import { type Draft, calledAtOf, idsIn } from './draft';

/** "Now" moves on, and the due time with it. */
const REFRESH_SECONDS = 30;

/**
 * What registering now would give, or a call taken earlier, told anew twice a
 * minute. It is asked for as soon as the machine is known, for the open
 * tickets; the impact and the urgency that are not chosen yet do not change
 * the due time (DI7).
 */
export function usePreview(draft: Draft): {
  preview?: TicketPreview;
  error?: unknown;
} {
  const api = useApi(itsmApiRef);
  const [state, setState] = useState<{
    machineId: string | null;
    calledAt: string | null;
    preview?: TicketPreview;
    error?: unknown;
  }>({ machineId: null, calledAt: null });
  const [round, setRound] = useState(0);
  useWhileVisible(() => setRound(before => before + 1), REFRESH_SECONDS);

  const machineId = draft.machineUnknown ? null : draft.machineId;
  const isAsked = draft.machineUnknown || machineId !== null;
  const { impact, urgency, otherMachineIds } = draft;
  const calledAt = calledAtOf(draft);

  useEffect(() => {
    if (!isAsked) return undefined;
    const controller = new AbortController();
    api
      .previewTicket(
        {
          ...(machineId && { machineId }),
          ...(machineId &&
            otherMachineIds && { otherMachineIds: idsIn(otherMachineIds) }),
          impact: impact ?? 3,
          urgency: urgency ?? 3,
          ...(calledAt && { calledAt }),
        },
        { signal: controller.signal },
      )
      .then(
        preview => {
          if (!controller.signal.aborted) {
            setState({ machineId, calledAt, preview });
          }
        },
        error => {
          if (!controller.signal.aborted) {
            setState(before => ({
              machineId,
              calledAt,
              error,
              // The due time of another machine or call says nothing here.
              preview:
                before.machineId === machineId && before.calledAt === calledAt
                  ? before.preview
                  : undefined,
            }));
          }
        },
      );
    return () => controller.abort();
  }, [
    api,
    isAsked,
    machineId,
    otherMachineIds,
    impact,
    urgency,
    calledAt,
    round,
  ]);

  return isAsked && state.machineId === machineId && state.calledAt === calledAt
    ? { preview: state.preview, error: state.error }
    : {};
}
