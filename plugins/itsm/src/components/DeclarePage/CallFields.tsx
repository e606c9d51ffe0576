import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import TextField from '@material-ui/core/TextField';
import { itsmTranslationRef } from '../../translations';
import type { Draft } from './draft';

/** For the contractor's desk: an incident taken by phone (C1, CI18). */
export const CallFields = (props: {
  draft: Draft;
  calledAtError?: string;
  onChange: (changes: Partial<Draft>) => void;
}) => {
  const { draft, calledAtError, onChange } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div>
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={draft.phone}
            onChange={event => onChange({ phone: event.target.checked })}
          />
        }
        label={t('declare.call.phone')}
      />
      {draft.phone && (
        <div>
          <FormControlLabel
            control={
              <Checkbox
                color="primary"
                checked={draft.lateEntry}
                onChange={event =>
                  onChange({ lateEntry: event.target.checked })
                }
              />
            }
            label={t('declare.call.late')}
          />
          <FormHelperText>{t('declare.call.lateHint')}</FormHelperText>
        </div>
      )}
      {draft.phone && draft.lateEntry && (
        <TextField
          id="itsm-called-at"
          type="datetime-local"
          label={t('declare.call.at')}
          value={draft.calledAtLocal}
          onChange={event => onChange({ calledAtLocal: event.target.value })}
          error={Boolean(calledAtError)}
          helperText={calledAtError ?? t('declare.call.zone', { zone })}
          required
          margin="normal"
          variant="outlined"
          InputLabelProps={{ shrink: true }}
          inputProps={{ 'data-field': 'calledAtLocal' }}
        />
      )}
    </div>
  );
};
