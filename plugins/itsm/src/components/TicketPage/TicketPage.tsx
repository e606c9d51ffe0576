import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  ErrorNotice,
  GuidedEmptyState,
  ItsmApiError,
} from '@caih/backstage-plugin-itsm-react';
import { useParams } from 'react-router-dom';
import { rootRouteRef } from '../../routes';
import { TicketContext } from './TicketContext';
import { TicketLayout } from './TicketLayout';
import { useTicket } from './useTicket';
import { useTicketText } from './useTicketText';

/** A ticket: where it stands, whose move it is, whether it will be in time. */
export const TicketPage = () => {
  const { ticketId = '' } = useParams();
  const { ticket, error, refresh, send, show } = useTicket(ticketId);
  const text = useTicketText();
  const listPath = useRouteRef(rootRouteRef);

  if (!ticket && error instanceof ItsmApiError && isUnknown(error)) {
    return (
      <GuidedEmptyState
        title={text('notFound.title')}
        hint={text('notFound.description', { number: ticketId })}
        action={<Link to={listPath()}>{text('notFound.list')}</Link>}
      />
    );
  }
  if (!ticket && error) return <ErrorNotice error={error} onRetry={refresh} />;
  if (!ticket) return <TicketSkeleton label={text('loading')} />;
  return (
    <TicketContext.Provider value={{ ticket, send, show }}>
      <TicketLayout staleError={error} />
    </TicketContext.Provider>
  );
};

/** A number that cannot be one answers 400; a foreign one 404 like none. */
function isUnknown({ status }: ItsmApiError): boolean {
  return status === 404 || status === 400;
}

function TicketSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label}>
      <Skeleton variant="text" width="30%" height={32} />
      <Skeleton variant="text" width="70%" height={48} />
      <Skeleton variant="rect" height={56} />
      <Skeleton variant="text" height={48} />
      <Skeleton variant="rect" height={320} />
    </div>
  );
}
