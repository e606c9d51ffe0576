import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { fleetTasksTranslationRef } from '../../translations';
import { DocumentButton } from '../TicketPage/documents/DocumentButton';
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

/** How many machines are chosen, and what one can do with them. */
export const SelectionBar = (props: {
  selecting: Selecting;
  filters: FleetFilters;
  /** Whether the list goes on. */
  hasMore: boolean;
}) => {
  const { selecting, filters, hasMore } = props;
  const { selection, chooseAll, clear } = selecting;
  const classes = useStyles();
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const api = useApi(itsmApiRef);
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
