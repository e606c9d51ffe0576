import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import {
  type Machine,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { type Find, useFound } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { FoundOption } from '../FoundOption';
import { placeOf } from './placeOf';

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
  const [typed, setTyped] = useState('');
  const find: Find<Machine> = useCallback(
    (text, options) =>
      api.listMachines(
        {
          ...(text && { text }),
          ...(establishmentId && { establishment: establishmentId }),
          limit: SHOWN,
        },
        options,
      ),
    [api, establishmentId],
  );
  const { items = [], isLoading } = useFound(typed, find);

  return (
    <Autocomplete<Machine>
      options={items}
      loading={isLoading}
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
        if (reason !== 'reset') setTyped(next);
      }}
      renderOption={machine => (
        <FoundOption
          name={machine.name}
          details={[
            makerAndModel(machine),
            machine.serialNumber,
            machine.hostName,
            placeOf(machine),
            withEstablishment && machine.establishmentName,
          ]}
        />
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
