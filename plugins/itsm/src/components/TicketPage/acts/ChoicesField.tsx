import { CheckboxGroup } from '../../CheckboxGroup';
import { type FieldProps, labelOf } from './fieldProps';

/** Some of a few, to be ticked. */
export function ChoicesField(props: FieldProps) {
  const { field, value, onChange, problem, live } = props;
  return (
    <CheckboxGroup
      legend={labelOf(props)}
      options={(field.options ?? []).map(option => ({
        value: option.value,
        label: live.text(option.label),
      }))}
      chosen={value.split(',').filter(Boolean)}
      onChange={chosen => onChange(chosen.join(','))}
      problem={problem}
      row
      margin="normal"
    />
  );
}
