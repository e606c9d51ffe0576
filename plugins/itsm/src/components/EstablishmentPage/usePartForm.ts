import { useState } from 'react';
import type { EstablishmentProfile } from '@caih/backstage-plugin-itsm-common';
import {
  ItsmApiError,
  ProfileConflictError,
} from '@caih/backstage-plugin-itsm-react';

/** What a form of a part knows of its sending. */
export interface PartForm {
  /** The page the form rests on: the newer one after a conflict. */
  base: EstablishmentProfile;
  /** Whether somebody changed the page since the form was opened. */
  wasStale: boolean;
  isSending: boolean;
  /** What the desk refused, where it names no field of the form. */
  failure: unknown;
  /** What the desk refused, by field. */
  refused: Record<string, ItsmApiError>;
  /** Sends the part on the revision the form rests on; true once it is kept. */
  send(
    write: (base: EstablishmentProfile) => Promise<EstablishmentProfile>,
  ): Promise<boolean>;
}

/**
 * The sending of a part of an establishment's page. Where somebody else was
 * first, what one typed stays, on the page as it is now, to be sent again.
 *
 * @param onKept - shows the page as it is then
 */
export function usePartForm(
  profile: EstablishmentProfile,
  onKept: (profile: EstablishmentProfile) => void,
): PartForm {
  const [base, setBase] = useState(profile);
  const [wasStale, setWasStale] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [refused, setRefused] = useState<Record<string, ItsmApiError>>({});

  const send: PartForm['send'] = async write => {
    setIsSending(true);
    setFailure(undefined);
    setRefused({});
    try {
      onKept(await write(base));
      return true;
    } catch (error) {
      if (error instanceof ProfileConflictError) {
        setBase(error.profile);
        setWasStale(true);
      } else if (error instanceof ItsmApiError && error.field) {
        // An element of a list is named by its place: contacts.0.phone.
        const field = error.field.split('.').pop() ?? error.field;
        setRefused({ [field]: error });
      } else {
        setFailure(error);
      }
      setIsSending(false);
      return false;
    }
  };

  return { base, wasStale, isSending, failure, refused, send };
}
