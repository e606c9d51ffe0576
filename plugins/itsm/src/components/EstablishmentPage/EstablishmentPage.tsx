import { useEffect, useState } from 'react';
import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  accessLogReadPermission,
  noticeReadPermission,
  orderReadPermission,
  technicalStateReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
  ItsmApiError,
  itsmApiRef,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { may, useMe } from '../../hooks';
import { rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { ChangesPart } from './ChangesPart';
import { ContactsPart } from './ContactsPart';
import { EvolutionsPart } from './EvolutionsPart';
import { FleetPart } from './FleetPart';
import { IdentityPart } from './IdentityPart';
import { LatestTickets } from './LatestTickets';
import { LooksPart } from './LooksPart';
import { NoticesPart } from './NoticesPart';
import { OrdersPart } from './OrdersPart';
import { ReferentsPart } from './ReferentsPart';
import { RulesPart } from './RulesPart';
import { SingleContactPart } from './SingleContactPart';
import { StandingChoicesPart } from './StandingChoicesPart';
import { YearlyListsPart } from './YearlyListsPart';
import { useProfile } from './useProfile';

const useStyles = makeStyles(theme => ({
  title: { marginBottom: theme.spacing(2), overflowWrap: 'anywhere' },
  columns: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 7fr) minmax(0, 5fr)',
    },
  },
  column: { display: 'grid', gap: theme.spacing(2) },
}));

/** An establishment: whom to call, what holds there, what is under way. */
export const EstablishmentPage = (props: {
  establishmentId: string;
  /** Told its name as that is known, for the way to it. */
  onSubject?: (name: string | null) => void;
}) => {
  const { establishmentId, onSubject } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const root = useRouteRef(rootRouteRef)();
  const {
    value: establishment,
    error: unread,
    retry: readAgain,
  } = useAsyncRetry(
    () => api.getEstablishment(establishmentId),
    [api, establishmentId],
  );
  const name = establishment?.name ?? null;
  useEffect(() => onSubject?.(name), [name, onSubject]);
  const { value: me } = useMe();
  const [rulesChanged, setRulesChanged] = useState(0);
  const { profile, error, retry, show } = useProfile(establishmentId);

  if (unread instanceof ItsmApiError && [400, 404].includes(unread.status)) {
    return (
      <GuidedEmptyState
        title={t('establishment.unknown.title')}
        hint={t('establishment.unknown.hint', { finess: establishmentId })}
        action={
          <Link to={`${root}/establishments`}>
            {t('establishment.unknown.list')}
          </Link>
        }
      />
    );
  }
  if (unread) return <ErrorNotice error={unread} onRetry={readAgain} />;
  if (!establishment) {
    return (
      <div role="status" aria-label={t('establishment.loading')}>
        <Skeleton variant="text" width="60%" height={48} />
        <Skeleton variant="rect" height={240} />
      </div>
    );
  }
  return (
    <article>
      <Typography variant="h4" component="h2" className={classes.title}>
        {establishment.name}
      </Typography>
      {error && !profile && <ErrorNotice error={error} onRetry={retry} />}
      <div className={classes.columns}>
        <div className={classes.column}>
          {profile && <ContactsPart profile={profile} onKept={show} />}
          <RulesPart
            establishmentId={establishmentId}
            onChanged={() => setRulesChanged(count => count + 1)}
          />
          <LatestTickets establishmentId={establishmentId} />
          <IdentityPart establishment={establishment} />
        </div>
        <div className={classes.column}>
          {profile && <SingleContactPart profile={profile} onKept={show} />}
          <ReferentsPart establishmentId={establishmentId} />
          <FleetPart establishmentId={establishmentId} />
          {me && may(me, orderReadPermission) && (
            <OrdersPart establishmentId={establishmentId} me={me} />
          )}
          {me && may(me, noticeReadPermission) && (
            <NoticesPart establishmentId={establishmentId} />
          )}
          {me && may(me, technicalStateReadPermission) && (
            <EvolutionsPart establishmentId={establishmentId} />
          )}
          {me && may(me, noticeReadPermission) && (
            <YearlyListsPart establishmentId={establishmentId} />
          )}
          {profile && <StandingChoicesPart profile={profile} onKept={show} />}
          {profile && (
            <ChangesPart
              establishmentId={establishmentId}
              revision={profile.revision + rulesChanged}
            />
          )}
          {me && may(me, accessLogReadPermission) && (
            <LooksPart establishmentId={establishmentId} />
          )}
        </div>
      </div>
    </article>
  );
};
