import { useCallback } from 'react';
import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  CONTRACT_TIME_ZONE,
  type FiguresEdition,
  localMonthIn,
  type ServiceLevelTicketPage,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
  itsmApiRef,
} from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import { type ReadPage, usePages } from '../../hooks';
import { serviceLevelsRouteRef } from '../../routes';
import { serviceLevelsTranslationRef } from '../../translations';
import { ListSelect } from '../ListSelect';
import { queryOf, readTicketsView, writeLevelsView } from './levelsView';
import { LevelTicketTable } from './LevelTicketTable';
import { useLevelWords } from './useLevelWords';

const EDITIONS = ['sent', 'current'] as const;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    justifyContent: 'space-between',
    padding: theme.spacing(2),
  },
}));

/** The tickets behind one figure: as many as it says. */
export const LevelTicketsPage = () => {
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const words = useLevelWords();
  const api = useApi(itsmApiRef);
  const levelsPath = useRouteRef(serviceLevelsRouteRef)();
  const [search, setSearch] = useSearchParams();
  const present = localMonthIn(CONTRACT_TIME_ZONE, api.clock.now());
  const asked = search.toString();
  const view = readTicketsView(search, present);
  const { population, split, part, edition } = view;
  const readPage: ReadPage<ServiceLevelTicketPage> = useCallback(
    (cursor, options) => {
      const of = readTicketsView(new URLSearchParams(asked), present);
      return api.listServiceLevelTickets(
        {
          ...queryOf(of),
          population: of.population,
          ...(of.split && { split: of.split, part: of.part ?? '' }),
          edition: of.edition,
          ...(cursor !== undefined && { cursor }),
        },
        options,
      );
    },
    [api, asked, present],
  );
  const { page, error, refresh, readMore, isLoading } = usePages(readPage);
  const name = [
    t(`levels.population.${population}`),
    ...(split && part !== null ? [words.part(split, part)] : []),
  ].join(', ');
  const title = t('levels.tickets.title', { name, period: words.period(view) });

  return (
    <div className={classes.root}>
      <Link to={`${levelsPath}?${writeLevelsView(view)}`}>
        {t('levels.tickets.back')}
      </Link>
      <Paper className={classes.head} variant="outlined">
        <div>
          <Typography variant="h5" component="h2">
            {title}
          </Typography>
          {page && (
            <Typography role="status">
              {t('levels.tickets.total', { count: page.total })}
              {page.hidden > 0 && (
                <> {t('levels.tickets.hidden', { count: page.hidden })}</>
              )}
            </Typography>
          )}
        </div>
        <ListSelect<FiguresEdition>
          label={t('levels.tickets.edition')}
          value={edition}
          onChange={next => {
            const to = new URLSearchParams(search);
            if (next === 'current') to.set('edition', next);
            else to.delete('edition');
            setSearch(to, { replace: true });
          }}
          options={EDITIONS.map(value => ({
            value,
            label: t(`levels.tickets.edition.${value}`),
          }))}
        />
      </Paper>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!page && !error && (
        <div role="status" aria-label={t('levels.loading')}>
          <Skeleton variant="rect" height={240} animation="wave" />
        </div>
      )}
      {page?.items.length === 0 && (
        <GuidedEmptyState title={t('levels.tickets.none')} />
      )}
      {page && page.items.length > 0 && (
        <Paper variant="outlined">
          <LevelTicketTable
            label={title}
            tickets={page.items}
            withEstablishment={view.establishment === null}
          />
        </Paper>
      )}
      {readMore && (
        <div>
          <Button
            size="small"
            variant="outlined"
            aria-disabled={isLoading}
            onClick={isLoading ? undefined : readMore}
          >
            {t('levels.tickets.more')}
          </Button>
        </div>
      )}
    </div>
  );
};
