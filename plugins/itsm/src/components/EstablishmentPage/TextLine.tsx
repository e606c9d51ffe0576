import { useId } from 'react';
import TextField from '@material-ui/core/TextField';

/** A line one types, with what is wrong with it or what it is for. */
export const TextLine = (props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problem?: string;
  hint?: string;
  type?: 'text' | 'tel' | 'email' | 'date' | 'url';
  required?: boolean;
  multiline?: boolean;
  maxLength?: number;
}) => {
  const { label, value, onChange, problem, hint, type = 'text' } = props;
  const { required = false, multiline = false, maxLength } = props;
  const id = useId();
  return (
    <TextField
      id={id}
      label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      error={problem !== undefined}
      helperText={problem ?? hint}
      type={multiline ? undefined : type}
      required={required}
      multiline={multiline}
      minRows={multiline ? 3 : undefined}
      fullWidth
      size="small"
      variant="outlined"
      InputLabelProps={type === 'date' ? { shrink: true } : undefined}
      inputProps={{ maxLength }}
    />
  );
};
