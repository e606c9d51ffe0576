import type { NoticeState } from '@caih/backstage-plugin-itsm-common';
import { inScope } from '../access';
import { type Tally, withNoticesChanged } from '../fleet/tally';

/** The notices that a timeline shows. */
const TOLD: readonly NoticeState[] = ['notified', 'received', 'acknowledged'];

const COLUMN = 'obsolescence_notice.establishment_id';
const MONTH = 'substr(obsolescence_notice.shown_day, 1, 7)';

/** Notices that were told, by the month of their last day, such as 2028-06. */
export const monthTally: Tally = {
  table: 'tally_month',
  keys: ['month'],
  counts: ['notices', 'machines'],
  stale: withNoticesChanged,

  counted(scope, tx, keep) {
    const notices = tx('obsolescence_notice').join(
      'obsolescence_machine',
      'obsolescence_machine.notice',
      'obsolescence_notice.id',
    );
    return keep(inScope(notices, scope, COLUMN), COLUMN)
      .whereIn('obsolescence_notice.state', [...TOLD])
      .groupByRaw(`${COLUMN}, ${MONTH}`)
      .select(
        COLUMN,
        tx.raw(`${MONTH} as month`),
        tx.raw('count(distinct obsolescence_notice.id) as notices'),
        tx.raw('count(*) as machines'),
      );
  },
};
