import { useRouteRef } from '@backstage/core-plugin-api';
import { LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  machineImportPermission,
  type Me,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import { may, seesSeveralEstablishments } from '../../hooks';
import { importRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { WideSheets } from '../Printed';
import { TicketsSkeleton } from '../TicketsTable';
import { AdoptionFaults } from './AdoptionFaults';
import {
  isFiltered,
  readFilters,
  readOverview,
  WHOLE_FLEET,
  writeFilters,
  writeOverview,
} from './fleetFilters';
import { FleetOverview } from './FleetOverview';
import { FleetTable } from './FleetTable';
import { FleetToolbar } from './FleetToolbar';
import { SelectionBar } from './SelectionBar';
import { useListHeading } from './useListHeading';
import { useMachines } from './useMachines';
import { useSelection } from './useSelection';

const useStyles = makeStyles(theme => ({
  page: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  heading: { scrollMarginTop: theme.spacing(2) },
  more: {
    alignItems: 'center',
    display: 'flex',
    gap: theme.spacing(2),
    padding: theme.spacing(1.5, 2),
  },
}));

/** The machines in one's scope, as the address filters them. */
export const FleetList = ({ me }: { me: Me }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const importPath = useRouteRef(importRouteRef);
  const [search, setSearch] = useSearchParams();
  const filters = readFilters(search);
  const { page, isLoading, error, readMore, refresh } = useMachines(filters);
  const items = page?.items;
  const selecting = useSelection(JSON.stringify(writeFilters(filters)));
  const isOverviewOpen = readOverview(search);
  const heading = useListHeading();
  const show = (changes: Partial<typeof filters>, isOpen = isOverviewOpen) =>
    setSearch(
      { ...writeFilters({ ...filters, ...changes }), ...writeOverview(isOpen) },
      { replace: true },
    );

  return (
    <div className={classes.page}>
      <WideSheets />
      <FleetOverview
        establishment={filters.establishment}
        isOfOne={
          filters.establishment !== null || !seesSeveralEstablishments(me)
        }
        isOpen={isOverviewOpen}
        onToggle={() => show({}, !isOverviewOpen)}
      />
      {may(me, machineImportPermission) && (
        <AdoptionFaults establishment={filters.establishment} />
      )}
      <Typography
        ref={heading}
        className={classes.heading}
        variant="h6"
        component="h2"
        tabIndex={-1}
      >
        {t('fleet.list')}
      </Typography>
      <FleetToolbar
        me={me}
        filters={filters}
        onChange={changes => show(changes)}
      />
      {!selecting.isEmpty && (
        <SelectionBar
          me={me}
          machines={items ?? []}
          selecting={selecting}
          filters={filters}
          hasMore={readMore !== undefined}
        />
      )}
      <Paper variant="outlined">
        {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
        {!items && isLoading && <TicketsSkeleton label={t('fleet.loading')} />}
        {items?.length === 0 &&
          (isFiltered(filters) ? (
            <GuidedEmptyState
              title={t('fleet.none.title')}
              hint={t('fleet.none.hint')}
              action={
                <Button onClick={() => show(WHOLE_FLEET)}>
                  {t('fleet.clear')}
                </Button>
              }
            />
          ) : (
            <GuidedEmptyState
              title={t('fleet.empty.title')}
              hint={t('fleet.empty.hint')}
              action={
                may(me, machineImportPermission) && (
                  <LinkButton to={importPath()} color="primary">
                    {t('fleet.import')}
                  </LinkButton>
                )
              }
            />
          ))}
        {items && items.length > 0 && (
          <>
            <FleetTable me={me} machines={items} selecting={selecting} />
            <div className={classes.more}>
              <Typography variant="body2" color="textSecondary" role="status">
                {t('fleet.loaded', { count: items.length })}
              </Typography>
              {readMore && (
                <Button
                  size="small"
                  variant="outlined"
                  disabled={isLoading}
                  onClick={readMore}
                >
                  {t('fleet.more')}
                </Button>
              )}
            </div>
          </>
        )}
      </Paper>
    </div>
  );
};
