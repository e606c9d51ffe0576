import { useId } from 'react';
import TextField from '@material-ui/core/TextField';

/** A choice among a few, as the platform's own control: it works everywhere. */
export const ListSelect = <Value extends string>(props: {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) => {
  const { label, value, options, onChange } = props;
  const id = useId();
  return (
    <TextField
      select
      style={{ flex: '0 1 auto', minWidth: 130 }}
      id={id}
      label={label}
      value={value}
      onChange={event => onChange(event.target.value as Value)}
      size="small"
      variant="outlined"
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
};
