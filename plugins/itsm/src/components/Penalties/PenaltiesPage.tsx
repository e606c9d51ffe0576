import { useCallback } from 'react';
import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  hasLot,
  type Me,
  type PenaltyPage as Page,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
  itsmApiRef,
} from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import { type ReadPage, useMe, usePages } from '../../hooks';
import { serviceLevelsRouteRef } from '../../routes';
import { penaltiesTranslationRef } from '../../translations';
import { PagedList } from '../PagedList';
import {
  PenaltyFilters,
  penaltyQueryOf,
  readPenaltyFilters,
} from './PenaltyFilters';
import { PenaltyList } from './PenaltyList';

const PAGE_SIZE = 50;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

const Penalties = ({ me }: { me: Me }) => {
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const api = useApi(itsmApiRef);
  const [search, setSearch] = useSearchParams();
  const asked = search.toString();
  const read: ReadPage<Page> = useCallback(
    (cursor, options) => {
      const filters = readPenaltyFilters(new URLSearchParams(asked));
      return api.listPenalties(
        {
          ...penaltyQueryOf(filters),
          cursor,
          limit: PAGE_SIZE,
        },
        options,
      );
    },
    [api, asked],
  );
  const pages = usePages(read);
  const filters = readPenaltyFilters(search);
  const isFiltered = Object.values(filters).some(Boolean);

  const choose = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };

  return (
    <>
      <PenaltyFilters me={me} filters={filters} onChoose={choose} />
      <PagedList
        pages={pages}
        loadingLabel={t('penalties.loading')}
        moreLabel={t('penalties.more')}
        empty={
          <GuidedEmptyState
            title={t(isFiltered ? 'penalties.noneChosen' : 'penalties.none')}
            hint={t(
              isFiltered ? 'penalties.noneChosenHint' : 'penalties.noneHint',
            )}
          />
        }
      >
        {page => <PenaltyList penalties={page.items} />}
      </PagedList>
    </>
  );
};

/** Penalty cases, the latest month first. */
export const PenaltiesPage = () => {
  const classes = useStyles();
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const levelsPath = useRouteRef(serviceLevelsRouteRef)();
  const { value: me, error, retry } = useMe();
  return (
    <div className={classes.root}>
      <div>
        <Link to={levelsPath}>{t('penalties.toLevels')}</Link>
        <Typography variant="h5" component="h2">
          {t('penalties.title')}
        </Typography>
        <Typography variant="body2">
          {t('penalties.what')}{' '}
          {me &&
            t(`penalties.whoDecides.${hasLot(me.portal) ? 'shared' : 'alone'}`)}
        </Typography>
      </div>
      {error && <ErrorNotice error={error} onRetry={retry} />}
      {me && <Penalties me={me} />}
    </div>
  );
};
