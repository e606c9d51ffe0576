import { useMemo, useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { Me } from '@caih/backstage-plugin-itsm-common';
import { ErrorNotice, VisuallyHidden } from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import {
  rememberEstablishment,
  seesSeveralEstablishments,
  useEstablishmentInView,
  useTickets,
} from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { WideSheets } from '../Printed';
import { MoreTickets, TicketsSkeleton, TicketsTable } from '../TicketsTable';
import { EmptyList } from './EmptyList';
import { ListToolbar } from './ListToolbar';
import { TicketPreviewPanel } from './TicketPreviewPanel';
import { ViewTabs } from './ViewTabs';
import {
  type ListFilters,
  queryOf,
  NO_FILTERS,
  readFilters,
  writeFilters,
} from './listView';

/** Beside it the list keeps the room that its columns need. */
const PREVIEW_FROM_PX = 1400;

const useStyles = makeStyles(theme => ({
  columns: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [`@media (min-width: ${PREVIEW_FROM_PX}px)`]: {
      gridTemplateColumns: 'minmax(0, 1fr) 320px',
    },
  },
  page: { display: 'grid', gap: theme.spacing(2) },
}));

/** The incidents in one's scope, by view. */
export const IncidentsList = ({ me }: { me: Me }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const [search, setSearch] = useSearchParams();
  const hasPreview = useMediaQuery(`(min-width: ${PREVIEW_FROM_PX}px)`, {
    noSsr: true,
  });
  const [selectedId, setSelectedId] = useState<string>();

  useEstablishmentInView(me);
  const filters = useMemo(() => readFilters(search, me), [search, me]);
  const change = (changes: Partial<ListFilters>) => {
    if (changes.establishment !== undefined) {
      rememberEstablishment(me, changes.establishment);
    }
    setSearch(writeFilters({ ...filters, ...changes }, me), { replace: true });
  };

  const query = useMemo(() => queryOf(filters), [filters]);
  const { items, error, hasMore, loading, readMore, refresh } =
    useTickets(query);
  const selected =
    items?.find(ticket => ticket.id === selectedId) ?? items?.[0];
  const viewName = t(`list.view.${filters.view}`);

  return (
    <div className={classes.page}>
      <WideSheets />
      <ListToolbar me={me} filters={filters} onChange={change} />
      <div className={classes.columns}>
        <Paper variant="outlined">
          <ViewTabs
            me={me}
            establishment={filters.establishment}
            view={filters.view}
            onChange={view => change({ view })}
          />
          <div
            role="tabpanel"
            id="itsm-incidents"
            aria-labelledby={`itsm-view-${filters.view}`}
          >
            {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
            {!items && loading && <TicketsSkeleton label={t('list.loading')} />}
            {items?.length === 0 && (
              <EmptyList
                me={me}
                filters={filters}
                onView={view => change({ view })}
                onClear={() => change(NO_FILTERS)}
              />
            )}
            {items && items.length > 0 && (
              <>
                <VisuallyHidden>{t('list.keys')}</VisuallyHidden>
                <TicketsTable
                  label={t('list.table', { view: viewName })}
                  tickets={items}
                  withEstablishment={seesSeveralEstablishments(me)}
                  selectedId={hasPreview ? selected?.id : undefined}
                  onSelect={
                    hasPreview ? ticket => setSelectedId(ticket.id) : undefined
                  }
                />
                <MoreTickets
                  shown={items.length}
                  hasMore={hasMore}
                  loading={loading}
                  onMore={readMore}
                />
              </>
            )}
          </div>
        </Paper>
        {hasPreview && selected && <TicketPreviewPanel ticket={selected} />}
      </div>
    </div>
  );
};
