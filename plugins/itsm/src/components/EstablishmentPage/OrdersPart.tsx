import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  type Me,
  type Order,
  orderPlacePermission,
  type OrderPage,
  orderStartPermission,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { may, type ReadPage, usePages } from '../../hooks';
import { ordersTranslationRef } from '../../translations';
import { DeclarationsList } from './DeclarationsList';
import { MovementsList } from './MovementsList';
import { OrderActDialog } from './OrderActDialog';
import { OrderDialog } from './OrderDialog';
import { OrderFacts } from './OrderFacts';
import { Part } from './Part';

const PAGE_SIZE = 5;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1.5),
    listStyle: 'none',
    margin: theme.spacing(1, 0),
    padding: 0,
  },
  one: {
    borderLeft: `3px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    paddingLeft: theme.spacing(1.5),
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

type OrderAct = Order['possibleActs'][number];

const PERMISSION_OF = {
  start: orderStartPermission,
  withdraw: orderPlacePermission,
} as const;

/** The orders of an establishment, their anniversaries, and what moved since. */
export const OrdersPart = (props: { establishmentId: string; me: Me }) => {
  const { establishmentId, me } = props;
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(ordersTranslationRef);
  const format = useFormat();
  // What is accepted is told of among the movements too, and a start accepts.
  const [version, setVersion] = useState(0);
  const [isPlacing, setPlacing] = useState(false);
  const [acting, setActing] = useState<{ order: Order; act: OrderAct }>();
  const read: ReadPage<OrderPage> = useCallback(
    (cursor, options) =>
      api.listOrders(establishmentId, { cursor, limit: PAGE_SIZE }, options),
    [api, establishmentId],
  );
  const { page, error, refresh, readMore } = usePages(read);
  return (
    <Part
      title={t('orders.title')}
      action={
        page?.mayPlace &&
        may(me, orderPlacePermission) && (
          <Button
            size="small"
            color="primary"
            aria-haspopup="dialog"
            onClick={() => setPlacing(true)}
          >
            {t('orders.place')}
          </Button>
        )
      }
    >
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!page && !error && (
        <div role="status" aria-label={t('orders.loading')}>
          <Skeleton variant="rect" height={80} />
        </div>
      )}
      {page?.contract && (
        <Typography variant="body2" color="textSecondary">
          {t('orders.contract', {
            anniversary: format.day(page.contract.anniversary),
            declareBy: format.day(page.contract.declareBy),
          })}
        </Typography>
      )}
      {page?.items.length === 0 && (
        <Typography color="textSecondary">{t('orders.none')}</Typography>
      )}
      {page && page.items.length > 0 && (
        <ol className={classes.list} aria-label={t('orders.title')}>
          {page.items.map(order => (
            <li key={order.id} className={classes.one}>
              <OrderFacts order={order} />
              <div className={classes.acts}>
                {order.possibleActs
                  .filter(act => may(me, PERMISSION_OF[act]))
                  .map(act => (
                    <Button
                      key={act}
                      size="small"
                      color="primary"
                      variant="outlined"
                      aria-haspopup="dialog"
                      onClick={() => setActing({ order, act })}
                    >
                      {t(`orders.${act}`)}
                    </Button>
                  ))}
              </div>
            </li>
          ))}
        </ol>
      )}
      {readMore && (
        <Button size="small" onClick={readMore}>
          {t('orders.more')}
        </Button>
      )}
      <DeclarationsList
        key={`declarations ${version}`}
        establishmentId={establishmentId}
        me={me}
        onDecided={() => setVersion(count => count + 1)}
      />
      <MovementsList
        key={`movements ${version}`}
        establishmentId={establishmentId}
      />
      {isPlacing && page && (
        <OrderDialog
          establishmentId={establishmentId}
          today={page.today}
          hasFirst={page.items.some(({ state }) => state !== 'withdrawn')}
          onDone={() => {
            setPlacing(false);
            refresh();
          }}
          onClose={() => setPlacing(false)}
        />
      )}
      {acting && page && (
        <OrderActDialog
          {...acting}
          today={page.today}
          onDone={() => {
            setActing(undefined);
            refresh();
            setVersion(count => count + 1);
          }}
          onClose={() => setActing(undefined)}
        />
      )}
    </Part>
  );
};
