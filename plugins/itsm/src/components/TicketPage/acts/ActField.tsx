import { useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import { localDateIn } from '@caih/backstage-plugin-itsm-common';
import { placeOf } from '../format';
import type { FormAct } from './actForms';
import { choicesOf, optionsOf } from './choices';
import { ChoicesField } from './ChoicesField';
import { ColleagueField } from './ColleagueField';
import { type FieldProps, idOf, labelOf } from './fieldProps';
import { FilesField } from './FilesField';
import { MachineField } from './MachineField';
import { fromFieldTime, toFieldTime } from './siteTime';
import { StaffField, StaffListField } from './StaffField';
import { WrittenField } from './WrittenField';

/** A field of an act, as its kind is asked for. */
export function ActField(props: FieldProps & { act: FormAct }) {
  switch (props.field.kind) {
    case 'radio':
    case 'yes-no':
      return <ChoiceOfRadio {...props} />;
    case 'flag':
      return <FlagField {...props} />;
    case 'choices':
      return <ChoicesField {...props} />;
    case 'choice':
    case 'intervention':
    case 'other-machine':
      return <ChoiceFromList {...props} />;
    case 'earlier':
      return <EarlierField {...props} />;
    case 'instant':
      return <InstantField {...props} />;
    case 'machine':
      return <MachineField {...props} />;
    case 'files':
      return <FilesField {...props} />;
    case 'written':
      return <WrittenField {...props} />;
    case 'given':
      return null;
    case 'colleague':
      return <ColleagueField {...props} />;
    case 'date':
      return <DateField {...props} />;
    case 'staff':
      return <StaffField {...props} />;
    case 'staff-list':
      return <StaffListField {...props} />;
    default:
      return <FreeField {...props} />;
  }
}

function FreeField(props: FieldProps) {
  const { field, value, onChange, problem, live } = props;
  const help =
    (field.isFree && live.text('field.patients')) ||
    (field.name === 'otherTicket' && live.text('field.otherTicket.help')) ||
    (field.name === 'agreedBy' && live.text('field.agreedBy.help'));
  return (
    <TextField
      id={idOf(field)}
      label={labelOf(props)}
      value={value}
      onChange={event => onChange(event.target.value)}
      multiline={field.kind === 'text'}
      minRows={field.name === 'note' ? 2 : 3}
      maxRows={12}
      fullWidth
      margin="normal"
      variant="outlined"
      error={!!problem}
      helperText={problem ?? help}
    />
  );
}

function ChoiceOfRadio(props: FieldProps) {
  const { field, value, onChange, problem, live } = props;
  const options = optionsOf(field, live);
  const id = idOf(field);
  return (
    <FormControl
      component="fieldset"
      margin="normal"
      error={!!problem}
      fullWidth
    >
      <FormLabel component="legend">{labelOf(props)}</FormLabel>
      <RadioGroup
        name={field.name}
        value={value}
        onChange={event => onChange(event.target.value)}
      >
        {options.map((option, index) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            control={
              <Radio
                color="primary"
                inputProps={{
                  'aria-describedby': problem ? `${id}-problem` : undefined,
                  ...(index === 0 && { id }),
                }}
              />
            }
            label={live.text(option.label)}
          />
        ))}
      </RadioGroup>
      {problem && (
        <FormHelperText id={`${id}-problem`}>{problem}</FormHelperText>
      )}
    </FormControl>
  );
}

function FlagField(props: FieldProps) {
  const { field, value, isOptional, onChange, problem, live } = props;
  const id = idOf(field);
  return (
    <FormControl margin="normal" error={!!problem} fullWidth>
      <FormControlLabel
        control={
          <Checkbox
            id={id}
            color="primary"
            checked={value === 'yes'}
            onChange={(_, checked) => onChange(checked ? 'yes' : '')}
            inputProps={{
              'aria-describedby': `${id}-help`,
              'aria-invalid': problem ? true : undefined,
              'aria-required': isOptional ? undefined : true,
            }}
          />
        }
        label={live.text(field.label)}
      />
      <FormHelperText id={`${id}-help`}>
        {problem ?? (field.help && live.text(field.help))}
      </FormHelperText>
    </FormControl>
  );
}

function ChoiceFromList(props: FieldProps & { act: FormAct }) {
  const { act, field, value, onChange, problem, live } = props;
  const { text } = live;
  const options = choicesOf(act, field, live);
  return (
    <TextField
      id={idOf(field)}
      select
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
      label={labelOf(props)}
      value={value}
      onChange={event => onChange(event.target.value)}
      fullWidth
      margin="normal"
      variant="outlined"
      error={!!problem}
      helperText={problem}
    >
      <option value="">{text('field.choose')}</option>
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
}

function InstantField(props: FieldProps) {
  const { field, value, onChange, problem, live } = props;
  const { text, situation, writing } = live;
  const read = fromFieldTime(value, writing.zone);
  const isAmbiguous = 'isAmbiguous' in read && read.isAmbiguous;
  const zone = text('field.siteTime', {
    place: placeOf(situation.terms, writing.language),
  });
  return (
    <TextField
      id={idOf(field)}
      type="datetime-local"
      label={live.text(field.label)}
      InputLabelProps={{ shrink: true }}
      value={value}
      onChange={event => onChange(event.target.value)}
      fullWidth
      margin="normal"
      variant="outlined"
      error={!!problem}
      helperText={
        problem ?? (isAmbiguous ? `${zone}. ${text('field.ambiguous')}` : zone)
      }
    />
  );
}

function DateField(props: FieldProps) {
  const { field, value, onChange, problem, live } = props;
  return (
    <TextField
      id={idOf(field)}
      type="date"
      label={labelOf(props)}
      InputLabelProps={{ shrink: true }}
      inputProps={{ min: localDateIn(live.writing.zone, live.now) }}
      value={value}
      onChange={event => onChange(event.target.value)}
      fullWidth
      margin="normal"
      variant="outlined"
      error={!!problem}
      helperText={problem}
    />
  );
}

/** "It was earlier": now counts unless one says otherwise (CI22). */
function EarlierField(props: FieldProps) {
  const { value, onChange, live } = props;
  const [isOpen, setOpen] = useState(value !== '');
  return (
    <div>
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={isOpen}
            onChange={(_, checked) => {
              setOpen(checked);
              onChange(checked ? toFieldTime(live.now, live.writing.zone) : '');
            }}
          />
        }
        label={live.text('field.earlier')}
      />
      {isOpen && <InstantField {...props} />}
    </div>
  );
}
