import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import type { TechnicalComponent } from '@caih/backstage-plugin-itsm-common';
import { ErrorNotice, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useMachineOfEntity } from '../../hooks';
import { technicalStateTranslationRef } from '../../translations';
import { AttachedMachines } from '../AttachedMachines';
import { ComponentDialog, type ComponentDeed } from './ComponentDialog';
import { ComponentEntry } from './ComponentEntry';
import { EvolutionList } from './EvolutionList';
import { ProposeDialog } from './ProposeDialog';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(1, 0), padding: 0 },
  evolutions: { marginTop: theme.spacing(3) },
}));

const MachineState = ({ machineId }: { machineId: string }) => {
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const [doing, setDoing] = useState<ComponentDeed>();
  const [proposing, setProposing] = useState<TechnicalComponent>();
  const [done, setDone] = useState('');
  const [proposals, setProposals] = useState(0);
  const { value, error, retry } = useAsyncRetry(
    () => api.getTechnicalState(machineId),
    [api, machineId],
  );
  // What is read again stays in view meanwhile.
  const [shown, setShown] = useState(value);
  if (value && value !== shown) setShown(value);

  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!shown) {
    return (
      <div role="status" aria-label={t('technical.loading')}>
        <Skeleton height={32} />
        <Skeleton variant="rect" height={96} />
      </div>
    );
  }
  const close = (words?: string) => {
    setDoing(undefined);
    setProposing(undefined);
    if (words) setDone(words);
    retry();
  };
  return (
    <>
      {!shown.hasVendorUpdates && (
        <Alert severity="info">{t('technical.ownVersionsOnly')}</Alert>
      )}
      <div role="status">
        {done && <Alert severity="success">{done}</Alert>}
      </div>
      <ul className={classes.list} aria-label={t('technical.components')}>
        {shown.components.map(component => (
          <ComponentEntry
            key={component.id}
            component={component}
            state={shown}
            onAct={act =>
              act === 'propose'
                ? setProposing(component)
                : setDoing({ deed: act, component })
            }
          />
        ))}
      </ul>
      {shown.mayUpdate && (
        <Button
          size="small"
          color="primary"
          aria-haspopup="dialog"
          onClick={() => setDoing({ deed: 'add' })}
        >
          {t('technical.add')}
        </Button>
      )}
      <section className={classes.evolutions}>
        <Typography variant="subtitle1" component="h3">
          {t('technical.attached')}
        </Typography>
        <AttachedMachines machineId={machineId} />
      </section>
      <section className={classes.evolutions}>
        <Typography variant="subtitle1" component="h3">
          {t('technical.evolutions')}
        </Typography>
        <EvolutionList
          // Read anew once one was proposed.
          key={proposals}
          query={{ machine: machineId }}
          label={t('technical.evolutions')}
          none={t('technical.evolutions.none')}
          withMachine={false}
          onChanged={retry}
        />
      </section>
      {doing && (
        <ComponentDialog
          state={shown}
          doing={doing}
          onDone={() => close(t('technical.done.written'))}
          onClose={close}
        />
      )}
      {proposing && (
        <ProposeDialog
          state={shown}
          component={proposing}
          onDone={() => {
            close(t('technical.done.propose'));
            setProposals(count => count + 1);
          }}
          onClose={close}
        />
      )}
    </>
  );
};

/**
 * The technical state of a machine, on its page in the catalog: the versions
 * of its components, and the evolutions proposed (CCTP 2.1.4).
 */
export const EntityTechnicalStateCard = () => {
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const { entity } = useEntity();
  const { machineId, isForeign, error, loading, retry } =
    useMachineOfEntity(entity);
  return (
    <EntityInfoCard title={t('technical.title')}>
      {machineId && <MachineState machineId={machineId} />}
      {!machineId && error && <ErrorNotice error={error} onRetry={retry} />}
      {!machineId && loading && (
        <div role="status" aria-label={t('technical.loading')}>
          <Skeleton height={32} />
        </div>
      )}
      {isForeign && (
        <Typography variant="body2" color="textSecondary">
          {t('technical.foreign')}
        </Typography>
      )}
    </EntityInfoCard>
  );
};
