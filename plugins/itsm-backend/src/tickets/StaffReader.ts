import type { Employer } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';

/** Somebody of the register of intervening staff, as a ticket names them. */
export interface StaffForTicket {
  id: string;
  name: string;
  employer: Employer;
  company: string;
  profile: string;
  badge: string;
}

/** What tickets ask of the register of intervening staff (A5). */
export interface StaffReader {
  /** By id; those who are unknown, or have left, are not in it. */
  activeMembers(
    tx: Knex,
    ids: readonly string[],
  ): Promise<Map<string, StaffForTicket>>;
}
