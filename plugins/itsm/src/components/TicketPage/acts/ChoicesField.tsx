import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { type FieldProps, idOf, labelOf } from './fieldProps';

/** Some of a few, to be ticked. */
export function ChoicesField(props: FieldProps) {
  const { field, value, onChange, problem, live } = props;
  const chosen = value.split(',').filter(Boolean);
  const problemId = `${idOf(field)}-problem`;
  return (
    <FormControl
      component="fieldset"
      margin="normal"
      error={!!problem}
      fullWidth
    >
      <FormLabel component="legend">{labelOf(props)}</FormLabel>
      <FormGroup row>
        {field.options?.map(option => (
          <FormControlLabel
            key={option.value}
            control={
              <Checkbox
                color="primary"
                checked={chosen.includes(option.value)}
                onChange={(_, isChecked) =>
                  onChange(
                    (isChecked
                      ? [...chosen, option.value]
                      : chosen.filter(one => one !== option.value)
                    ).join(','),
                  )
                }
                inputProps={{
                  'aria-invalid': problem ? true : undefined,
                  'aria-describedby': problem ? problemId : undefined,
                }}
              />
            }
            label={live.text(option.label)}
          />
        ))}
      </FormGroup>
      {problem && <FormHelperText id={problemId}>{problem}</FormHelperText>}
    </FormControl>
  );
}
