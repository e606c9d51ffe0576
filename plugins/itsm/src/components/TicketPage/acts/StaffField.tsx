import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { StaffMember } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { type FieldProps, labelOf } from './ActField';

const TYPING_PAUSE_MILLISECONDS = 250;
const SHOWN = 20;

/** People of the register by name, company or qualification; as one types. */
function useStaff(typed: string): StaffMember[] | undefined {
  const api = useApi(itsmApiRef);
  const [found, setFound] = useState<StaffMember[]>();
  useEffect(() => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => {
      api
        .listStaff(
          { text: typed.trim() || undefined, active: true, limit: SHOWN },
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
  return found;
}

const MemberOption = ({ member }: { member: StaffMember }) => (
  <div>
    <Typography>{member.name}</Typography>
    <Typography variant="body2" color="textSecondary">
      {[member.company, member.profile].join(' · ')}
    </Typography>
  </div>
);

/** Who intervenes: somebody of the register, or a name as it is written. */
export function StaffField(props: FieldProps) {
  const { field, value, onChange, onOther, problem, live } = props;
  const { text } = live;
  const found = useStaff(value);
  const name = (member: StaffMember | string) =>
    typeof member === 'string' ? member : member.name;
  return (
    <Autocomplete
      freeSolo
      id={`itsm-act-${field.name}`}
      options={found ?? []}
      inputValue={value}
      onInputChange={(_, typed, reason) => {
        if (reason === 'reset') return;
        onChange(typed);
        // Another name is another person.
        onOther('staffId', '');
      }}
      onChange={(_, chosen) => {
        if (chosen === null || typeof chosen === 'string') return;
        onChange(chosen.name);
        onOther('staffId', chosen.id);
        onOther('employer', chosen.employer);
        onOther('company', chosen.company);
      }}
      getOptionLabel={name}
      filterOptions={options => options}
      renderOption={member => <MemberOption member={member} />}
      renderInput={input => (
        <TextField
          {...input}
          label={labelOf(props)}
          margin="normal"
          variant="outlined"
          error={!!problem}
          helperText={problem ?? text('field.technician.help')}
        />
      )}
    />
  );
}

/** Who comes: people of the register, as many as come together. */
export function StaffListField(props: FieldProps) {
  const { field, onChange, problem, live } = props;
  const { text } = live;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<StaffMember[]>([]);
  const found = useStaff(typed);
  return (
    <Autocomplete
      multiple
      filterSelectedOptions
      id={`itsm-act-${field.name}`}
      options={found ?? []}
      loading={!found}
      loadingText={text('field.staffIds.loading')}
      noOptionsText={text('field.staffIds.none')}
      value={chosen}
      onChange={(_, members) => {
        setChosen(members);
        onChange(members.map(one => one.id).join(','));
      }}
      onInputChange={(_, words, reason) => {
        if (reason !== 'reset') setTyped(words);
      }}
      getOptionLabel={member => member.name}
      getOptionSelected={(a, b) => a.id === b.id}
      filterOptions={options =>
        options.filter(one => !chosen.some(({ id }) => id === one.id))
      }
      renderOption={member => <MemberOption member={member} />}
      renderInput={input => (
        <TextField
          {...input}
          label={labelOf(props)}
          margin="normal"
          variant="outlined"
          error={!!problem}
          helperText={problem ?? text('field.staffIds.help')}
        />
      )}
    />
  );
}
