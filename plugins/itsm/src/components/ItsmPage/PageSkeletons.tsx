import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Skeleton from '@material-ui/lab/Skeleton';
import { itsmTranslationRef } from '../../translations';
import { TicketsSkeleton } from '../TicketsTable';

/** The place of a page that is a list. */
export const RowsSkeleton = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  return <TicketsSkeleton label={t('common.pageLoading')} />;
};

/** The place of a page about one thing: its name, then what is known of it. */
export const OneThingSkeleton = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  return (
    <div role="status" aria-label={t('common.pageLoading')}>
      <Skeleton variant="text" width="60%" height={48} />
      <Skeleton variant="rect" height={240} />
    </div>
  );
};

/** The place of a page that is figures, or a form. */
export const BlockSkeleton = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  return (
    <div role="status" aria-label={t('common.pageLoading')}>
      <Skeleton variant="rect" height={320} animation="wave" />
    </div>
  );
};
