import { useId, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import TextField from '@material-ui/core/TextField';
import {
  CONTACT_FUNCTIONS,
  contactChanges,
  type ContactFunction,
  type EstablishmentProfile,
  formatPhone,
  type KeptContact,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef, useErrorText } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { type ContactDraft, draftOf, readDraft } from './contactDraft';
import { HoursFields } from './HoursFields';
import { PartDialog } from './PartDialog';
import { TextLine } from './TextLine';
import { usePartForm } from './usePartForm';

/** A point of contact, new or changed, by the local referent. */
export const ContactDialog = (props: {
  profile: EstablishmentProfile;
  /** Absent for a new one. */
  contact?: KeptContact;
  onKept: (profile: EstablishmentProfile) => void;
  onClose: () => void;
}) => {
  const { profile, contact, onKept, onClose } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const choiceId = useId();
  const api = useApi(itsmApiRef);
  const errorText = useErrorText();
  const [draft, setDraft] = useState(() => draftOf(contact));
  const [isChecked, setIsChecked] = useState(false);
  const form = usePartForm(profile, onKept);
  const change = (changes: Partial<ContactDraft>) =>
    setDraft(before => ({ ...before, ...changes }));

  const problems = isChecked ? readDraft(draft).problems : {};
  const problemOf = (field: string): string | undefined => {
    const problem = problems[field];
    if (problem) return t(`establishment.problem.${problem}`);
    return form.refused[field] && errorText(form.refused[field]);
  };

  const submit = async () => {
    setIsChecked(true);
    // Where it was taken away in the meantime, it is added again.
    const known = form.base.contacts.find(one => one.id === contact?.id);
    const { input } = readDraft(draft, known?.id);
    if (!input) return false;
    return form.send(base =>
      api.writeContacts(
        base.establishmentId,
        known
          ? base.contacts.map(one => (one === known ? input : one))
          : [...base.contacts, input],
        { revision: base.revision },
      ),
    );
  };

  return (
    <PartDialog
      title={t(
        contact ? 'establishment.contact.change' : 'establishment.contact.add',
      )}
      wasStale={form.wasStale}
      newer={useNewerLines(contact, form.base)}
      isSending={form.isSending}
      failure={form.failure}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        id={choiceId}
        select
        SelectProps={{ native: true }}
        label={t('establishment.field.function')}
        value={draft.function}
        onChange={event =>
          change({ function: event.target.value as ContactFunction })
        }
        size="small"
        variant="outlined"
        fullWidth
      >
        {CONTACT_FUNCTIONS.map(one => (
          <option key={one} value={one}>
            {t(`establishment.function.${one}`)}
          </option>
        ))}
      </TextField>
      <TextLine
        label={t('establishment.field.label')}
        hint={t('establishment.hint.label')}
        value={draft.label}
        onChange={label => change({ label })}
        problem={problemOf('label')}
        required={draft.function === 'other'}
        maxLength={200}
      />
      <TextLine
        label={t('establishment.field.name')}
        value={draft.name}
        onChange={name => change({ name })}
        problem={problemOf('name')}
        maxLength={200}
      />
      <TextLine
        label={t('establishment.field.phone')}
        hint={t('establishment.hint.phone')}
        value={draft.phone}
        onChange={phone => change({ phone })}
        problem={problemOf('phone')}
        type="tel"
        maxLength={40}
      />
      <TextLine
        label={t('establishment.field.email')}
        value={draft.email}
        onChange={email => change({ email })}
        problem={problemOf('email')}
        type="email"
        maxLength={254}
      />
      <HoursFields
        draft={draft}
        onChange={change}
        problemOf={problemOf}
        timeZone={profile.place.timeZone}
      />
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={draft.toldOutsideWindow}
            onChange={event =>
              change({ toldOutsideWindow: event.target.checked })
            }
          />
        }
        label={t('establishment.field.toldOutsideWindow')}
      />
    </PartDialog>
  );
};

/** What somebody else made of the contact since the form was opened. */
function useNewerLines(
  contact: KeptContact | undefined,
  base: EstablishmentProfile,
): string[] {
  const { t } = useTranslationRef(itsmTranslationRef);
  if (!contact) return [];
  const now = base.contacts.find(one => one.id === contact.id);
  if (!now) return [t('establishment.contact.gone')];
  return contactChanges([contact], [now]).flatMap(change =>
    change.kind === 'contact-changed'
      ? change.fields.map(field => {
          const name = t(`establishment.field.${field}`);
          const value = now[field];
          if (field === 'phone' && now.phone) {
            return t('establishment.newer', {
              field: name,
              value: formatPhone(now.phone),
            });
          }
          return typeof value === 'string' && field !== 'function'
            ? t('establishment.newer', { field: name, value })
            : t('establishment.newerOther', { field: name });
        })
      : [],
  );
}
