import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import {
  type Machine,
  MAX_NOTICE_MACHINES,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { type Find, useFound } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { FoundOption } from '../FoundOption';

/**
 * Machines of one establishment or of all, by name, serial or model: one by
 * one, or all that the words find.
 */
export const MachinesField = (props: {
  value: readonly Machine[];
  establishmentId: string | null;
  problem?: string;
  onChange: (machines: Machine[]) => void;
}) => {
  const { value, establishmentId, problem, onChange } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const [typed, setTyped] = useState('');
  const find: Find<Machine> = useCallback(
    (text, options) =>
      api.listMachines(
        {
          ...(text && { text }),
          ...(establishmentId && { establishment: establishmentId }),
          limit: MAX_NOTICE_MACHINES,
        },
        options,
      ),
    [api, establishmentId],
  );
  const { items = [], isLoading } = useFound(typed, find);
  const others = items.filter(one => !value.some(kept => kept.id === one.id));
  const isNarrowed = typed.trim() !== '' || establishmentId !== null;
  const room = MAX_NOTICE_MACHINES - value.length;

  return (
    <>
      <Autocomplete<Machine, true>
        multiple
        disableCloseOnSelect
        options={others}
        loading={isLoading}
        loadingText={t('notices.field.machines.loading')}
        noOptionsText={t('notices.field.machines.none')}
        // The desk has searched: what it found is what there is.
        filterOptions={options => options}
        getOptionLabel={one => one.name}
        getOptionSelected={(one, other) => one.id === other.id}
        getOptionDisabled={() => room <= 0}
        value={[...value]}
        inputValue={typed}
        onChange={(_event, machines) => onChange(machines)}
        onInputChange={(_event, next, reason) => {
          if (reason !== 'reset') setTyped(next);
        }}
        renderOption={machine => (
          <FoundOption
            name={machine.name}
            details={[
              makerAndModel(machine),
              machine.serialNumber,
              machine.establishmentName,
            ]}
          />
        )}
        renderInput={params => (
          <TextField
            {...params}
            label={t('notices.field.machines')}
            error={problem !== undefined}
            helperText={problem ?? t('notices.field.machines.help')}
            margin="normal"
            variant="outlined"
          />
        )}
      />
      {isNarrowed && others.length > 0 && !isLoading && (
        <Button
          size="small"
          variant="outlined"
          onClick={() => {
            onChange([...value, ...others.slice(0, Math.max(0, room))]);
            setTyped('');
          }}
        >
          {t('notices.field.machines.all', { count: others.length })}
        </Button>
      )}
    </>
  );
};
