import { type ReactNode, useId } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';

/** Some of a few, to be ticked; what is wrong is said of each box. */
export function CheckboxGroup<Value extends string>(props: {
  legend: string;
  options: readonly { value: Value; label: ReactNode }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
  problem?: string;
  hint?: string;
  /** Side by side, where they are short. */
  row?: boolean;
  margin?: 'normal';
  /** What goes with them, below. */
  children?: ReactNode;
}) {
  const { legend, options, chosen, onChange, problem, hint } = props;
  const { row, margin, children } = props;
  const said = problem ?? hint;
  const saidId = useId();
  return (
    <FormControl
      component="fieldset"
      margin={margin}
      error={problem !== undefined}
      fullWidth
    >
      <FormLabel component="legend">{legend}</FormLabel>
      {said && <FormHelperText id={saidId}>{said}</FormHelperText>}
      <FormGroup row={row}>
        {options.map(({ value, label }) => (
          <FormControlLabel
            key={value}
            control={
              <Checkbox
                color="primary"
                checked={chosen.includes(value)}
                onChange={(_, isChecked) =>
                  onChange(
                    isChecked
                      ? [...chosen, value]
                      : chosen.filter(one => one !== value),
                  )
                }
                inputProps={{
                  'aria-invalid': problem === undefined ? undefined : true,
                  'aria-describedby': said ? saidId : undefined,
                }}
              />
            }
            label={label}
          />
        ))}
      </FormGroup>
      {children}
    </FormControl>
  );
}
