import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { ErrorNotice } from '@caih/backstage-plugin-itsm-react';
import { rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { NoticeList, useNotices } from '../ObsolescencePage';
import { Part } from './Part';

const SHOWN = 3;

/** The machines that leave the establishment's maintenance, the next first. */
export const NoticesPart = (props: { establishmentId: string }) => {
  const { establishmentId } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const root = useRouteRef(rootRouteRef)();
  const { page, error, refresh } = useNotices({
    establishment: establishmentId,
    state: ['notified', 'received', 'acknowledged'],
  });
  return (
    <Part
      title={t('notices.title')}
      action={
        <Link to={`${root}/obsolescence?establishment=${establishmentId}`}>
          {t('notices.all')}
        </Link>
      }
    >
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!page && !error && <Skeleton variant="rect" height={80} />}
      {page?.items.length === 0 && (
        <Typography color="textSecondary">
          {t('notices.establishment.none')}
        </Typography>
      )}
      {page && page.items.length > 0 && (
        <NoticeList
          notices={page.items.slice(0, SHOWN)}
          withEstablishment={false}
        />
      )}
    </Part>
  );
};
