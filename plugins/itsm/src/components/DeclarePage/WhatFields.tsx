import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Alert from '@material-ui/lab/Alert';
import { itsmTranslationRef } from '../../translations';
import { type Draft, MAX_TITLE } from './draft';

/** What happens, in one line and at length. */
export const WhatFields = (props: {
  draft: Draft;
  errors: { title?: string; description?: string };
  onChange: (changes: Partial<Draft>) => void;
}) => {
  const { draft, errors, onChange } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  return (
    <>
      <Alert severity="info" icon={false}>
        {t('declare.what.patientData')}
      </Alert>
      <TextField
        id="itsm-title"
        label={t('declare.what.title')}
        value={draft.title}
        onChange={event => onChange({ title: event.target.value })}
        error={Boolean(errors.title)}
        helperText={errors.title ?? t('declare.what.titleHint')}
        fullWidth
        required
        variant="outlined"
        inputProps={{ 'data-field': 'title', maxLength: MAX_TITLE }}
      />
      <TextField
        id="itsm-description"
        label={t('declare.what.description')}
        value={draft.description}
        onChange={event => onChange({ description: event.target.value })}
        error={Boolean(errors.description)}
        helperText={errors.description ?? t('declare.what.descriptionHint')}
        fullWidth
        multiline
        minRows={4}
        required
        variant="outlined"
        inputProps={{ 'data-field': 'description' }}
      />
    </>
  );
};
