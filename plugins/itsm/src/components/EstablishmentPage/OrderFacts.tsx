import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import type { Order } from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { importRouteRef } from '../../routes';
import { ordersTranslationRef } from '../../translations';

/** An order: what it is, where it stands, and the inventory it keeps. */
export const OrderFacts = ({ order }: { order: Order }) => {
  const { t } = useTranslationRef(ordersTranslationRef);
  const format = useFormat();
  const importPath = useRouteRef(importRouteRef)();
  const { inventory, startedOn, nextAnniversary } = order;
  const deadline = format.day(order.executeBy);
  const progress = startedOn
    ? t('orders.started', { day: format.day(startedOn), deadline })
    : t('orders.executeBy', { day: deadline });
  const standing = [
    t(`orders.kind.${order.kind}`),
    t(`orders.state.${order.state}`),
    order.late && t('orders.late'),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <Typography variant="subtitle2" component="h4">
        <strong>{order.reference}</strong>
      </Typography>
      <Typography variant="body2">
        {order.late ? <strong>{standing}</strong> : standing}
      </Typography>
      <Typography variant="body2">
        {t('orders.placed', {
          day: format.day(order.placedOn),
          name: order.placedBy,
        })}
      </Typography>
      <Typography variant="body2">
        {order.state === 'withdrawn'
          ? t('orders.withdrawn', {
              name: order.withdrawnBy ?? '',
              reason: order.withdrawalReason ?? '',
            })
          : progress}
      </Typography>
      {nextAnniversary && (
        <Typography variant="body2">
          {t('orders.anniversary', { day: format.day(nextAnniversary) })}
        </Typography>
      )}
      <Typography variant="body2">
        <Link to={`${importPath}?import=${encodeURIComponent(inventory.id)}`}>
          {t('orders.inventory', { file: inventory.fileName })}
        </Link>
      </Typography>
    </>
  );
};
