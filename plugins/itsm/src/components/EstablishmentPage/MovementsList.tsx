import { useCallback } from 'react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  type MovementPage,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { type ReadPage, usePages } from '../../hooks';
import { importRouteRef } from '../../routes';
import {
  declarationsTranslationRef,
  ordersTranslationRef,
} from '../../translations';

const PAGE_SIZE = 5;

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    overflowWrap: 'anywhere',
    padding: theme.spacing(0.5, 0),
    // Colour alone does not tell a link from the text around it.
    '& a': { textDecoration: 'underline' },
  },
}));

/** The machines that joined an establishment's fleet and left it (BI8). */
export const MovementsList = (props: { establishmentId: string }) => {
  const { establishmentId } = props;
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(ordersTranslationRef);
  const { t: declared } = useTranslationRef(declarationsTranslationRef);
  const format = useFormat();
  const importPath = useRouteRef(importRouteRef)();
  const read: ReadPage<MovementPage> = useCallback(
    (cursor, options) =>
      api.listMovements(establishmentId, { cursor, limit: PAGE_SIZE }, options),
    [api, establishmentId],
  );
  const { page, error, refresh, readMore } = usePages(read);
  return (
    <div className={classes.root}>
      <Typography variant="subtitle1" component="h4">
        {t('orders.movements')}
      </Typography>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!page && !error && (
        <div role="status" aria-label={t('orders.movements.loading')}>
          <Skeleton />
          <Skeleton />
        </div>
      )}
      {page?.items.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('orders.movements.none')}
        </Typography>
      )}
      <ol className={classes.list} aria-label={t('orders.movements')}>
        {page?.items.map(one => (
          <Typography
            key={`${one.machineId} ${one.recordedAt}`}
            className={classes.one}
            component="li"
            variant="body2"
          >
            {format.day(one.day)}
            {' · '}
            {t(`orders.movements.${one.kind}`)}
            {' · '}
            {one.kind === 'joined' ? (
              <EntityRefLink
                entityRef={one.entityRef}
                title={one.name}
                hideIcon
                disableTooltip
              />
            ) : (
              one.name
            )}{' '}
            ({makerAndModel(one)})
            {one.declaration &&
              `, ${declared(`declarations.movement.${one.declaration}`)}`}
            {one.recordedBy &&
              t('orders.movements.by', { name: one.recordedBy })}
            {one.importId && (
              <>
                {', '}
                <Link
                  to={`${importPath}?import=${encodeURIComponent(
                    one.importId,
                  )}`}
                >
                  {t('orders.movements.inventory')}
                </Link>
              </>
            )}
          </Typography>
        ))}
      </ol>
      {readMore && (
        <Button size="small" onClick={readMore}>
          {t('orders.movements.more')}
        </Button>
      )}
    </div>
  );
};
