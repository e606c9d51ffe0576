import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { Machine } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { type FieldProps, labelOf } from './ActField';

const TYPING_PAUSE_MILLISECONDS = 250;
const SHOWN = 20;

/** A machine of the ticket's establishment, by name, serial, host or place. */
export function MachineField(props: FieldProps) {
  const { field, onChange, problem, live } = props;
  const { text, ticket } = live;
  const api = useApi(itsmApiRef);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Machine | null>(null);
  const [found, setFound] = useState<Machine[]>();

  useEffect(() => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => {
      api
        .listMachines(
          {
            text: typed.trim() || undefined,
            establishment: ticket.establishmentId,
            limit: SHOWN,
          },
          { signal: giveUp.signal },
        )
        .then(
          page => setFound(page.items),
          () => {
            if (!giveUp.signal.aborted) setFound([]);
          },
        );
    }, TYPING_PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [api, ticket.establishmentId, typed]);

  return (
    <Autocomplete
      id={`itsm-act-${field.name}`}
      options={found ?? []}
      loading={!found}
      loadingText={text('field.machineId.loading')}
      noOptionsText={text('field.machineId.none')}
      value={chosen}
      onChange={(_, machine) => {
        setChosen(machine);
        onChange(machine?.id ?? '');
      }}
      onInputChange={(_, value, reason) => {
        if (reason !== 'reset') setTyped(value);
      }}
      getOptionLabel={machine => machine.name}
      getOptionSelected={(a, b) => a.id === b.id}
      filterOptions={options => options}
      renderOption={machine => (
        <div>
          <Typography>{machine.name}</Typography>
          <Typography variant="body2" color="textSecondary">
            {[machine.maker, machine.model, machine.serialNumber]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </div>
      )}
      renderInput={input => (
        <TextField
          {...input}
          label={labelOf(props)}
          margin="normal"
          variant="outlined"
          error={!!problem}
          helperText={
            problem ??
            text(
              props.isOptional
                ? 'field.machineId.help'
                : 'field.machineId.addHelp',
            )
          }
        />
      )}
    />
  );
}
