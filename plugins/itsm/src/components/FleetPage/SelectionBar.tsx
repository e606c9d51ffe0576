import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  machineImportPermission,
  type Machine,
  type Me,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { may, seesSeveralEstablishments } from '../../hooks';
import { fleetTasksTranslationRef } from '../../translations';
import { BulkEditDialog } from '../BulkEdit';
import { DocumentButton } from '../Documents';
import { type FleetFilters, queryOf } from './fleetFilters';
import type { Selecting } from './useSelection';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 1.5),
    padding: theme.spacing(1, 2),
    // In sight, however far down one chooses.
    position: 'sticky',
    top: 0,
    zIndex: theme.zIndex.mobileStepper,
  },
  count: { marginRight: 'auto' },
}));

/** The one establishment that what is chosen is of; none where it is of several. */
function establishmentOf(
  { selection }: Selecting,
  options: { me: Me; filters: FleetFilters; machines: readonly Machine[] },
): string | undefined {
  const { me, filters, machines } = options;
  if (selection.kind === 'all') {
    return seesSeveralEstablishments(me)
      ? filters.establishment ?? undefined
      : me.establishments[0]?.id;
  }
  const chosen = machines.filter(({ id }) => selection.ids.has(id));
  const [first, ...others] = new Set(chosen.map(one => one.establishmentId));
  return others.length === 0 ? first : undefined;
}

/** How many machines are chosen, and what one can do with them. */
export const SelectionBar = (props: {
  me: Me;
  /** Those that are shown. */
  machines: readonly Machine[];
  selecting: Selecting;
  filters: FleetFilters;
  /** Whether the list goes on. */
  hasMore: boolean;
}) => {
  const { me, machines, selecting, filters, hasMore } = props;
  const { selection, chooseAll, clear } = selecting;
  const classes = useStyles();
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const api = useApi(itsmApiRef);
  const [isChanging, setChanging] = useState(false);
  const establishmentId = establishmentOf(selecting, {
    me,
    filters,
    machines,
  });
  return (
    <Paper
      className={classes.root}
      variant="outlined"
      component="section"
      aria-label={t('fleetTasks.chosen')}
    >
      <Typography className={classes.count} variant="body2" role="status">
        {selection.kind === 'all'
          ? t('fleetTasks.all')
          : t('fleetTasks.count', { count: selection.ids.size })}
      </Typography>
      {selection.kind === 'some' && hasMore && (
        <Button size="small" onClick={chooseAll}>
          {t('fleetTasks.chooseAll')}
        </Button>
      )}
      <Button size="small" onClick={clear}>
        {t('fleetTasks.chooseNone')}
      </Button>
      {may(me, machineImportPermission) &&
        (establishmentId ? (
          <Button
            size="small"
            color="primary"
            aria-haspopup="dialog"
            onClick={() => setChanging(true)}
          >
            {t('bulk.change')}
          </Button>
        ) : (
          <Typography variant="body2">{t('bulk.oneEstablishment')}</Typography>
        ))}
      {isChanging && establishmentId && (
        <BulkEditDialog
          establishmentId={establishmentId}
          machines={
            selection.kind === 'all'
              ? { filter: queryOf(filters) }
              : { ids: [...selection.ids] }
          }
          count={selection.kind === 'all' ? null : selection.ids.size}
          onClose={() => setChanging(false)}
        />
      )}
      <DocumentButton
        label={t('fleetTasks.labels')}
        read={language =>
          api.getMachineLabels(
            selection.kind === 'all'
              ? queryOf(filters)
              : { machine: [...selection.ids] },
            { language },
          )
        }
      />
    </Paper>
  );
};
