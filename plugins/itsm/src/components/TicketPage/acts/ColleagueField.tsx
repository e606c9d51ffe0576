import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { Colleague } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { type FieldProps, labelOf } from './ActField';

const TYPING_PAUSE_MILLISECONDS = 250;
const SHOWN = 20;

/** A person or a team of the contractor's, by name. */
export function ColleagueField(props: FieldProps) {
  const { field, onChange, problem, live } = props;
  const { text } = live;
  const api = useApi(itsmApiRef);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Colleague | null>(null);
  const [found, setFound] = useState<Colleague[]>();

  useEffect(() => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => {
      api
        .listColleagues(
          { text: typed.trim() || undefined, limit: SHOWN },
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
  }, [api, typed]);

  return (
    <Autocomplete
      id={`itsm-act-${field.name}`}
      options={found ?? []}
      loading={!found}
      loadingText={text('field.to.loading')}
      noOptionsText={text('field.to.none')}
      openOnFocus
      value={chosen}
      onChange={(_, colleague) => {
        setChosen(colleague);
        onChange(colleague?.ref ?? '');
      }}
      onInputChange={(_, value, reason) => {
        if (reason !== 'reset') setTyped(value);
      }}
      getOptionLabel={colleague => colleague.name}
      getOptionSelected={(a, b) => a.ref === b.ref}
      filterOptions={options => options}
      renderOption={({ kind, name, team }) => (
        <div>
          <Typography>{name}</Typography>
          <Typography variant="body2" color="textSecondary">
            {kind === 'team' ? text('field.to.team') : team?.name}
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
          helperText={problem ?? text('field.to.help')}
        />
      )}
    />
  );
}
