import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Skeleton from '@material-ui/lab/Skeleton';
import { ErrorNotice, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { itsmTranslationRef } from '../../translations';
import { FleetMakeUp } from '../FleetMakeUp';
import { Part } from './Part';

/** What the establishment has, at which levels, and what ends of it. */
export const FleetPart = ({ establishmentId }: { establishmentId: string }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const {
    value: composition,
    error,
    retry,
  } = useAsyncRetry(
    () => api.getFleetComposition({ establishment: establishmentId }),
    [api, establishmentId],
  );
  return (
    <Part title={t('makeUp.title')}>
      {error && <ErrorNotice error={error} onRetry={retry} />}
      {!composition && !error && (
        <div role="status" aria-label={t('makeUp.loading')}>
          <Skeleton variant="text" width="60%" />
          <Skeleton variant="rect" height={120} />
        </div>
      )}
      {composition && <FleetMakeUp composition={composition} />}
    </Part>
  );
};
