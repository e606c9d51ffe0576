import type {
  DataMediaChoice,
  KeptContact,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';

/** What other rooms ask of an establishment; `tx` may be the plain connection. */
export interface EstablishmentDirectory {
  /**
   * The points of contact in the establishment's own order; none where it
   * named none, or is out of scope.
   */
  contactsOf(
    tx: Knex,
    scope: Scope,
    establishmentId: string,
  ): Promise<KeptContact[]>;
  /** What leaves the site of disks and parts that may hold data (CI19). */
  dataMediaChoiceOf(
    tx: Knex,
    scope: Scope,
    establishmentId: string,
  ): Promise<DataMediaChoice>;
}
