import { useCallback } from 'react';
import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type Me,
  REPORT_KINDS,
  type ReportPage as Page,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
  itsmApiRef,
} from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import {
  type ReadPage,
  seesLot,
  seesSeveralEstablishments,
  useMe,
  usePages,
} from '../../hooks';
import { serviceLevelsRouteRef } from '../../routes';
import { reportsTranslationRef } from '../../translations';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { ListSelect } from '../ListSelect';
import { PagedList } from '../PagedList';
import { ReportList } from './ReportList';

const PAGE_SIZE = 50;
const SCALES = ['establishment', 'lot'] as const;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  toolbar: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 2),
  },
}));

/** What is looked for, in the address. */
function readFilters(search: URLSearchParams) {
  return {
    establishment: search.get('establishment') ?? undefined,
    kind: REPORT_KINDS.find(one => one === search.get('kind')),
    scale: SCALES.find(one => one === search.get('scale')),
  };
}

const Reports = ({ me }: { me: Me }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(reportsTranslationRef);
  const api = useApi(itsmApiRef);
  const [search, setSearch] = useSearchParams();
  const asked = search.toString();
  const read: ReadPage<Page> = useCallback(
    (cursor, options) =>
      api.listReports(
        {
          ...readFilters(new URLSearchParams(asked)),
          cursor,
          limit: PAGE_SIZE,
        },
        options,
      ),
    [api, asked],
  );
  const pages = usePages(read);
  const { establishment, kind, scale } = readFilters(search);

  const choose = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  const several = seesSeveralEstablishments(me);
  const isFiltered = Boolean(establishment ?? kind ?? scale);

  return (
    <>
      <Paper className={classes.toolbar} variant="outlined">
        {several && (
          <EstablishmentSelect
            me={me}
            value={establishment ?? null}
            onChange={one => choose('establishment', one)}
          />
        )}
        {seesLot(me) && (
          <>
            <ListSelect<string>
              label={t('reports.scale')}
              value={scale ?? ''}
              onChange={one => choose('scale', one)}
              options={[
                { value: '', label: t('reports.scale.any') },
                ...SCALES.map(value => ({
                  value,
                  label: t(`reports.scale.${value}`),
                })),
              ]}
            />
            <ListSelect<string>
              label={t('reports.kind')}
              value={kind ?? ''}
              onChange={one => choose('kind', one)}
              options={[
                { value: '', label: t('reports.kind.any') },
                ...REPORT_KINDS.map(value => ({
                  value,
                  label: t(`reports.kind.${value}`),
                })),
              ]}
            />
          </>
        )}
      </Paper>
      <PagedList
        pages={pages}
        loadingLabel={t('reports.loading')}
        moreLabel={t('reports.more')}
        empty={
          <GuidedEmptyState
            title={t(isFiltered ? 'reports.noneChosen' : 'reports.none')}
            hint={t(isFiltered ? 'reports.noneChosenHint' : 'reports.noneHint')}
          />
        }
      >
        {page => <ReportList reports={page.items} now={page.now} />}
      </PagedList>
    </>
  );
};

/** Reports of service levels, the latest period first. */
export const ReportsPage = () => {
  const classes = useStyles();
  const { t } = useTranslationRef(reportsTranslationRef);
  const levelsPath = useRouteRef(serviceLevelsRouteRef)();
  const { value: me, error, retry } = useMe();
  return (
    <div className={classes.root}>
      <div>
        <Link to={levelsPath}>{t('reports.toLevels')}</Link>
        <Typography variant="h5" component="h2">
          {t('reports.title')}
        </Typography>
        <Typography variant="body2">{t('reports.what')}</Typography>
      </div>
      {error && <ErrorNotice error={error} onRetry={retry} />}
      {me && <Reports me={me} />}
    </div>
  );
};
