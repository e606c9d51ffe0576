import { useCallback, useState } from 'react';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { ItsmApiError, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { useNavigate } from 'react-router-dom';
import { ticketRouteRef } from '../../routes';
import type { JustDeclared } from '../TicketPage/summary/DeclaredNotice';
import { type Problems, fieldOfRefusal } from './checkDraft';
import { type Draft, type DraftField, registrationOf } from './draft';

/**
 * Sends a draft, and goes to the ticket it made.
 *
 * @param onSent - called with the number once it is registered; false stays
 */
export function useSend(onSent: (number: string) => boolean) {
  const api = useApi(itsmApiRef);
  const navigate = useNavigate();
  const ticketPath = useRouteRef(ticketRouteRef);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [refused, setRefused] = useState<Problems>({});

  /** Answers the field that the desk refused, where it refused one. */
  const send = async (draft: Draft): Promise<DraftField | undefined> => {
    const { impact, urgency } = draft;
    if (!impact || !urgency) return undefined;
    setSending(true);
    setFailure(undefined);
    setRefused({});
    try {
      const ticket = await api.registerTicket(
        registrationOf({ ...draft, impact, urgency }),
        { idempotencyKey: draft.key },
      );
      if (onSent(ticket.id)) {
        const state: JustDeclared = { declared: true };
        navigate(ticketPath({ ticketId: ticket.id }), { state });
      } else setSending(false);
      return undefined;
    } catch (error) {
      setSending(false);
      const field =
        error instanceof ItsmApiError ? fieldOfRefusal(error.field) : undefined;
      if (!field) {
        setFailure(error);
        return undefined;
      }
      setRefused({ [field]: { refusal: error } });
      return field;
    }
  };

  const clearRefusal = useCallback(
    () => setRefused(before => (Object.keys(before).length ? {} : before)),
    [],
  );
  const clear = useCallback(() => {
    setFailure(undefined);
    setRefused({});
  }, []);
  return { send, sending, failure, refused, clearRefusal, clear };
}
