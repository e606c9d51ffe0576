import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import type { PenaltyCase } from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
  ItsmApiError,
  itsmApiRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { serviceLevelsRouteRef } from '../../routes';
import { penaltiesTranslationRef } from '../../translations';
import { FactList } from '../FactList';
import { useLevelWords } from '../ServiceLevelsPage';
import { PenaltyDecision } from './PenaltyDecision';
import { PenaltyEvidenceFacts } from './PenaltyEvidenceFacts';
import { PenaltyLog } from './PenaltyLog';
import { usePenaltyWords } from './usePenaltyWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  columns: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 7fr) minmax(0, 5fr)',
    },
  },
  part: {
    display: 'grid',
    gap: theme.spacing(1.5),
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: theme.spacing(2),
  },
}));

/** What was recorded since the case was made, and what it was before. */
const Changes = ({ penalty }: { penalty: PenaltyCase }) => {
  const { first, revisedAt, state, now } = penalty;
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const format = useFormat();
  const words = usePenaltyWords();
  return (
    <>
      {first !== null && revisedAt !== null && (
        <Alert severity="info" role="note">
          {t(state === 'lifted' ? 'penalties.lifted' : 'penalties.changed', {
            instant: format.instant(revisedAt, { now }),
            before: words.brief(first),
          })}
        </Alert>
      )}
      {penalty.byCorrection && (
        <Alert severity="info" role="note">
          {t('penalties.byCorrection')}
        </Alert>
      )}
      {penalty.revisedSinceDecision && state !== 'lifted' && (
        <Alert severity="warning" role="note">
          {t('penalties.changedSince')}
        </Alert>
      )}
    </>
  );
};

const Shown = (props: { penalty: PenaltyCase; onChanged: () => void }) => {
  const { penalty, onChanged } = props;
  const { scale, amountCents, now } = penalty;
  const classes = useStyles();
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const format = useFormat();
  const words = usePenaltyWords();
  const { month } = useLevelWords();
  return (
    <article className={classes.root}>
      <Typography variant="h4" component="h2">
        {words.name(penalty)}
      </Typography>
      <Changes penalty={penalty} />
      <div className={classes.columns}>
        <div className={classes.root}>
          <Paper
            className={classes.part}
            variant="outlined"
            component="section"
          >
            <FactList
              facts={[
                {
                  label: t('penalties.fact.measure'),
                  value: words.measure(penalty),
                },
                {
                  label: t('penalties.fact.amount'),
                  value:
                    amountCents === null
                      ? t('penalties.amount.none')
                      : words.amount(amountCents),
                },
                scale && {
                  label: t('penalties.fact.scale'),
                  value: words.scale(scale),
                },
                {
                  label: t('penalties.fact.whose'),
                  value: penalty.establishmentName ?? t('penalties.lot'),
                },
                {
                  label: t('penalties.fact.month'),
                  value: month(penalty.month),
                },
                { label: t('penalties.fact.number'), value: penalty.id },
                {
                  label: t('penalties.fact.raised'),
                  value: format.instant(penalty.raisedAt, { now }),
                },
              ]}
            />
          </Paper>
          <Paper
            className={classes.part}
            variant="outlined"
            component="section"
          >
            <Typography variant="h6" component="h3">
              {t('penalties.evidence')}
            </Typography>
            <PenaltyEvidenceFacts penalty={penalty} />
          </Paper>
        </div>
        <div className={classes.root}>
          <PenaltyDecision penalty={penalty} onChanged={onChanged} />
          <PenaltyLog penalty={penalty} />
        </div>
      </div>
    </article>
  );
};

/** A penalty case: what it stands on, what is due, and what was decided. */
export const PenaltyPage = ({ penaltyId }: { penaltyId: string }) => {
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const listPath = `${useRouteRef(serviceLevelsRouteRef)()}/penalties`;
  const {
    value: penalty,
    error,
    retry,
  } = useAsyncRetry(() => api.getPenalty(penaltyId), [api, penaltyId]);

  if (error instanceof ItsmApiError && [400, 404].includes(error.status)) {
    return (
      <GuidedEmptyState
        title={t('penalties.unknown')}
        hint={t('penalties.unknownHint')}
        action={<Link to={listPath}>{t('penalties.back')}</Link>}
      />
    );
  }
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  return (
    <div className={classes.root}>
      <Link to={listPath}>{t('penalties.back')}</Link>
      {penalty ? (
        <Shown penalty={penalty} onChanged={retry} />
      ) : (
        <div role="status" aria-label={t('penalties.loading')}>
          <Skeleton variant="rect" height={240} animation="wave" />
        </div>
      )}
    </div>
  );
};
