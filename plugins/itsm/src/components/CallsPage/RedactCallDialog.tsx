import { useRef, useState } from 'react';
import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  MAX_TEXT_LENGTH,
  type SupportCall,
  type SupportCallRedactionInput,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef, useErrorText } from '@caih/backstage-plugin-itsm-react';
import { newKey } from '../../newKey';
import { ticketRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { CheckboxGroup } from '../CheckboxGroup';
import { FormDialog } from '../FormDialog';
import type { CallText } from './callTexts';

const useStyles = makeStyles(theme => ({
  fields: { display: 'grid', gap: theme.spacing(2) },
  written: { overflowWrap: 'anywhere' },
}));

/** What to take out of a call, and why; what is typed outlives every error. */
export const RedactCallDialog = (props: {
  call: SupportCall;
  texts: readonly CallText[];
  onClose: () => void;
  onRemoved: () => void;
}) => {
  const { call, texts, onClose, onRemoved } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const errorText = useErrorText();
  const ticketPath = useRouteRef(ticketRouteRef);
  const [chosen, setChosen] = useState<CallText['field'][]>(() =>
    texts.length === 1 ? [texts[0].field] : [],
  );
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const key = useRef<{ body: string; value: string }>();

  const isNoneChosen = wasTried && chosen.length === 0;
  const isNoReason = wasTried && reason.trim() === '';

  const send = async () => {
    setTried(true);
    if (chosen.length === 0 || reason.trim() === '') return false;
    const input: SupportCallRedactionInput = {
      fields: chosen,
      reason: reason.trim(),
    };
    const body = JSON.stringify(input);
    if (key.current?.body !== body) key.current = { body, value: newKey() };
    setSending(true);
    setFailure(undefined);
    try {
      await api.redactCall(call.id, input, {
        idempotencyKey: key.current.value,
      });
      return true;
    } catch (error) {
      setFailure(error);
      setSending(false);
      return false;
    }
  };

  return (
    <FormDialog
      title={t('calls.remove.title')}
      isSending={isSending}
      cancelLabel={t('calls.remove.cancel')}
      submission={{ label: t('calls.remove.do'), color: 'secondary' }}
      onSubmit={send}
      onDone={onRemoved}
      onClose={onClose}
    >
      <div className={classes.fields}>
        <CheckboxGroup
          legend={t('calls.remove.what')}
          options={texts.map(({ field, text }) => ({
            value: field,
            label: (
              <span className={classes.written}>
                {t('calls.remove.one', {
                  what: t(`calls.text.${field}`),
                  text,
                })}
              </span>
            ),
          }))}
          chosen={chosen}
          onChange={setChosen}
          problem={isNoneChosen ? t('calls.remove.whatRequired') : undefined}
        />
        <TextField
          id="itsm-call-removal-reason"
          label={t('calls.remove.reason')}
          value={reason}
          onChange={event => setReason(event.target.value)}
          error={isNoReason}
          helperText={t(
            isNoReason
              ? 'calls.remove.reasonRequired'
              : 'calls.remove.reasonHint',
          )}
          multiline
          minRows={2}
          required
          variant="outlined"
          inputProps={{ maxLength: MAX_TEXT_LENGTH }}
        />
        <Typography variant="body2">{t('calls.remove.effect')}</Typography>
        {call.ticket && (
          <Alert severity="info">
            {t('calls.remove.ticketKeeps')}{' '}
            <Link to={ticketPath({ ticketId: call.ticket })} underline="always">
              {call.ticket}
            </Link>
          </Alert>
        )}
        {Boolean(failure) && (
          <Alert severity="error">
            {t('calls.remove.failed')} {errorText(failure)}
          </Alert>
        )}
      </div>
    </FormDialog>
  );
};
