import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { ErrorNotice } from '@caih/backstage-plugin-itsm-react';
import { rootRouteRef } from '../../routes';
import { anniversariesTranslationRef } from '../../translations';
import { ListOfLists, useLists } from '../AnniversaryLists';
import { Part } from './Part';

const SHOWN = 3;

/** The latest lists made at anniversaries of the establishment's orders. */
export const YearlyListsPart = (props: { establishmentId: string }) => {
  const { establishmentId } = props;
  const { t } = useTranslationRef(anniversariesTranslationRef);
  const root = useRouteRef(rootRouteRef)();
  const { page, error, refresh } = useLists(establishmentId, SHOWN);
  return (
    <Part
      title={t('anniversaries.title')}
      action={
        <Link
          to={`${root}/obsolescence?view=lists&establishment=${establishmentId}`}
        >
          {t('anniversaries.all')}
        </Link>
      }
    >
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!page && !error && <Skeleton variant="rect" height={80} />}
      {page?.items.length === 0 && (
        <Typography color="textSecondary">
          {t('anniversaries.noneHint')}
        </Typography>
      )}
      {page && page.items.length > 0 && (
        <ListOfLists lists={page.items} withEstablishment={false} />
      )}
    </Part>
  );
};
