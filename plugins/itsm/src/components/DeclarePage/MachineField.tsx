import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { Machine } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { itsmTranslationRef } from '../../translations';
import { placeOf } from './placeOf';

const TYPING_MS = 250;
const SHOWN = 20;

/** A machine of the fleet, found by name, serial, host or place. */
export const MachineField = (props: {
  value: Machine | null;
  error?: string;
  withEstablishment: boolean;
  /** Only machines of this one, where it is known. */
  establishmentId: string | null;
  onChange: (machine: Machine | null) => void;
}) => {
  const { value, error, withEstablishment, establishmentId, onChange } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const [input, setInput] = useState('');
  const [text, setText] = useState('');
  useDebounce(() => setText(input.trim()), TYPING_MS, [input]);
  const found = useAsync(async () => {
    const page = await api.listMachines({
      ...(text && { text }),
      ...(establishmentId && { establishment: establishmentId }),
      limit: SHOWN,
    });
    return page.items;
  }, [api, text, establishmentId]);

  return (
    <Autocomplete<Machine>
      options={found.value ?? []}
      loading={found.loading}
      loadingText={t('declare.machine.loading')}
      noOptionsText={
        <>
          {t('declare.machine.none')}
          <Typography variant="body2" component="div">
            {t('declare.machine.noneHint')}
          </Typography>
        </>
      }
      // The desk has searched: what it found is what there is.
      filterOptions={options => options}
      getOptionLabel={machine => machine.name}
      getOptionSelected={(one, other) => one.id === other.id}
      value={value}
      onChange={(_event, machine) => onChange(machine)}
      onInputChange={(_event, next, reason) => {
        if (reason !== 'reset') setInput(next);
      }}
      renderOption={machine => (
        <div>
          <Typography>{machine.name}</Typography>
          <Typography variant="body2" color="textSecondary">
            {[
              `${machine.maker} ${machine.model}`,
              machine.serialNumber,
              machine.hostName,
              placeOf(machine),
              withEstablishment && machine.establishmentName,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </div>
      )}
      renderInput={params => (
        <TextField
          {...params}
          label={t('declare.machine.label')}
          error={Boolean(error)}
          helperText={error ?? t('declare.machine.hint')}
          required
          variant="outlined"
          inputProps={{ ...params.inputProps, 'data-field': 'machineId' }}
        />
      )}
    />
  );
};
