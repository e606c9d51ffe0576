import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import {
  type LifecycleEnd,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef, useFormat } from '@caih/backstage-plugin-itsm-react';
import useAsync from 'react-use/esm/useAsync';
import { endOfLifeTranslationRef } from '../../translations';
import { FactList } from '../FactList';

/** What is known of the end of a machine's model and system; nothing where nothing is. */
export const MachineEndOfLife = ({ machineId }: { machineId: string }) => {
  const { t } = useTranslationRef(endOfLifeTranslationRef);
  const format = useFormat();
  const api = useApi(itsmApiRef);
  const { value } = useAsync(
    () => api.getMachineEndOfLife(machineId),
    [api, machineId],
  );
  if (!value || value.items.length === 0) return null;
  const day = (one: string | null) =>
    one ? format.day(one) : t('endOfLife.machine.unknown');
  const facts = (end: LifecycleEnd) => [
    end.kind === 'hardware' && {
      label: t('endOfLife.machine.sale'),
      value: day(end.endOfSale),
    },
    { label: t('endOfLife.machine.support'), value: day(end.endOfSupport) },
    end.kind === 'hardware' && {
      label: t('endOfLife.machine.spareParts'),
      value: day(end.endOfSpareParts),
    },
  ];
  return (
    <section aria-label={t('endOfLife.machine')} style={{ marginTop: 24 }}>
      <Typography variant="subtitle1" component="h3">
        {t('endOfLife.machine')}
      </Typography>
      {value.items.map(end => (
        <div key={end.id} style={{ marginTop: 8 }}>
          <Typography variant="body2">{makerAndModel(end)}</Typography>
          <FactList facts={facts(end)} />
          <Typography variant="body2" color="textSecondary">
            {t('endOfLife.origin', {
              origin: end.origin,
              day: format.day(end.seenOn),
            })}
          </Typography>
        </div>
      ))}
    </section>
  );
};
