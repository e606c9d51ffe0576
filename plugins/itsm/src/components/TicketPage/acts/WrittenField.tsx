import TextField from '@material-ui/core/TextField';
import { removableTexts, textName } from '../redaction';
import type { FieldProps } from './fieldProps';

/** Which text of an event is removed; not asked where there is no choice. */
export function WrittenField(props: FieldProps) {
  const { field, value, values, onChange, problem, live } = props;
  const texts = removableTexts(live, Number(values.sequence));
  if (values.attachmentId || (texts.length < 2 && !problem)) return null;
  return (
    <TextField
      id={`itsm-act-${field.name}`}
      select
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
      label={live.text(field.label)}
      value={value}
      onChange={event => onChange(event.target.value)}
      fullWidth
      margin="normal"
      variant="outlined"
      error={!!problem}
      helperText={problem}
    >
      {texts.map(one => (
        <option key={one.field} value={one.field}>
          {textName(one.field, live.text)}
        </option>
      ))}
    </TextField>
  );
}
