import { useEffect, useRef, useState } from 'react';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import {
  CONTRACT_TIME_ZONE,
  firstDayThatWouldDo,
  isLocalDate,
  type Machine,
  MAX_TEXT_LENGTH,
  type Me,
} from '@caih/backstage-plugin-itsm-common';
import {
  ItsmApiError,
  itsmApiRef,
  useErrorText,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { useNavigate } from 'react-router-dom';
import { noticeRouteRef } from '../../routes';
import {
  endOfLifeTranslationRef,
  itsmTranslationRef,
} from '../../translations';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { FormDialog } from '../FormDialog';
import { ProofField } from '../NoticePage/ProofField';
import {
  UnderNoticeAlert,
  useUnderNotice,
  useUnderNoticeText,
} from '../UnderNotice';
import { MachinesField } from './MachinesField';
import { SavedDraftsAlert } from './SavedDraftsAlert';
import { useDrafting } from './useDrafting';

/**
 * Drafts the notices of machines: one establishment's, or a model's across
 * establishments, each told apart. The first day that would do is said before
 * anything is sent (E2).
 */
export const DraftDialog = (props: {
  me: Me;
  /** What the draft begins with: the machines of a model, and when it ends. */
  of?: { machines: Machine[]; lastDay: string; note?: string };
  onClose: () => void;
}) => {
  const { me, of, onClose } = props;
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(itsmTranslationRef);
  const { t: drafts } = useTranslationRef(endOfLifeTranslationRef);
  const format = useFormat();
  const errorText = useErrorText();
  const underNoticeText = useUnderNoticeText();
  const navigate = useNavigate();
  const noticePath = useRouteRef(noticeRouteRef);
  const [establishment, setEstablishment] = useState<string | null>(null);
  const [machines, setMachines] = useState<Machine[]>(of?.machines ?? []);
  const [lastDay, setLastDay] = useState(of?.lastDay ?? '');
  const [reason, setReason] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [wasTried, setTried] = useState(false);
  const drafting = useDrafting();
  const { failure, isSending, saved } = drafting;
  const drafted = useRef('');
  const { under, lookAgain } = useUnderNotice(machines);
  const isUnderNotice =
    failure instanceof ItsmApiError && failure.code === 'under-notice';
  useEffect(() => {
    // Drafted by somebody else since: which notice it is, is shown.
    if (isUnderNotice) lookAgain();
  }, [isUnderNotice, lookAgain]);

  const now = api.clock.now();
  const firstDay = machines
    .map(one => firstDayThatWouldDo(now, one.site.timeZone))
    .concat(
      machines.length === 0 ? firstDayThatWouldDo(now, CONTRACT_TIME_ZONE) : [],
    )
    .reduce((latest, one) => (one > latest ? one : latest));
  const establishments = new Set(machines.map(one => one.establishmentId));
  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      drafting.draftChanged();
    };

  const dayProblem = () => {
    if (!isLocalDate(lastDay)) return t('notices.error.required');
    return lastDay < firstDay
      ? t('notices.error.underAYear', { day: format.day(firstDay) })
      : undefined;
  };
  const machinesProblem = () => {
    if (machines.length === 0) return t('notices.error.machines');
    return under.length > 0 ? t('notices.error.underNotice') : undefined;
  };
  const problems = {
    machines: machinesProblem(),
    lastDay: dayProblem(),
    reason: reason.trim() === '' ? t('notices.error.required') : undefined,
  };
  const shown = (problem: string | undefined) =>
    wasTried ? problem : undefined;

  const save = async () => {
    setTried(true);
    if (Object.values(problems).some(Boolean)) return false;
    if (saved && !file) return false;
    const first = await drafting.save(
      { machineIds: machines.map(one => one.id), lastDay, reason },
      file,
    );
    drafted.current = first ?? '';
    return first !== undefined;
  };
  const open = (noticeId: string) => navigate(noticePath({ noticeId }));
  const failureText = () =>
    (isUnderNotice
      ? underNoticeText(failure, machines)
      : errorText(failure)
    ).replace(/\.$/, '');
  const proofField = (
    <ProofField
      // One field in both forms: the file that was chosen stays in it.
      key="proof"
      label={t('notices.field.partsProof')}
      help={t('notices.field.partsProof.help')}
      file={file}
      problem={saved && !file ? t('notices.error.required') : undefined}
      onChange={chosen => {
        setFile(chosen);
        drafting.fileChanged();
      }}
    />
  );

  if (saved) {
    return (
      <FormDialog
        title={t('notices.act.attach')}
        isSending={isSending}
        cancelLabel={drafts('endOfLife.draft.open')}
        submission={{
          label: t(isSending ? 'notices.saving' : 'notices.act.attach'),
        }}
        onSubmit={save}
        onDone={() => open(drafted.current)}
        onClose={() => open(saved.ids[0])}
      >
        {failure !== undefined && (
          <SavedDraftsAlert drafts={saved} message={failureText()} />
        )}
        {proofField}
      </FormDialog>
    );
  }
  return (
    <FormDialog
      title={t('notices.draft')}
      isSending={isSending}
      cancelLabel={t('notices.cancel')}
      submission={{ label: t(isSending ? 'notices.saving' : 'notices.save') }}
      onSubmit={save}
      onDone={() => open(drafted.current)}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary" paragraph>
        {t('notices.draft.what')}
      </Typography>
      {of?.note && <Alert severity="info">{of.note}</Alert>}
      <EstablishmentSelect
        me={me}
        value={establishment}
        onChange={setEstablishment}
      />
      <MachinesField
        value={machines}
        establishmentId={establishment}
        problem={shown(problems.machines)}
        onChange={changing(setMachines)}
      />
      <UnderNoticeAlert
        under={under}
        onLeaveOut={ids =>
          changing(setMachines)(machines.filter(one => !ids.includes(one.id)))
        }
      />
      {establishments.size > 1 && (
        <Typography variant="body2">
          {t('notices.draft.several', { count: establishments.size })}
        </Typography>
      )}
      <TextField
        id="itsm-notice-last-day"
        type="date"
        label={t('notices.field.lastDay')}
        value={lastDay}
        onChange={event => changing(setLastDay)(event.target.value)}
        InputLabelProps={{ shrink: true }}
        fullWidth
        margin="normal"
        variant="outlined"
        error={
          shown(problems.lastDay) !== undefined ||
          (lastDay !== '' && problems.lastDay !== undefined)
        }
        helperText={
          (lastDay === '' ? shown(problems.lastDay) : problems.lastDay) ??
          t('notices.field.lastDay.help', { day: format.day(firstDay) })
        }
      />
      <TextField
        id="itsm-notice-reason"
        label={t('notices.field.reason')}
        value={reason}
        onChange={event => changing(setReason)(event.target.value)}
        inputProps={{ maxLength: MAX_TEXT_LENGTH }}
        multiline
        minRows={3}
        fullWidth
        margin="normal"
        variant="outlined"
        error={shown(problems.reason) !== undefined}
        helperText={shown(problems.reason) ?? t('notices.field.reason.help')}
      />
      {proofField}
      {failure !== undefined && (
        <Alert severity="error">
          {t('notices.error.failed', {
            message: failureText(),
          })}
        </Alert>
      )}
    </FormDialog>
  );
};
