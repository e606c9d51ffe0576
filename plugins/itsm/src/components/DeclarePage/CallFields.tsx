import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { itsmTranslationRef } from '../../translations';
import { LateCallFields } from '../LateCall';
import type { Draft } from './draft';

const MAX_LINE = 200;

const LABELS = {
  caller: 'calls.caller',
  callerNumber: 'calls.number',
  onBehalfOf: 'calls.onBehalfOf',
} as const;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5) },
  caller: {
    display: 'grid',
    gap: theme.spacing(2),
    [theme.breakpoints.up('sm')]: { gridTemplateColumns: '1fr 1fr 1fr' },
  },
}));

/** For the contractor's desk: an incident taken by phone (C1, CI18). */
export const CallFields = (props: {
  draft: Draft;
  calledAtError?: string;
  onChange: (changes: Partial<Draft>) => void;
}) => {
  const { draft, calledAtError, onChange } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.root}>
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
      {draft.phone && draft.callId && (
        <Typography variant="body2">{t('declare.call.fromCall')}</Typography>
      )}
      {draft.phone && !draft.callId && (
        <div className={classes.caller}>
          {(['caller', 'callerNumber', 'onBehalfOf'] as const).map(field => (
            <TextField
              key={field}
              id={`itsm-${field}`}
              label={t(LABELS[field])}
              type={field === 'callerNumber' ? 'tel' : undefined}
              value={draft[field]}
              onChange={event => onChange({ [field]: event.target.value })}
              size="small"
              variant="outlined"
              inputProps={{ maxLength: MAX_LINE }}
            />
          ))}
        </div>
      )}
      {draft.phone && (
        <LateCallFields
          call={draft}
          hint={t('declare.call.lateHint')}
          error={calledAtError}
          onChange={onChange}
        />
      )}
    </div>
  );
};
