import { NotAllowedError } from '@backstage/errors';
import {
  machineApplyPermission,
  machineImportPermission,
} from '@caih/backstage-plugin-itsm-common';
import { assertCan, type Person } from '../../access';

/** What a person may do with inventories of an establishment. */
export interface ImportRights {
  mayImport: boolean;
  mayApply: boolean;
}

/**
 * The contractor and the local referent give inventories in and have them
 * checked; the local referent alone applies them (CI25).
 */
export function importRightsOf(
  person: Person,
  establishmentId: string,
): ImportRights {
  const role = person.roleFor(establishmentId);
  const isReferent = role === 'local-referent';
  return {
    mayImport:
      (isReferent || role === 'contractor') &&
      person.can(machineImportPermission),
    mayApply: isReferent && person.can(machineApplyPermission),
  };
}

/** @throws NotAllowedError when one may not give in its inventory */
export function assertMayImport(person: Person, establishmentId: string): void {
  const role = person.roleFor(establishmentId);
  if (role !== 'local-referent' && role !== 'contractor') {
    throw new NotAllowedError(
      'Only the contractor and the local referent of the establishment may give in its inventory',
    );
  }
  assertCan(person, machineImportPermission);
}

/** @throws NotAllowedError when one may not apply its inventory */
export function assertMayApply(person: Person, establishmentId: string): void {
  if (person.roleFor(establishmentId) !== 'local-referent') {
    throw new NotAllowedError(
      'Only the local referent of the establishment may apply its inventory',
    );
  }
  assertCan(person, machineApplyPermission);
}
