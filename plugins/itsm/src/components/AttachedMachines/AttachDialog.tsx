import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import Autocomplete from '@material-ui/lab/Autocomplete';
import {
  type AttachRefusal,
  type Machine,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import {
  ItsmApiError,
  itsmApiRef,
  useErrorText,
} from '@caih/backstage-plugin-itsm-react';
import { type Find, useFound } from '../../hooks';
import { technicalStateTranslationRef } from '../../translations';
import { FormDialog } from '../FormDialog';
import { FoundOption } from '../FoundOption';
import { ListSelect } from '../ListSelect';

const SHOWN = 20;

/** Refusals of the desk that have words of their own. */
const REFUSALS = [
  'to-itself',
  'already-attached',
  'too-many',
] as const satisfies readonly AttachRefusal[];

/** Attaches a machine to another of its establishment, either way round. */
export const AttachDialog = (props: {
  machineId: string;
  establishmentId: string;
  /** A software item runs on machines: which way round is no question. */
  isOfSoftware: boolean;
  onDone: (name: string) => void;
  onClose: () => void;
}) => {
  const { machineId, establishmentId, isOfSoftware, onDone, onClose } = props;
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const errorText = useErrorText();
  const [direction, setDirection] = useState<'to' | 'from'>('to');
  const [other, setOther] = useState<Machine | null>(null);
  const [typed, setTyped] = useState('');
  const [wasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const find: Find<Machine> = useCallback(
    async (text, options) => {
      const { items } = await api.listMachines(
        {
          establishment: establishmentId,
          ...(text && { text }),
          limit: SHOWN,
        },
        options,
      );
      return { items: items.filter(({ id }) => id !== machineId) };
    },
    [api, establishmentId, machineId],
  );
  const { items = [], isLoading } = useFound(typed, find);
  const problem =
    wasTried && !other ? t('technical.attached.required') : undefined;

  const send = async () => {
    setTried(true);
    if (!other) return false;
    setSending(true);
    setFailure(undefined);
    try {
      if (direction === 'to') await api.attachMachine(machineId, other.id);
      else await api.attachMachine(other.id, machineId);
      return true;
    } catch (error) {
      setFailure(error);
      setSending(false);
      return false;
    }
  };
  const failureText = () => {
    const code =
      failure instanceof ItsmApiError
        ? REFUSALS.find(one => one === failure.code)
        : undefined;
    return code
      ? t(`technical.attached.error.${code}`)
      : t('technical.error.failed', {
          message: errorText(failure).replace(/\.$/, ''),
        });
  };

  return (
    <FormDialog
      title={t(
        isOfSoftware
          ? 'technical.attached.runsOn.attach'
          : 'technical.attached.attach',
      )}
      isSending={isSending}
      cancelLabel={t('technical.cancel')}
      submission={{
        label: t(isSending ? 'technical.sending' : 'technical.save'),
      }}
      onSubmit={send}
      onDone={() => onDone(other?.name ?? '')}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary" paragraph>
        {t(
          isOfSoftware
            ? 'technical.attached.runsOn.attach.what'
            : 'technical.attached.attach.what',
        )}
      </Typography>
      {!isOfSoftware && (
        <ListSelect<'to' | 'from'>
          label={t('technical.attached.direction')}
          value={direction}
          onChange={setDirection}
          options={(['to', 'from'] as const).map(value => ({
            value,
            label: t(`technical.attached.direction.${value}`),
          }))}
        />
      )}
      <Autocomplete<Machine>
        options={items}
        loading={isLoading}
        loadingText={t('technical.attached.searching')}
        noOptionsText={t('technical.attached.noneFound')}
        // The desk has searched: what it found is what there is.
        filterOptions={options => options}
        getOptionLabel={one => one.name}
        getOptionSelected={(one, another) => one.id === another.id}
        value={other}
        onChange={(_event, chosen) => {
          setOther(chosen);
          setFailure(undefined);
        }}
        onInputChange={(_event, next, reason) => {
          if (reason !== 'reset') setTyped(next);
        }}
        renderOption={one => (
          <FoundOption
            name={one.name}
            details={[makerAndModel(one), one.site.name]}
          />
        )}
        renderInput={params => (
          <TextField
            {...params}
            label={t('technical.attached.machine')}
            error={problem !== undefined}
            helperText={problem ?? t('technical.attached.machine.help')}
            margin="normal"
            variant="outlined"
          />
        )}
      />
      {failure !== undefined && <Alert severity="error">{failureText()}</Alert>}
    </FormDialog>
  );
};
