import type { DataMediaChoice } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';

/** What tickets ask of an establishment about parts that hold data (CI19). */
export interface DataMediaReader {
  /**
   * What the establishment has chosen once for all; undefined where it has
   * chosen nothing, or is out of scope.
   */
  standingChoice(
    tx: Knex,
    scope: Scope,
    establishmentId: string,
  ): Promise<DataMediaChoice | undefined>;
}
