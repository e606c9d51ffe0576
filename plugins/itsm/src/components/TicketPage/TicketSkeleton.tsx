import Skeleton from '@material-ui/lab/Skeleton';
import { useTicketText } from './useTicketText';

/** The place of a ticket that is being read. */
export const TicketSkeleton = () => {
  const text = useTicketText();
  return (
    <div role="status" aria-label={text('loading')}>
      <Skeleton variant="text" width="30%" height={32} />
      <Skeleton variant="text" width="70%" height={48} />
      <Skeleton variant="rect" height={56} />
      <Skeleton variant="text" height={48} />
      <Skeleton variant="rect" height={320} />
    </div>
  );
};
