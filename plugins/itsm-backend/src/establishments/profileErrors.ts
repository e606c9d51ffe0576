import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  type EstablishmentProfile,
  PROFILE_WRITERS,
  type ProfileConflict,
  type ProfilePart,
} from '@caih/backstage-plugin-itsm-common';

/** The page has changed since one looked at it: it comes as it is now. */
export class ProfileConflictError extends ConflictError {
  readonly code = 'stale';

  constructor(readonly profile: EstablishmentProfile) {
    super('The establishment’s page has changed since you looked at it');
    this.name = 'ConflictError';
  }

  toBody(): ProfileConflict {
    const { name, message, code, profile } = this;
    return { error: { name, message }, code, profile };
  }
}

/** The part is another's to write; the message says whose. */
export class PartNotAllowedError extends NotAllowedError {
  readonly code = 'not-allowed';

  constructor(part: ProfilePart) {
    super(`"${part}" is written by: ${PROFILE_WRITERS[part].join(', ')}`);
    this.name = 'NotAllowedError';
  }
}
