import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Skeleton from '@material-ui/lab/Skeleton';
import { ErrorNotice } from '@caih/backstage-plugin-itsm-react';
import { fleetRouteRef } from '../../routes';
import { fleetTasksTranslationRef } from '../../translations';
import { FleetMakeUp, useFleetComposition } from '../FleetMakeUp';
import { Part } from './Part';

/** What the establishment has, at which levels, and what ends of it. */
export const FleetPart = ({ establishmentId }: { establishmentId: string }) => {
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const fleetPath = useRouteRef(fleetRouteRef)();
  const { composition, error, retry } = useFleetComposition(establishmentId);
  return (
    <Part
      title={t('makeUp.title')}
      action={
        <Link to={`${fleetPath}?establishment=${establishmentId}`}>
          {t('makeUp.all')}
        </Link>
      }
    >
      {error && <ErrorNotice error={error} onRetry={retry} />}
      {!composition && !error && (
        <div role="status" aria-label={t('makeUp.loading')}>
          <Skeleton variant="text" width="60%" />
          <Skeleton variant="rect" height={120} />
        </div>
      )}
      {composition && (
        <FleetMakeUp
          composition={composition}
          establishment={establishmentId}
          isOfOne
          heading="h4"
        />
      )}
    </Part>
  );
};
