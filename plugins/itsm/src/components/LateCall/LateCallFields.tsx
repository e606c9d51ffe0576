import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import TextField from '@material-ui/core/TextField';
import { itsmTranslationRef } from '../../translations';

/** A call that was written on paper, and is entered later (CI18). */
export interface LateCall {
  lateEntry: boolean;
  /** As the reader's clock shows it, `2026-11-23T17:42`. */
  calledAtLocal: string;
}

/** Whether a call is entered later, and when it came. */
export const LateCallFields = (props: {
  call: LateCall;
  hint: string;
  error?: string;
  onChange: (changes: Partial<LateCall>) => void;
}) => {
  const { call, hint, error, onChange } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div>
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={call.lateEntry}
            onChange={event => onChange({ lateEntry: event.target.checked })}
            inputProps={{ 'aria-describedby': 'itsm-late-hint' }}
          />
        }
        label={t('declare.call.late')}
      />
      <FormHelperText id="itsm-late-hint">{hint}</FormHelperText>
      {call.lateEntry && (
        <TextField
          id="itsm-called-at"
          type="datetime-local"
          label={t('declare.call.at')}
          value={call.calledAtLocal}
          onChange={event => onChange({ calledAtLocal: event.target.value })}
          error={Boolean(error)}
          helperText={error ?? t('declare.call.zone', { zone })}
          required
          margin="normal"
          size="small"
          variant="outlined"
          InputLabelProps={{ shrink: true }}
          inputProps={{ 'data-field': 'calledAtLocal' }}
        />
      )}
    </div>
  );
};
