import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { mayDeclare, useMe } from '../../../hooks';
import { declareRouteRef } from '../../../routes';
import { useLiveTicket } from '../TicketContext';

const DAY_MS = 86_400_000;

/**
 * On a closed ticket that may be reopened no more, the way to a new incident
 * that follows it (CI13), for those who may declare one.
 */
export function FollowLink() {
  const { situation } = useLiveTicket(30);
  return situation.state === 'closed' && situation.closedAt ? (
    <FollowLinkOfClosed closedAt={situation.closedAt} />
  ) : null;
}

function FollowLinkOfClosed({ closedAt }: { closedAt: string }) {
  const { ticket, text, now } = useLiveTicket(30);
  const { value: me } = useMe();
  const declarePath = useRouteRef(declareRouteRef);
  if (!me || !mayDeclare(me)) return null;
  const reopensUntil = Date.parse(closedAt) + me.rules.reopenDays * DAY_MS;
  if (Date.parse(now) <= reopensUntil) return null;
  const query = new URLSearchParams({
    ...(ticket.machine && { machine: ticket.machine.id }),
    follows: ticket.id,
  });
  return (
    <LinkButton to={`${declarePath()}?${query}`} variant="outlined">
      {text('acts.follow')}
    </LinkButton>
  );
}
