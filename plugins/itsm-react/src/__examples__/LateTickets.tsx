import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { TicketSummary } from '@caih/backstage-plugin-itsm-common';
import { ErrorNotice, itsmApiRef, PriorityLabel, TimeLeft, useNow } from '..';

/** The late incidents of an establishment, for a page of one's own. */
export function LateTickets({ establishmentId }: { establishmentId: string }) {
  const api = useApi(itsmApiRef);
  const now = useNow();
  const [tickets, setTickets] = useState<readonly TicketSummary[]>([]);
  const [error, setError] = useState<Error>();

  useEffect(() => {
    const leaving = new AbortController();
    api
      .listTickets(
        { state: ['open'], timing: 'late', establishment: establishmentId },
        { signal: leaving.signal },
      )
      .then(({ items }) => setTickets(items))
      .catch(problem => {
        if (!leaving.signal.aborted) setError(problem);
      });
    return () => leaving.abort();
  }, [api, establishmentId]);

  if (error) return <ErrorNotice error={error} />;
  return (
    <ul>
      {tickets.map(({ id, title, priority, clock, terms }) => (
        <li key={id}>
          {id} {title} <PriorityLabel priority={priority} />
          <TimeLeft clock={clock} terms={terms} now={now} />
        </li>
      ))}
    </ul>
  );
}
