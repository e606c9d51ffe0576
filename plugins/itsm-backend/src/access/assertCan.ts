import { NotAllowedError } from '@backstage/errors';
import type { Permission } from '@backstage/plugin-permission-common';
import type { Person } from './Person';

/** The policy of the portal does not let a person do it; it says what is missing. */
export class PermissionMissingError extends NotAllowedError {
  readonly code = 'permission-missing';

  constructor({ name }: Permission) {
    super(`The policy of this portal does not give you "${name}" here`);
    this.name = 'NotAllowedError';
  }
}

/** @throws PermissionMissingError where the policy says no */
export function assertCan(person: Person, permission: Permission): void {
  if (!person.can(permission)) throw new PermissionMissingError(permission);
}
