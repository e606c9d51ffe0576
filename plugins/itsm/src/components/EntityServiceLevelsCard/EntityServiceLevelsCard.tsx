import { Link, LinkButton } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  ANNOTATION_FINESS,
  CONTRACT_TIME_ZONE,
  indicatorOf,
  localMonthIn,
  type Rate,
  type ServiceLevels,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  ItsmApiError,
  itsmApiRef,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useLanguage } from '../../hooks';
import { serviceLevelsRouteRef } from '../../routes';
import { serviceLevelsTranslationRef } from '../../translations';
import {
  type LevelsView,
  MetLabel,
  queryOf,
  useLevelWords,
  useTicketsPath,
  writeLevelsView,
} from '../ServiceLevelsPage';

const RATES = ['closed-in-time', 'reopened'] as const;

const useStyles = makeStyles(theme => ({
  rate: {
    alignItems: 'baseline',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(0.5, 0),
  },
  figure: { fontSize: '1.5rem', fontWeight: 700 },
}));

const RateLine = (props: {
  rate: Rate;
  view: LevelsView;
  levels: ServiceLevels;
}) => {
  const { rate, view, levels } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const language = useLanguage();
  const words = useLevelWords();
  const pathOf = useTicketsPath(view);
  const told = tellRate(rate, levels.counts, levels.scale);
  const of = t('levels.rate.of', {
    numerator: words.number(told.numerator),
    denominator: words.number(told.denominator),
  });
  const name = rate.names[language];
  const big = told.shownAs === 'rate' ? words.percent(told.percent ?? 0) : of;
  return (
    <div>
      <Typography variant="subtitle2" component="h3">
        {name}
      </Typography>
      <div className={classes.rate}>
        {told.shownAs === 'none' ? (
          <span className={classes.figure}>{t('levels.rate.none')}</span>
        ) : (
          <>
            <Link
              className={classes.figure}
              to={pathOf(rate.denominator)}
              aria-label={t('levels.rate.open', {
                name: `${name} ${big}`,
                count: told.denominator,
                number: words.number(told.denominator),
              })}
            >
              {big}
            </Link>
            {told.shownAs === 'rate' && (
              <Typography variant="body2" component="span">
                {of}
              </Typography>
            )}
            {told.met !== null && <MetLabel met={told.met} />}
          </>
        )}
      </div>
    </div>
  );
};

/** The rates of the present month, on the page of an establishment's group. */
export const EntityServiceLevelsCard = () => {
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const { entity } = useEntity();
  const api = useApi(itsmApiRef);
  const words = useLevelWords();
  const levelsPath = useRouteRef(serviceLevelsRouteRef)();
  const finess = entity.metadata.annotations?.[ANNOTATION_FINESS] ?? null;
  const to = localMonthIn(CONTRACT_TIME_ZONE, api.clock.now());
  const view: LevelsView = {
    establishment: finess,
    to,
    span: 1,
    by: 'priority',
  };
  const { value, error, retry } = useAsyncRetry(
    async () => (finess ? api.getServiceLevels(queryOf(view)) : undefined),
    [api, finess, to],
  );
  // Of an establishment that is not one's own the desk tells nothing.
  const isForeign = error instanceof ItsmApiError && error.status === 404;
  return (
    <EntityInfoCard
      title={t('levels.card', { month: words.month(to) })}
      footerActions={
        value && (
          <LinkButton
            to={`${levelsPath}?${writeLevelsView(view)}`}
            color="primary"
            variant="outlined"
          >
            {t('levels.card.open')}
          </LinkButton>
        )
      }
    >
      {isForeign && (
        <Typography color="textSecondary">
          {t('levels.card.foreign')}
        </Typography>
      )}
      {error && !isForeign && <ErrorNotice error={error} onRetry={retry} />}
      {!value && !error && (
        <div role="status" aria-label={t('levels.loading')}>
          <Skeleton height={32} />
          <Skeleton height={32} />
        </div>
      )}
      {value &&
        RATES.map(id => (
          <RateLine
            key={id}
            rate={indicatorOf(id) as Rate}
            view={view}
            levels={value}
          />
        ))}
    </EntityInfoCard>
  );
};
