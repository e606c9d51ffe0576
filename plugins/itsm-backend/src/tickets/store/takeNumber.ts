import type { Instant } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { takeYearlyNumber } from '../../database';

/** The next number of a ticket, such as `INC-2026-000123`; outside of any transaction. */
export function takeNumber(knex: Knex, now: Instant): Promise<string> {
  return takeYearlyNumber(knex, now, { table: 'ticket_number', prefix: 'INC' });
}
