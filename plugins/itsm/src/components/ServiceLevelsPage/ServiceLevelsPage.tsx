import { useEffect } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  CONTRACT_TIME_ZONE,
  indicatorOf,
  localMonthIn,
  type Me,
  POPULATIONS,
  type Rate,
  type ServiceLevels,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
  itsmApiRef,
} from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import {
  rememberedEstablishment,
  rememberEstablishment,
  seesLot,
  seesSeveralEstablishments,
  useAtMostEvery,
  useMe,
  useTicketChanges,
  useWhileVisible,
} from '../../hooks';
import {
  itsmTranslationRef,
  serviceLevelsTranslationRef,
} from '../../translations';
import { CallsCard } from './CallsCard';
import { CountsCard } from './CountsCard';
import { LateCard } from './LateCard';
import {
  type LevelsView,
  queryOf,
  readLevelsView,
  writeLevelsView,
} from './levelsView';
import { LevelsToolbar } from './LevelsToolbar';
import { OpenNow } from './OpenNow';
import { PartsCard } from './PartsCard';
import { RankedCard } from './RankedCard';
import { RateCard } from './RateCard';
import { TimesCard } from './TimesCard';
import { TrendCard } from './TrendCard';

const IN_TIME = indicatorOf('closed-in-time') as Rate;
const REOPENED = indicatorOf('reopened') as Rate;
/** Figures follow acts within seconds; they are read again no more often. */
const REFRESH_SECONDS = 60;
const AFTER_CHANGE_SECONDS = 15;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  three: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    },
  },
  // The table in the middle needs the most.
  last: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    },
    [theme.breakpoints.up('lg')]: {
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr) minmax(0, 5fr)',
    },
  },
  two: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('lg')]: {
      // The parts have seven columns.
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    },
  },
}));

/** Nothing at all, now or in the months before. */
function isEmpty({ counts, months, open }: ServiceLevels): boolean {
  return (
    open.open === 0 &&
    [counts, ...months.map(month => month.counts)].every(one =>
      POPULATIONS.every(population => one[population] === 0),
    )
  );
}

