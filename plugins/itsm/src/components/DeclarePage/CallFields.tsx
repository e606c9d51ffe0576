import { useId } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { CONTRACTOR_CHANNELS } from '@caih/backstage-plugin-itsm-common';
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

/** How the contractor came by an incident: by phone, or found it (C1, CI18). */
export const CallFields = (props: {
  draft: Draft;
  channelError?: string;
  calledAtError?: string;
  onChange: (changes: Partial<Draft>) => void;
}) => {
  const { draft, channelError, calledAtError, onChange } = props;
  const problemId = useId();
  const { t } = useTranslationRef(itsmTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <FormControl component="fieldset" error={Boolean(channelError)}>
        <FormLabel component="legend">{t('declare.call.channel')}</FormLabel>
        <RadioGroup
          row
          name="channel"
          value={CONTRACTOR_CHANNELS.find(one => draft[one]) ?? ''}
          onChange={event =>
            onChange({
              phone: event.target.value === 'phone',
              found: event.target.value === 'found',
            })
          }
        >
          {CONTRACTOR_CHANNELS.map(channel => (
            <FormControlLabel
              key={channel}
              value={channel}
              control={
                <Radio
                  color="primary"
                  inputProps={
                    {
                      'aria-describedby': channelError && problemId,
                      'data-field': 'phone',
                    } as object
                  }
                />
              }
              label={t(`declare.call.${channel}`)}
            />
          ))}
        </RadioGroup>
        {channelError && (
          <FormHelperText id={problemId}>{channelError}</FormHelperText>
        )}
      </FormControl>
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
