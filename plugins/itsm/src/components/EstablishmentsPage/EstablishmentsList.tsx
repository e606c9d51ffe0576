import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Establishment,
  EstablishmentTicketCounts,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import { establishmentRouteRef, rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { SearchField } from '../SearchField';
import { TicketsSkeleton } from '../TicketsTable';
import { useEstablishments } from './useEstablishments';

const useStyles = makeStyles(theme => ({
  page: { display: 'grid', gap: theme.spacing(2) },
  toolbar: { display: 'flex', padding: theme.spacing(2) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    alignItems: 'center',
    borderTop: `1px solid ${theme.palette.divider}`,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 3),
    justifyContent: 'space-between',
    padding: theme.spacing(1.25, 2),
    '&:first-child': { borderTop: 'none' },
  },
  what: { flex: '1 1 280px', minWidth: 0, overflowWrap: 'anywhere' },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    // Figures of the same kind stand under each other.
    [theme.breakpoints.up('md')]: {
      display: 'grid',
      gridTemplateColumns: '12em 8em',
      whiteSpace: 'nowrap',
    },
  },
  late: { fontWeight: 700 },
  more: {
    alignItems: 'center',
    display: 'flex',
    gap: theme.spacing(2),
    padding: theme.spacing(1.5, 2),
  },
}));

const Row = (props: {
  establishment: Establishment;
  /** Absent until they have come. */
  counts?: EstablishmentTicketCounts;
}) => {
  const { establishment, counts } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const pathOf = useRouteRef(establishmentRouteRef);
  const listPath = useRouteRef(rootRouteRef)();
  const { id, name, commune, region } = establishment;
  return (
    <li className={classes.one}>
      <div className={classes.what}>
        <Link to={pathOf({ establishmentId: id })}>{name}</Link>
        <Typography variant="body2" color="textSecondary">
          {[t('establishments.finess', { finess: id }), commune, region]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </div>
      {counts && (
        <div className={classes.figures}>
          <Link to={`${listPath}?establishment=${id}`}>
            {t('establishments.open', { count: counts.open })}
          </Link>
          {counts.late > 0 && (
            <Link
              className={classes.late}
              to={`${listPath}?view=late&establishment=${id}`}
            >
              {t('establishments.late', { count: counts.late })}
            </Link>
          )}
        </div>
      )}
    </li>
  );
};

/** The establishments in one's scope, with their open and late incidents. */
export const EstablishmentsList = () => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('q') ?? '';
  const lookFor = (words: string) =>
    setSearch(words ? { q: words } : {}, { replace: true });
  const { items, counts, error, hasMore, loading, readMore, refresh } =
    useEstablishments(wanted);

  return (
    <div className={classes.page}>
      <Paper className={classes.toolbar} variant="outlined">
        <SearchField
          label={t('establishments.searchLabel')}
          placeholder={t('establishments.search')}
          value={wanted}
          onChange={lookFor}
        />
      </Paper>
      <Paper variant="outlined">
        {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
        {!items && loading && (
          <TicketsSkeleton label={t('establishments.loading')} />
        )}
        {items?.length === 0 && (
          <GuidedEmptyState
            title={t('establishments.none.title')}
            hint={t(
              wanted
                ? 'establishments.none.search'
                : 'establishments.none.hint',
            )}
            action={
              wanted && (
                <Button onClick={() => lookFor('')}>
                  {t('establishments.clear')}
                </Button>
              )
            }
          />
        )}
        {items && items.length > 0 && (
          <>
            <ul
              className={classes.list}
              aria-label={t('common.establishments')}
            >
              {items.map(one => (
                <Row key={one.id} establishment={one} counts={counts[one.id]} />
              ))}
            </ul>
            <div className={classes.more}>
              <Typography variant="body2" color="textSecondary" role="status">
                {t('establishments.loaded', { count: items.length })}
              </Typography>
              {hasMore && (
                <Button
                  size="small"
                  variant="outlined"
                  aria-disabled={loading}
                  onClick={loading ? undefined : readMore}
                >
                  {t('list.more')}
                </Button>
              )}
            </div>
          </>
        )}
      </Paper>
    </div>
  );
};
