import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';
import Alert from '@material-ui/lab/Alert';
import type {
  ContactInput,
  EstablishmentProfile,
  KeptContact,
} from '@caih/backstage-plugin-itsm-common';
import {
  itsmApiRef,
  ProfileConflictError,
  useErrorText,
} from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { ContactDialog } from './ContactDialog';
import { ContactList, useContactTitle } from './ContactList';
import { Part } from './Part';

/** Whom to call at an establishment; the local referent writes it (A1). */
export const ContactsPart = (props: {
  profile: EstablishmentProfile;
  onKept: (profile: EstablishmentProfile) => void;
}) => {
  const { profile, onKept } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const errorText = useErrorText();
  const titleOf = useContactTitle();
  const [edited, setEdited] = useState<KeptContact | 'new'>();
  const [removed, setRemoved] = useState<KeptContact>();
  const [failure, setFailure] = useState<unknown>();
  const mayWrite = profile.writable.includes('contacts');
  const { contacts } = profile;

  const write = async (next: readonly ContactInput[]) => {
    setFailure(undefined);
    setRemoved(undefined);
    try {
      onKept(
        await api.writeContacts(profile.establishmentId, next, {
          revision: profile.revision,
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ProfileConflictError) onKept(error.profile);
      setFailure(error);
      return false;
    }
  };
  const remove = async (contact: KeptContact) => {
    const isDone = await write(contacts.filter(one => one !== contact));
    if (isDone) setRemoved(contact);
  };
  /** As a new one: its row was erased with what stood in it. */
  const putBack = ({ id: _, ...contact }: KeptContact) =>
    write([...contacts, contact]);
  const raise = (contact: KeptContact) => {
    const at = contacts.indexOf(contact);
    const next = [...contacts];
    next.splice(at - 1, 2, contact, contacts[at - 1]);
    return write(next);
  };

  return (
    <Part
      title={t('establishment.contacts')}
      action={
        mayWrite && (
          <Button
            size="small"
            color="primary"
            variant="outlined"
            aria-haspopup="dialog"
            onClick={() => setEdited('new')}
          >
            {t('establishment.contact.add')}
          </Button>
        )
      }
    >
      {Boolean(failure) && (
        <Alert severity="error">
          {failure instanceof ProfileConflictError
            ? t('establishment.staleShown')
            : errorText(failure)}
        </Alert>
      )}
      {removed && (
        <Alert
          severity="info"
          role="status"
          action={
            <Button
              color="inherit"
              size="small"
              onClick={() => putBack(removed)}
            >
              {t('establishment.contact.putBack')}
            </Button>
          }
        >
          {t('establishment.contact.removed')}
        </Alert>
      )}
      {contacts.length === 0 && (
        <Typography color="textSecondary">
          {t(
            mayWrite
              ? 'establishment.contacts.emptyReferent'
              : 'establishment.contacts.empty',
          )}
        </Typography>
      )}
      <ContactList
        contacts={contacts}
        place={profile.place}
        order="own"
        label={t('establishment.contacts')}
        actionsOf={
          mayWrite
            ? contact => (
                <>
                  <Button
                    size="small"
                    color="primary"
                    aria-haspopup="dialog"
                    onClick={() => setEdited(contact)}
                    aria-label={t('establishment.contact.changeOne', {
                      contact: titleOf(contact),
                    })}
                  >
                    {t('establishment.change')}
                  </Button>
                  <Button
                    size="small"
                    onClick={() => remove(contact)}
                    aria-label={t('establishment.contact.removeOne', {
                      contact: titleOf(contact),
                    })}
                  >
                    {t('establishment.contact.remove')}
                  </Button>
                  {contacts[0] !== contact && (
                    <IconButton
                      size="small"
                      onClick={() => raise(contact)}
                      aria-label={t('establishment.contact.raiseOne', {
                        contact: titleOf(contact),
                      })}
                    >
                      <ArrowUpwardIcon fontSize="small" />
                    </IconButton>
                  )}
                </>
              )
            : undefined
        }
      />
      {edited && (
        <ContactDialog
          profile={profile}
          contact={edited === 'new' ? undefined : edited}
          onKept={onKept}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Part>
  );
};
