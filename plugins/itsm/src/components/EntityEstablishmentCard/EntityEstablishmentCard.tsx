import { Link, LinkButton } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { ANNOTATION_FINESS } from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  ItsmApiError,
  itsmApiRef,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { establishmentRouteRef, rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { ContactList, useProfile } from '../EstablishmentPage';

/** Whom to call at an establishment, on the page of its group. */
export const EntityEstablishmentCard = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { entity } = useEntity();
  const api = useApi(itsmApiRef);
  const pathOf = useRouteRef(establishmentRouteRef);
  const listPath = useRouteRef(rootRouteRef)();
  const finess = entity.metadata.annotations?.[ANNOTATION_FINESS];
  const { profile, error, retry } = useProfile(finess);
  const { value: counts } = useAsyncRetry(
    async () => (finess ? api.countTickets({ establishment: finess }) : null),
    [api, finess],
  );

  // Of an establishment that is not one's own the desk tells nothing.
  const isForeign = error instanceof ItsmApiError && error.status === 404;
  return (
    <EntityInfoCard
      title={t('establishment.card')}
      footerActions={
        profile && (
          <LinkButton
            to={pathOf({ establishmentId: profile.establishmentId })}
            color="primary"
            variant="outlined"
          >
            {t('establishment.card.open')}
          </LinkButton>
        )
      }
    >
      {isForeign && (
        <Typography color="textSecondary">
          {t('establishment.card.foreign')}
        </Typography>
      )}
      {error && !profile && !isForeign && (
        <ErrorNotice error={error} onRetry={retry} />
      )}
      {!profile && !error && (
        <div role="status" aria-label={t('establishment.loading')}>
          <Skeleton height={32} />
          <Skeleton height={32} />
        </div>
      )}
      {profile && counts && (
        <Typography paragraph>
          <Link to={`${listPath}?establishment=${profile.establishmentId}`}>
            {t('establishments.open', { count: counts.open })}
          </Link>
        </Typography>
      )}
      {profile && profile.contacts.length === 0 && (
        <Typography color="textSecondary">
          {t('establishment.contacts.empty')}
        </Typography>
      )}
      {profile && (
        <ContactList
          contacts={profile.contacts}
          place={profile.place}
          order="call"
          label={t('establishment.contacts')}
        />
      )}
    </EntityInfoCard>
  );
};
