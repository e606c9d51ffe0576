import { useId, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import Skeleton from '@material-ui/lab/Skeleton';
import type { EvolutionEvent } from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  RelativeTime,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { technicalStateTranslationRef } from '../../translations';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(0.5),
    listStyle: 'none',
    margin: theme.spacing(1, 0),
    padding: 0,
  },
  quote: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
}));

/** What was typed or chosen with an act; the proposal stands above. */
function useSaid() {
  const format = useFormat();
  return ({ type, data }: EvolutionEvent): string[] => {
    switch (type) {
      case 'accept':
      case 'plan':
        return data.plannedFor ? [format.day(data.plannedFor)] : [];
      case 'refuse':
      case 'withdraw':
        return [data.reason];
      case 'complete':
        return [format.day(data.doneOn), data.installed, data.workDone];
      default:
        return [];
    }
  };
}

const Log = ({ evolutionId }: { evolutionId: string }) => {
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const said = useSaid();
  const { value, error, retry } = useAsyncRetry(
    () => api.getEvolution(evolutionId),
    [api, evolutionId],
  );
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!value) {
    return (
      <div role="status" aria-label={t('technical.evolution.log.loading')}>
        <Skeleton />
      </div>
    );
  }
  return (
    <ol
      className={classes.list}
      aria-label={t('technical.evolution.log', { id: evolutionId })}
    >
      {[...value.events].reverse().map(event => (
        <li key={event.sequence}>
          <Typography variant="body2">
            <strong>{t(`technical.done.${event.type}`)}</strong>
            {event.actor.name && ` · ${event.actor.name}`}
            {' · '}
            <RelativeTime instant={event.recordedAt} />
          </Typography>
          {said(event).length > 0 && (
            <Typography
              className={classes.quote}
              variant="body2"
              color="textSecondary"
            >
              {said(event).join(' · ')}
            </Typography>
          )}
        </li>
      ))}
    </ol>
  );
};

/** Who did what to an evolution, on demand; the latest first. */
export const EvolutionLog = ({ evolutionId }: { evolutionId: string }) => {
  const [isOpen, setOpen] = useState(false);
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const regionId = useId();
  return (
    <div>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={regionId}
        startIcon={isOpen ? <ExpandLessIcon /> : <ExpandMoreIcon />}
        onClick={() => setOpen(open => !open)}
      >
        {t('technical.evolution.log', { id: evolutionId })}
      </Button>
      <div id={regionId}>{isOpen && <Log evolutionId={evolutionId} />}</div>
    </div>
  );
};
