import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ErrorNotice,
  GuidedEmptyState,
  ItsmApiError,
} from '@caih/backstage-plugin-itsm-react';
import { useParams } from 'react-router-dom';
import { useMe } from '../../hooks';
import { rootRouteRef } from '../../routes';
import { TicketContext } from './TicketContext';
import { TicketLayout } from './TicketLayout';
import { TicketPaper } from './print/TicketPaper';
import { TicketSkeleton } from './TicketSkeleton';
import { useTicket } from './useTicket';
import { useTicketText } from './useTicketText';

/** Reads the ticket of the address, and says where there is none. */
const TicketLoader = (props: {
  isPaper?: boolean;
  /** @param staleError - why what is shown is not the latest */
  children(staleError: unknown): ReactNode;
}) => {
  const { isPaper, children } = props;
  const { ticketId = '' } = useParams();
  const { ticket, error, refresh, send, show } = useTicket(ticketId);
  const { value: me } = useMe();
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
  if (!ticket) return <TicketSkeleton />;
  return (
    <TicketContext.Provider
      value={{ ticket, send, show, readerRef: me?.ref, isPaper }}
    >
      {children(error)}
    </TicketContext.Provider>
  );
};

/** A ticket: where it stands, whose move it is, whether it will be in time. */
export const TicketPage = () => (
  <TicketLoader>{error => <TicketLayout staleError={error} />}</TicketLoader>
);

/** A ticket as it is printed: all of it, on sheets of A4. */
export const TicketPrintPage = () => (
  <TicketLoader isPaper>{() => <TicketPaper />}</TicketLoader>
);

/** A number that cannot be one answers 400; a foreign one 404 like none. */
function isUnknown({ status }: ItsmApiError): boolean {
  return status === 404 || status === 400;
}
