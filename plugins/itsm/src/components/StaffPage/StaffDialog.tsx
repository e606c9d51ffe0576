import { useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import TextField from '@material-ui/core/TextField';
import Alert from '@material-ui/lab/Alert';
import {
  EMPLOYERS,
  type StaffInput,
  type StaffMember,
} from '@caih/backstage-plugin-itsm-common';
import {
  ItsmApiError,
  itsmApiRef,
  useErrorText,
} from '@caih/backstage-plugin-itsm-react';
import { newKey } from '../../newKey';
import { itsmTranslationRef } from '../../translations';
import { FormDialog } from '../FormDialog';

const TEXTS = [
  'name',
  'company',
  'profile',
  'qualifications',
  'badge',
  'userRef',
] as const;
type TextName = (typeof TEXTS)[number];

const OPTIONAL: readonly TextName[] = ['qualifications', 'userRef'];

/** As the desk takes them. */
const MAX_LENGTHS: Record<TextName, number> = {
  name: 200,
  company: 200,
  profile: 200,
  qualifications: 4000,
  badge: 100,
  userRef: 255,
};

type Draft = Record<TextName, string> &
  Pick<StaffInput, 'employer'> & { active: boolean };

function draftOf(member: StaffMember | null): Draft {
  return {
    name: member?.name ?? '',
    employer: member?.employer ?? 'contractor',
    company: member?.company ?? '',
    profile: member?.profile ?? '',
    qualifications: member?.qualifications ?? '',
    badge: member?.badge ?? '',
    userRef: member?.userRef ?? '',
    active: member?.active ?? true,
  };
}

/** The form of somebody in the register; what is typed outlives every error. */
export const StaffDialog = (props: {
  /** Null for somebody new. */
  member: StaffMember | null;
  onClose: () => void;
  onSaved: (name: string) => void;
}) => {
  const { member, onClose, onSaved } = props;
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(itsmTranslationRef);
  const errorText = useErrorText();
  const [draft, setDraft] = useState(() => draftOf(member));
  const [wasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const key = useRef(newKey());
  const isTaken =
    failure instanceof ItsmApiError && failure.code === 'account-taken';

  const set = (changes: Partial<Draft>) => {
    setDraft(before => ({ ...before, ...changes }));
    setFailure(undefined);
    // Another person is another request.
    key.current = newKey();
  };
  const isMissing = (name: TextName) =>
    !OPTIONAL.includes(name) && draft[name].trim() === '';

  const save = async () => {
    setTried(true);
    if (TEXTS.some(isMissing)) return false;
    setSending(true);
    setFailure(undefined);
    try {
      await (member
        ? api.changeStaffMember(member.id, draft, { version: member.version })
        : api.addStaffMember(draft, { idempotencyKey: key.current }));
      return true;
    } catch (error) {
      setFailure(error);
      setSending(false);
      return false;
    }
  };

  const problemOf = (name: TextName): string | undefined => {
    if (wasTried && isMissing(name)) return t('staff.error.required');
    return name === 'userRef' && isTaken
      ? t('staff.error.accountTaken')
      : undefined;
  };
  const textField = (name: TextName) => {
    const problem = problemOf(name);
    return (
      <TextField
        key={name}
        id={`itsm-staff-${name}`}
        label={t(`staff.field.${name}`)}
        value={draft[name]}
        onChange={event => set({ [name]: event.target.value })}
        inputProps={{ maxLength: MAX_LENGTHS[name] }}
        multiline={name === 'qualifications'}
        fullWidth
        margin="normal"
        variant="outlined"
        error={problem !== undefined}
        helperText={
          problem ?? (name === 'userRef' && t('staff.field.userRef.help'))
        }
      />
    );
  };

  return (
    <FormDialog
      title={
        member ? t('staff.changeOf', { name: member.name }) : t('staff.add')
      }
      isSending={isSending}
      cancelLabel={t('staff.cancel')}
      submission={{ label: t(isSending ? 'staff.saving' : 'staff.save') }}
      onSubmit={save}
      onDone={() => onSaved(draft.name.trim())}
      onClose={onClose}
    >
      {textField('name')}
      <TextField
        id="itsm-staff-employer"
        select
        SelectProps={{ native: true }}
        label={t('staff.field.employer')}
        value={draft.employer}
        onChange={event =>
          set({ employer: event.target.value as Draft['employer'] })
        }
        fullWidth
        margin="normal"
        variant="outlined"
      >
        {EMPLOYERS.map(value => (
          <option key={value} value={value}>
            {t(`staff.employer.${value}`)}
          </option>
        ))}
      </TextField>
      {TEXTS.filter(name => name !== 'name').map(textField)}
      {member && (
        <>
          <FormControlLabel
            control={
              <Checkbox
                color="primary"
                checked={draft.active}
                onChange={(_, active) => set({ active })}
                inputProps={{ 'aria-describedby': 'itsm-staff-active' }}
              />
            }
            label={t('staff.field.active')}
          />
          <FormHelperText id="itsm-staff-active">
            {t('staff.field.active.help')}
          </FormHelperText>
        </>
      )}
      {failure !== undefined && !isTaken && (
        <Alert severity="error">{failureText(failure)}</Alert>
      )}
    </FormDialog>
  );

  function failureText(error: unknown): string {
    if (error instanceof ItsmApiError && error.status === 409) {
      return t('staff.error.conflict');
    }
    return t('staff.error.failed', {
      message: errorText(error).replace(/\.$/, ''),
    });
  }
};
