import { useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import {
  type AnyNoticeAct,
  LIVE_NOTICE_STATES,
  MAX_TEXT_LENGTH,
  type Notice,
  PROOF_KINDS,
  type ProofKind,
} from '@caih/backstage-plugin-itsm-common';
import {
  type ItsmApi,
  ItsmApiError,
  itsmApiRef,
  useErrorText,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { newKey } from '../../newKey';
import { itsmTranslationRef } from '../../translations';
import { FormDialog } from '../FormDialog';
import {
  UnderNoticeAlert,
  useUnderNotice,
  useUnderNoticeText,
} from '../UnderNotice';
import { NOTICE_FORMS, type NoticeField, OPTIONAL_FIELDS } from './noticeForms';
import { ProofField } from './ProofField';

interface Draft {
  lastDay: string;
  receivedOn: string;
  reason: string;
  note: string;
  proves: ProofKind;
  file: File | null;
}

/** Refusals of the desk that have words of their own. */
const REFUSALS = [
  'under-a-year',
  'parts-proof-missing',
  'not-nearer',
  'not-later',
  'before-the-notice',
  'in-the-future',
] as const;

/** What a machine is told of by one notice at most. */
const TOLD_AND_LIVE = LIVE_NOTICE_STATES.filter(state => state !== 'draft');

/** The form of an act on a notice; what is typed outlives every error. */
export const NoticeActDialog = (props: {
  notice: Notice;
  act: AnyNoticeAct;
  onDone: (notice: Notice) => void;
  onClose: () => void;
}) => {
  const { notice, act, onDone, onClose } = props;
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  const errorText = useErrorText();
  const underNoticeText = useUnderNoticeText();
  const isRevision = act === 'revise';
  const [draft, setDraft] = useState<Draft>({
    lastDay: isRevision ? notice.askedLastDay : '',
    receivedOn: '',
    reason: isRevision ? notice.reason : '',
    note: '',
    proves: notice.state === 'draft' ? 'parts' : 'receipt',
    file: null,
  });
  const [wasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const keys = useRef({ file: newKey(), act: newKey() });
  const done = useRef<Notice>(notice);

  const { under, lookAgain } = useUnderNotice(
    act === 'notify'
      ? notice.machines.map(({ machineId, name }) => ({ id: machineId, name }))
      : [],
    { states: TOLD_AND_LIVE, but: notice.id },
  );
  useEffect(() => {
    // Told by somebody else since: which notice it is, is shown.
    if (failure instanceof ItsmApiError && failure.code === 'under-notice') {
      lookAgain();
    }
  }, [failure, lookAgain]);

  const fields = NOTICE_FORMS[act];
  const set = (changes: Partial<Draft>) => {
    setDraft(before => ({ ...before, ...changes }));
    setFailure(undefined);
    keys.current = { file: newKey(), act: newKey() };
  };
  const isMissing = (field: NoticeField) => {
    const value = draft[field];
    return (
      !OPTIONAL_FIELDS.includes(field) &&
      (value === null || (typeof value === 'string' && value.trim() === ''))
    );
  };
  const problemOf = (field: NoticeField) =>
    wasTried && isMissing(field) ? t('notices.error.required') : undefined;

  const send = async () => {
    setTried(true);
    if (fields.some(isMissing)) return false;
    setSending(true);
    setFailure(undefined);
    try {
      done.current = await sendAct(api, notice, act, draft, keys.current);
      return true;
    } catch (error) {
      setFailure(error);
      setSending(false);
      return false;
    }
  };

  const dayField = (field: 'lastDay' | 'receivedOn') => (
    <TextField
      id={`itsm-notice-${field}`}
      type="date"
      label={t(`notices.field.${field}`)}
      value={draft[field]}
      onChange={event => set({ [field]: event.target.value })}
      InputLabelProps={{ shrink: true }}
      fullWidth
      margin="normal"
      variant="outlined"
      error={problemOf(field) !== undefined}
      helperText={
        problemOf(field) ??
        t(
          act === 'postpone'
            ? 'notices.field.postponed.help'
            : `notices.field.${field}.help`,
          { day: format.day(notice.firstDay) },
        )
      }
    />
  );
  const textField = (field: 'reason' | 'note') => (
    <TextField
      id={`itsm-notice-${field}`}
      label={t(
        field === 'reason' && !isRevision
          ? 'notices.field.whyChanged'
          : `notices.field.${field}`,
      )}
      value={draft[field]}
      onChange={event => set({ [field]: event.target.value })}
      inputProps={{ maxLength: MAX_TEXT_LENGTH }}
      multiline
      minRows={3}
      fullWidth
      margin="normal"
      variant="outlined"
      error={problemOf(field) !== undefined}
      helperText={problemOf(field)}
    />
  );

  return (
    <FormDialog
      title={t(`notices.act.${act}`)}
      isSending={isSending}
      cancelLabel={t('notices.cancel')}
      submission={
        under.length === 0
          ? { label: t(isSending ? 'notices.saving' : `notices.act.${act}`) }
          : undefined
      }
      onSubmit={send}
      onDone={() => onDone(done.current)}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        {t(`notices.act.${act}.what`)}
      </Typography>
      <UnderNoticeAlert under={under} />
      {fields.includes('lastDay') && dayField('lastDay')}
      {fields.includes('receivedOn') && dayField('receivedOn')}
      {fields.includes('reason') && textField('reason')}
      {fields.includes('note') && textField('note')}
      {fields.includes('proves') && (
        <TextField
          id="itsm-notice-proves"
          select
          SelectProps={{ native: true }}
          label={t('notices.field.proves')}
          value={draft.proves}
          onChange={event => set({ proves: event.target.value as ProofKind })}
          fullWidth
          margin="normal"
          variant="outlined"
        >
          {PROOF_KINDS.map(kind => (
            <option key={kind} value={kind}>
              {t(`notices.proves.${kind}`)}
            </option>
          ))}
        </TextField>
      )}
      {fields.includes('file') && (
        <ProofField
          label={t('notices.field.file')}
          help={t('notices.field.file.help')}
          file={draft.file}
          problem={problemOf('file')}
          onChange={file => set({ file })}
        />
      )}
      {failure !== undefined && under.length === 0 && (
        <Alert severity="error">{failureText(failure)}</Alert>
      )}
    </FormDialog>
  );

  function failureText(error: unknown): string {
    if (error instanceof ItsmApiError) {
      if (error.status === 409) return t('notices.error.conflict');
      if (error.code === 'under-notice') {
        return underNoticeText(error, notice.machines);
      }
      const refusal = REFUSALS.find(one => one === error.code);
      if (refusal) {
        return t(`notices.refusal.${refusal}`, {
          day: format.day(notice.firstDay),
        });
      }
    }
    return t('notices.error.failed', {
      message: errorText(error).replace(/\.$/, ''),
    });
  }
};

async function sendAct(
  api: ItsmApi,
  notice: Notice,
  act: AnyNoticeAct,
  draft: Draft,
  keys: { file: string; act: string },
): Promise<Notice> {
  const { id } = notice;
  const { lastDay, receivedOn, reason, note, file } = draft;
  const attach = (proves: ProofKind) =>
    api.attachProof(id, file!, {
      fileName: file!.name,
      proves,
      idempotencyKey: keys.file,
    });
  const options = { version: notice.version, idempotencyKey: keys.act };
  switch (act) {
    case 'attach':
      return attach(draft.proves);
    case 'record-receipt': {
      const { proofs, version } = await attach('receipt');
      return api.actOnNotice(
        id,
        act,
        { receivedOn, attachmentId: proofs[proofs.length - 1].attachmentId },
        { ...options, version },
      );
    }
    case 'revise':
    case 'correct':
    case 'postpone':
      return api.actOnNotice(id, act, { lastDay, reason }, options);
    case 'withdraw':
      return api.actOnNotice(id, act, { reason }, options);
    case 'chase':
      return api.actOnNotice(
        id,
        act,
        { note: note.trim() || undefined },
        options,
      );
    default:
      return api.actOnNotice(id, act, {}, options);
  }
}
