import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  type EstablishmentProfile,
  formatPhone,
  SINGLE_CONTACT_INPUT,
  type SingleContact,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef, useErrorText } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { problemOf } from './contactDraft';
import { Part } from './Part';
import { PartDialog } from './PartDialog';
import { Reaching } from './Reaching';
import { TextLine } from './TextLine';
import { usePartForm } from './usePartForm';

const FIELDS = ['name', 'phone', 'email'] as const;
const MAX_LENGTHS = { name: 200, phone: 40, email: 254 };

function linesOf(contact: SingleContact | null): string[] {
  if (!contact) return [];
  const { name, phone, email } = contact;
  return [
    [name, phone && formatPhone(phone), email].filter(Boolean).join(' · '),
  ];
}

const SingleContactDialog = (props: {
  profile: EstablishmentProfile;
  onKept: (profile: EstablishmentProfile) => void;
  onClose: () => void;
}) => {
  const { profile, onKept, onClose } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const errorText = useErrorText();
  const known = profile.singleContact;
  const [draft, setDraft] = useState({
    name: known?.name ?? '',
    phone: known?.phone ?? '',
    email: known?.email ?? '',
  });
  const [isChecked, setIsChecked] = useState(false);
  const form = usePartForm(profile, onKept);
  const parsed = SINGLE_CONTACT_INPUT.safeParse(draft);

  const textOf = (field: (typeof FIELDS)[number]): string | undefined => {
    const issue =
      isChecked && parsed.error?.issues.find(({ path }) => path[0] === field);
    if (issue) {
      return t(`establishment.problem.${problemOf(issue)}`);
    }
    return form.refused[field] && errorText(form.refused[field]);
  };
  const submit = async () => {
    setIsChecked(true);
    if (!parsed.success) return false;
    return form.send(base =>
      api.writeSingleContact(base.establishmentId, parsed.data, {
        revision: base.revision,
      }),
    );
  };
  return (
    <PartDialog
      title={t('establishment.singleContact')}
      wasStale={form.wasStale}
      newer={linesOf(form.base.singleContact)}
      isSending={form.isSending}
      failure={form.failure}
      onSubmit={submit}
      onClose={onClose}
    >
      {FIELDS.map(field => (
        <TextLine
          key={field}
          label={t(`establishment.field.${field}`)}
          value={draft[field]}
          onChange={value => setDraft({ ...draft, [field]: value })}
          problem={textOf(field)}
          required={field === 'name'}
          maxLength={MAX_LENGTHS[field]}
        />
      ))}
    </PartDialog>
  );
};

/** The contractor's one permanent contact; the contractor writes it (A4). */
export const SingleContactPart = (props: {
  profile: EstablishmentProfile;
  onKept: (profile: EstablishmentProfile) => void;
}) => {
  const { profile, onKept } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const [isEdited, setIsEdited] = useState(false);
  const { singleContact } = profile;
  return (
    <Part
      title={t('establishment.singleContact')}
      action={
        profile.writable.includes('single-contact') && (
          <Button
            size="small"
            color="primary"
            variant="outlined"
            aria-haspopup="dialog"
            onClick={() => setIsEdited(true)}
          >
            {t(
              singleContact
                ? 'establishment.change'
                : 'establishment.singleContact.name',
            )}
          </Button>
        )
      }
    >
      {singleContact ? (
        <>
          <Typography>{singleContact.name}</Typography>
          <Reaching phone={singleContact.phone} email={singleContact.email} />
        </>
      ) : (
        <Typography color="textSecondary">
          {t('establishment.singleContact.empty')}
        </Typography>
      )}
      {isEdited && (
        <SingleContactDialog
          profile={profile}
          onKept={onKept}
          onClose={() => setIsEdited(false)}
        />
      )}
    </Part>
  );
};