const Dashboard = (props: {
  view: LevelsView;
  levels: ServiceLevels;
  onChange: (changes: Partial<LevelsView>) => void;
}) => {
  const { view, levels, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const { corrected } = levels;
  return (
    <>
      {corrected && (
        <Alert severity="info">
          {t('levels.corrected', {
            inTime: t('levels.rate.of', {
              numerator: String(corrected['in-time']),
              denominator: String(corrected.rated),
            }),
            reopened: t('levels.rate.of', {
              numerator: String(corrected.reopened),
              denominator: String(corrected.closed),
            }),
          })}
        </Alert>
      )}
      <div className={classes.three}>
        <RateCard rate={IN_TIME} view={view} levels={levels} />
        <RateCard rate={REOPENED} view={view} levels={levels} />
        <OpenNow open={levels.open} establishment={view.establishment} />
      </div>
      {[IN_TIME, REOPENED].some(
        rate => tellRate(rate, levels.counts, levels.scale).shownAs === 'rate',
      ) && (
        <Typography variant="caption">{t('levels.rate.rounded')}</Typography>
      )}
      {levels.scale === 'lot' && <RankedCard view={view} />}
      <div className={classes.two}>
        <TrendCard view={view} levels={levels} />
        <PartsCard view={view} levels={levels} onBy={by => onChange({ by })} />
      </div>
      <LateCard view={view} />
      <div className={classes.last}>
        <CountsCard view={view} levels={levels} />
        <TimesCard view={view} times={levels.times} />
        <CallsCard view={view} />
      </div>
    </>
  );
};

/** What the page of service levels is asked and tells. */
export interface ServiceLevelsPageProps {
  /** Called with whose levels are in view; null of the whole lot. */
  onSubject?: (name: string | null) => void;
}

const Levels = (props: ServiceLevelsPageProps & { me: Me; first?: string }) => {
  const { me, first, onSubject } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const api = useApi(itsmApiRef);
  const [search, setSearch] = useSearchParams();
  const present = localMonthIn(CONTRACT_TIME_ZONE, api.clock.now());
  const view = readLevelsView(search, present);
  // Who sees no lot has one of theirs in view, and sees which one (HI2).
  const establishment =
    view.establishment ??
    (seesLot(me)
      ? null
      : rememberedEstablishment(me) ??
        me.establishments[0]?.id ??
        first ??
        null);
  const shown: LevelsView = { ...view, establishment };
  const { to, span } = shown;
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getServiceLevels(queryOf(shown)),
    [api, establishment, to, span],
  );
  const soon = useAtMostEvery(AFTER_CHANGE_SECONDS, retry);
  useTicketChanges(soon);
  useWhileVisible(retry, REFRESH_SECONDS);

  const change = (changes: Partial<LevelsView>) =>
    setSearch(writeLevelsView({ ...shown, ...changes }), { replace: true });
  useEffect(() => {
    if (view.establishment) rememberEstablishment(me, view.establishment);
  }, [me, view.establishment]);

  // What is there stays while it is read again, unless it is another's.
  const isOfView =
    value?.to === to &&
    value.from === queryOf(shown).from &&
    (value.establishment?.id ?? null) === establishment;
  const levels = isOfView ? value : undefined;
  const subject =
    (
      levels?.establishment ??
      me.establishments.find(({ id }) => id === establishment)
    )?.name ?? null;
  const seesSeveral = seesSeveralEstablishments(me);
  useEffect(
    () => onSubject?.(seesSeveral ? subject : null),
    [onSubject, seesSeveral, subject],
  );
  return (
    <div className={classes.root}>
      <div>
        {seesSeveral && (establishment === null || subject) && (
          <Typography variant="h5" component="h2">
            {establishment === null ? t('levels.ofLot') : subject}
          </Typography>
        )}
        <Typography variant="body2">{t('levels.what')}</Typography>
      </div>
      <LevelsToolbar
        me={me}
        view={shown}
        present={present}
        levels={levels}
        onChange={change}
      />
      {error && !loading && <ErrorNotice error={error} onRetry={retry} />}
      {!levels && !error && (
        <div role="status" aria-label={t('levels.loading')}>
          <Skeleton variant="rect" height={320} animation="wave" />
        </div>
      )}
      {levels && isEmpty(levels) && (
        <GuidedEmptyState
          title={t('levels.empty.title')}
          hint={t('levels.empty.hint')}
        />
      )}
      {levels && !isEmpty(levels) && (
        <Dashboard view={shown} levels={levels} onChange={change} />
      )}
    </div>
  );
};

/** Of a member's own portal, by who sees all of it: there is no lot to begin with (AI1). */
const LevelsOfFirst = ({
  me,
  onSubject,
}: ServiceLevelsPageProps & { me: Me }) => {
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const api = useApi(itsmApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.listEstablishments({ limit: 1 }),
    [api],
  );
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!value) return <Skeleton variant="rect" height={320} animation="wave" />;
  if (value.items.length === 0) {
    return (
      <GuidedEmptyState
        title={t('levels.empty.title')}
        hint={t('levels.empty.hint')}
      />
    );
  }
  return <Levels me={me} first={value.items[0].id} onSubject={onSubject} />;
};

/** Do we get what the contract promises? (D3-D8) */
export const ServiceLevelsPage = ({ onSubject }: ServiceLevelsPageProps) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { value: me, error, retry } = useMe();
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!me) return <Skeleton variant="rect" height={320} animation="wave" />;
  if (me.role === null) {
    return (
      <GuidedEmptyState
        title={t('list.empty.outside.title')}
        hint={t('list.empty.outside.hint')}
      />
    );
  }
  return me.allEstablishments && !seesLot(me) ? (
    <LevelsOfFirst me={me} onSubject={onSubject} />
  ) : (
    <Levels me={me} onSubject={onSubject} />
  );
};
