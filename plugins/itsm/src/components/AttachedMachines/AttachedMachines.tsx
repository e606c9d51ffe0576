import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  type AttachedMachine,
  isSoftware,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { ErrorNotice, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { technicalStateTranslationRef } from '../../translations';
import { AttachDialog } from './AttachDialog';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: theme.spacing(0.5, 0, 1.5),
    padding: 0,
  },
  one: {
    overflowWrap: 'anywhere',
    // Colour alone does not tell a link from the text around it.
    '& a': { textDecoration: 'underline' },
  },
}));

const Entry = (props: { machine: AttachedMachine; onDetach?: () => void }) => {
  const { machine, onDetach } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const versions = [machine.firmware, machine.operatingSystem]
    .filter(Boolean)
    .join(' · ');
  return (
    <li className={classes.one}>
      <EntityRefLink entityRef={machine.entityRef}>
        {machine.name}
      </EntityRefLink>
      {` · ${makerAndModel(machine)}`}
      {machine.how === 'chassis' && ` · ${t('technical.attached.chassis')}`}
      {versions && (
        <Typography variant="body2" color="textSecondary">
          {t('technical.attached.versions', { versions })}
        </Typography>
      )}
      {onDetach && machine.how === 'attached' && (
        <Button
          size="small"
          aria-label={t('technical.about', {
            act: t('technical.attached.detach'),
            component: machine.name,
          })}
          onClick={onDetach}
        >
          {t('technical.attached.detach')}
        </Button>
      )}
    </li>
  );
};

/**
 * The machines that one is attached to and those attached to it, both ways;
 * changed by who edits the fleet (CCTP 2.1.5).
 */
export const AttachedMachines = (props: {
  machineId: string;
  /** Where it is looked at only, as on a ticket. */
  isReadOnly?: boolean;
  /** Told when what hangs together has changed. */
  onChanged?: () => void;
}) => {
  const { machineId, isReadOnly = false, onChanged } = props;
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const [isAttaching, setAttaching] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [done, setDone] = useState('');
  const { value, error, retry } = useAsyncRetry(
    () => api.getAttachedMachines(machineId),
    [api, machineId],
  );
  const [shown, setShown] = useState(value);
  if (value && value !== shown) setShown(value);

  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!shown) {
    return (
      <div role="status" aria-label={t('technical.attached.loading')}>
        <Skeleton />
      </div>
    );
  }
  const mayChange = shown.mayChange && !isReadOnly;
  const changed = (words: string) => {
    setDone(words);
    retry();
    onChanged?.();
  };
  const detach = async (other: AttachedMachine) => {
    setFailure(undefined);
    try {
      await api.detachMachine(machineId, other.machineId);
      changed(t('technical.attached.done.detached', { name: other.name }));
    } catch (refusal) {
      setFailure(refusal);
    }
  };
  const isOfSoftware = isSoftware(shown.category);
  const isRunning = (one: AttachedMachine) => isSoftware(one.category);
  const lists = [
    { key: isOfSoftware ? 'runsOn' : 'to', machines: shown.attachedTo },
    { key: 'software', machines: shown.attached.filter(isRunning) },
    { key: 'from', machines: shown.attached.filter(one => !isRunning(one)) },
  ] as const;
  return (
    <>
      <div role="status">
        {done && <Alert severity="success">{done}</Alert>}
      </div>
      {failure !== undefined && <ErrorNotice error={failure} />}
      {lists.every(({ machines }) => machines.length === 0) && (
        <Typography variant="body2" color="textSecondary">
          {t(
            isOfSoftware
              ? 'technical.attached.runsOn.none'
              : 'technical.attached.none',
          )}
        </Typography>
      )}
      {lists.map(
        ({ key, machines }) =>
          machines.length > 0 && (
            <div key={key}>
              <Typography variant="subtitle2" component="h4">
                {t(`technical.attached.${key}`)}
              </Typography>
              <ul
                className={classes.list}
                aria-label={t(`technical.attached.${key}`)}
              >
                {machines.map(one => (
                  <Entry
                    key={one.machineId}
                    machine={one}
                    onDetach={mayChange ? () => detach(one) : undefined}
                  />
                ))}
              </ul>
            </div>
          ),
      )}
      {mayChange && (
        <Button
          size="small"
          color="primary"
          aria-haspopup="dialog"
          onClick={() => setAttaching(true)}
        >
          {t(
            isOfSoftware
              ? 'technical.attached.runsOn.attach'
              : 'technical.attached.attach',
          )}
        </Button>
      )}
      {isAttaching && (
        <AttachDialog
          machineId={machineId}
          establishmentId={shown.establishmentId}
          isOfSoftware={isOfSoftware}
          onDone={name => {
            setAttaching(false);
            changed(t('technical.attached.done.attached', { name }));
          }}
          onClose={() => setAttaching(false)}
        />
      )}
    </>
  );
};
