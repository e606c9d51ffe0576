import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import {
  type Machine,
  MAX_OTHER_MACHINES,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsync from 'react-use/esm/useAsync';
import { type Find, useFound } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { idsIn } from './draft';

const SHOWN = 20;

interface OtherMachinesProps {
  machine: Machine;
  /** Ids, one after the other with a space. */
  value: string;
  error?: string;
  onChange: (ids: string) => void;
}

const OtherMachines = (props: OtherMachinesProps) => {
  const { machine, value, error, onChange } = props;
  const { establishmentId } = machine;
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const [typed, setTyped] = useState('');
  const ids = idsIn(value);
  const chosen = useAsync(
    () => Promise.all(idsIn(value).map(id => api.getMachine(id))),
    [api, value],
  );
  const find: Find<Machine> = useCallback(
    (text, options) =>
      api.listMachines(
        {
          ...(text && { text }),
          establishment: establishmentId,
          limit: SHOWN,
        },
        options,
      ),
    [api, establishmentId],
  );
  const { items = [], isLoading } = useFound(typed, find);

  return (
    <Autocomplete<Machine, true>
      multiple
      options={items.filter(
        one => one.id !== machine.id && !ids.includes(one.id),
      )}
      loading={isLoading}
      loadingText={t('declare.machine.loading')}
      noOptionsText={t('declare.machine.none')}
      // The desk has searched: what it found is what there is.
      filterOptions={options => options}
      getOptionLabel={one => one.name}
      getOptionSelected={(one, other) => one.id === other.id}
      getOptionDisabled={() => ids.length >= MAX_OTHER_MACHINES}
      value={chosen.value ?? []}
      onChange={(_event, machines) =>
        onChange(machines.map(one => one.id).join(' '))
      }
      onInputChange={(_event, next, reason) => {
        if (reason !== 'reset') setTyped(next);
      }}
      renderInput={params => (
        <TextField
          {...params}
          label={t('declare.others.label')}
          error={Boolean(error)}
          helperText={error ?? t('declare.others.hint')}
          variant="outlined"
          inputProps={{ ...params.inputProps, 'data-field': 'otherMachineIds' }}
        />
      )}
    />
  );
};

/** Machines of the same establishment that failed together (CI16, CI27). */
export const OtherMachinesField = (props: OtherMachinesProps) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const [isUnfolded, setUnfolded] = useState(false);
  return isUnfolded || props.value !== '' ? (
    <OtherMachines {...props} />
  ) : (
    <Button size="small" onClick={() => setUnfolded(true)}>
      {t('declare.others.add')}
    </Button>
  );
};
