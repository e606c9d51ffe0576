import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import {
  MAX_DECLARATION_REASON,
  type MachineDeclaration,
} from '@caih/backstage-plugin-itsm-common';
import { ErrorNotice, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { declarationsTranslationRef } from '../../translations';
import { FormDialog } from '../FormDialog';

/** Accepts a declaration, or says why not. */
export const DeclarationActDialog = (props: {
  declaration: MachineDeclaration;
  act: MachineDeclaration['possibleActs'][number];
  onDone: () => void;
  onClose: () => void;
}) => {
  const { declaration, act, onDone, onClose } = props;
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(declarationsTranslationRef);
  const [reason, setReason] = useState('');
  const [isSending, setSending] = useState(false);
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const said = reason.trim();
  const isMissing = act === 'refuse' && isTried && said === '';
  const send = async () => {
    setTried(true);
    if (act === 'refuse' && said === '') return false;
    setSending(true);
    setFailure(undefined);
    try {
      if (act === 'accept') await api.acceptDeclaration(declaration.id);
      else await api.refuseDeclaration(declaration.id, { reason: said });
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    } finally {
      setSending(false);
    }
  };
  return (
    <FormDialog
      title={t(`declarations.${act}.title`, { id: declaration.id })}
      isSending={isSending}
      cancelLabel={t('declarations.cancel')}
      submission={{
        label: isSending ? t('declarations.saving') : t(`declarations.${act}`),
      }}
      onSubmit={send}
      onDone={onDone}
      onClose={onClose}
    >
      <Typography>{t(`declarations.${act}.what`)}</Typography>
      {act === 'refuse' && (
        <TextField
          id="itsm-declaration-reason"
          label={t('declarations.field.reason')}
          value={reason}
          onChange={event => setReason(event.target.value)}
          inputProps={{ maxLength: MAX_DECLARATION_REASON }}
          required
          fullWidth
          multiline
          margin="normal"
          variant="outlined"
          error={isMissing}
          helperText={isMissing ? t('declarations.error.required') : undefined}
        />
      )}
      {failure !== undefined && <ErrorNotice error={failure} />}
    </FormDialog>
  );
};
