import type { Instant } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { takeYearlyNumber } from '../database';

/** The next number of a notice, such as `OBS-2026-000012`; outside of any transaction. */
export function takeNoticeNumber(knex: Knex, now: Instant): Promise<string> {
  return takeYearlyNumber(knex, now, {
    table: 'obsolescence_number',
    prefix: 'OBS',
  });
}
