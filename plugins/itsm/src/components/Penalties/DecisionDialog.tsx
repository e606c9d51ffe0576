import { useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import {
  MAX_TEXT_LENGTH,
  type PenaltyAct,
  type PenaltyCase,
} from '@caih/backstage-plugin-itsm-common';
import {
  ItsmApiError,
  itsmApiRef,
  useErrorText,
} from '@caih/backstage-plugin-itsm-react';
import { newKey } from '../../newKey';
import { penaltiesTranslationRef } from '../../translations';
import { FormDialog } from '../FormDialog';

/** Applies a penalty, or waives it; what is typed outlives every error. */
export const DecisionDialog = (props: {
  penalty: PenaltyCase;
  act: PenaltyAct;
  onDone: () => void;
  onClose: () => void;
}) => {
  const { penalty, act, onDone, onClose } = props;
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const api = useApi(itsmApiRef);
  const errorText = useErrorText();
  const key = useRef(newKey());
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const send = async () => {
    const text = reason.trim();
    if (act === 'waive' && text === '') {
      setMissing(true);
      return false;
    }
    setSending(true);
    setFailure(undefined);
    const options = { version: penalty.version, idempotencyKey: key.current };
    try {
      await (act === 'waive'
        ? api.decidePenalty(penalty.id, act, { reason: text }, options)
        : api.decidePenalty(penalty.id, act, {}, options));
      return true;
    } catch (error) {
      setFailure(error);
      setSending(false);
      return false;
    }
  };

  const isStale = failure instanceof ItsmApiError && failure.status === 409;
  return (
    <FormDialog
      title={t(`penalties.act.${act}`)}
      isSending={isSending}
      cancelLabel={t('penalties.act.cancel')}
      submission={{
        label: t(isSending ? 'penalties.act.sending' : `penalties.act.${act}`),
      }}
      onSubmit={send}
      onDone={onDone}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        {t(`penalties.act.${act}.what`)}
      </Typography>
      {act === 'waive' && (
        <TextField
          id="penalty-reason"
          label={t('penalties.act.reason')}
          value={reason}
          onChange={event => {
            setReason(event.target.value);
            setMissing(false);
            key.current = newKey();
          }}
          inputProps={{ maxLength: MAX_TEXT_LENGTH }}
          error={isMissing}
          helperText={isMissing ? t('penalties.act.required') : undefined}
          multiline
          minRows={2}
          required
          fullWidth
          margin="normal"
          variant="outlined"
        />
      )}
      {Boolean(failure) && (
        <Alert severity="error">
          {isStale
            ? t('penalties.act.conflict')
            : t('penalties.act.failed', {
                message: errorText(failure).replace(/\.$/, ''),
              })}
        </Alert>
      )}
    </FormDialog>
  );
};
