import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { ErrorNotice, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { serviceLevelsTranslationRef } from '../../translations';
import { useTicketsPath } from './Figure';
import { type LevelsView, queryOf } from './levelsView';
import { LevelTicketTable } from './LevelTicketTable';

const SHOWN = 5;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), padding: theme.spacing(2) },
}));

/** Why: the late tickets with the reasons that were given (D6). */
export const LateCard = ({ view }: { view: LevelsView }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const api = useApi(itsmApiRef);
  const pathOf = useTicketsPath(view);
  const { establishment, to, span } = view;
  const { value, error, retry } = useAsyncRetry(
    () =>
      api.listServiceLevelTickets({
        ...queryOf(view),
        population: 'late',
        limit: SHOWN,
      }),
    [api, establishment, to, span],
  );
  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h2">
        {t('levels.late')}
      </Typography>
      {error && <ErrorNotice error={error} onRetry={retry} />}
      {!value && !error && (
        <div role="status" aria-label={t('levels.loading')}>
          <Skeleton variant="rect" height={120} animation="wave" />
        </div>
      )}
      {value?.items.length === 0 && (
        <Typography color="textSecondary">{t('levels.late.none')}</Typography>
      )}
      {value && value.items.length > 0 && (
        <LevelTicketTable
          label={t('levels.late')}
          tickets={value.items}
          withEstablishment={establishment === null}
          withReasons
        />
      )}
      {value && value.total > value.items.length && (
        <Link to={pathOf('late')}>{t('levels.late.all')}</Link>
      )}
    </Paper>
  );
};
