import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import {
  MAX_TEXT_LENGTH,
  MAX_VERSION_LENGTH,
} from '@caih/backstage-plugin-itsm-common';
import { technicalStateTranslationRef } from '../../translations';
import { FormDialog } from '../FormDialog';
import { useTechnicalForm, type Values } from './useTechnicalForm';

/** A field of a form about the technical state. */
export interface TechnicalField {
  name: string;
  label: string;
  kind: 'line' | 'text' | 'day' | 'choice';
  help?: string;
  isOptional?: boolean;
  options?: { value: string; label: string }[];
}

const LENGTHS: Partial<Record<TechnicalField['kind'], number>> = {
  line: MAX_VERSION_LENGTH,
  text: MAX_TEXT_LENGTH,
};

const FieldOf = (props: {
  field: TechnicalField;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}) => {
  const { field, value, problem, onChange } = props;
  const { name, label, kind, help, isOptional = false, options } = field;
  return (
    <TextField
      id={`itsm-technical-${name}`}
      label={label}
      type={kind === 'day' ? 'date' : 'text'}
      select={kind === 'choice'}
      SelectProps={{ native: true }}
      multiline={kind === 'text'}
      minRows={kind === 'text' ? 2 : undefined}
      value={value}
      onChange={event => onChange(event.target.value)}
      InputLabelProps={kind === 'day' ? { shrink: true } : undefined}
      inputProps={{ maxLength: LENGTHS[kind] }}
      required={!isOptional}
      fullWidth
      margin="normal"
      variant="outlined"
      error={problem !== undefined}
      helperText={problem ?? help}
    >
      {options?.map(one => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </TextField>
  );
};

/** A form about the technical state; what is typed outlives every error. */
export const TechnicalDialog = (props: {
  title: string;
  what: string;
  /** What is asked, which what is typed may change. */
  fields: (values: Values) => readonly TechnicalField[];
  initial: Values;
  submitLabel: string;
  onSend: (values: Values, idempotencyKey: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}) => {
  const { title, what, initial, submitLabel, onSend, onDone, onClose } = props;
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const form = useTechnicalForm(initial);
  const fields = props.fields(form.values);
  const failure = form.failureBeside(fields);
  return (
    <FormDialog
      title={title}
      isSending={form.isSending}
      cancelLabel={t('technical.cancel')}
      submission={{
        label: form.isSending ? t('technical.sending') : submitLabel,
      }}
      onSubmit={() => form.send(fields, onSend)}
      onDone={onDone}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        {what}
      </Typography>
      {fields.map(field => (
        <FieldOf
          key={field.name}
          field={field}
          value={form.values[field.name] ?? ''}
          problem={form.problemOf(field)}
          onChange={value => form.set(field.name, value)}
        />
      ))}
      {failure && <Alert severity="error">{failure}</Alert>}
    </FormDialog>
  );
};
