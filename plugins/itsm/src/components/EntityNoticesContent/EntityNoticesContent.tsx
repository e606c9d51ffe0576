import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { ANNOTATION_FINESS } from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import { rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { NoticesByState, useNotices } from '../ObsolescencePage';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/** What leaves the maintenance of an establishment, for a tab of its group's page. */
export const EntityNoticesContent = () => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { entity } = useEntity();
  const root = useRouteRef(rootRouteRef)();
  const establishment = entity.metadata.annotations?.[ANNOTATION_FINESS] ?? '';
  const { page, error, refresh, readMore } = useNotices({ establishment });
  return (
    <div className={classes.root}>
      <Typography variant="h5" component="h2">
        {t('notices.title')}
      </Typography>
      <Typography variant="body2">{t('notices.what')}</Typography>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!page && !error && (
        <div role="status" aria-label={t('notices.loading')}>
          <Skeleton variant="rect" height={200} animation="wave" />
        </div>
      )}
      {page?.items.length === 0 && (
        <GuidedEmptyState title={t('notices.establishment.none')} />
      )}
      {page && page.items.length > 0 && (
        <NoticesByState notices={page.items} withEstablishment={false} />
      )}
      {readMore && (
        <div>
          <Button size="small" variant="outlined" onClick={readMore}>
            {t('notices.more')}
          </Button>
        </div>
      )}
      <div>
        <Link to={`${root}/obsolescence?establishment=${establishment}`}>
          {t('notices.all')}
        </Link>
      </div>
    </div>
  );
};
