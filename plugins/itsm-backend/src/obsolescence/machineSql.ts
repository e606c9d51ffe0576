import {
  type Instant,
  type MachineNotice,
  type NoticeState,
  type NoticeToldState,
  TOLD_NOTICE_STATES,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { inScope, type Scope } from '../access';
import type { RawDbObsolescenceRow } from './NoticeStore';

/** Keeps the notices that are in one of some states at an instant. */
export function whereStateIs(
  query: Knex.QueryBuilder,
  states: readonly NoticeState[],
  now: Instant,
): void {
  const at = toEpochSeconds(now);
  query.where(any => {
    any.where(still =>
      still
        .whereIn('state', [...states])
        .where(open =>
          open.whereNull('out_from_at').orWhere('out_from_at', '>', at),
        ),
    );
    if (states.includes('ended')) any.orWhere('out_from_at', '<=', at);
  });
}

/** Notices with their machines: those that establishments know of. */
function toldNotices(
  tx: Knex,
  states: readonly NoticeToldState[],
  now: Instant,
): Knex.QueryBuilder {
  const query = tx('obsolescence_machine').join(
    'obsolescence_notice',
    'obsolescence_notice.id',
    'obsolescence_machine.notice',
  );
  whereStateIs(query, states, now);
  return query;
}

/** Keeps the machines of which a notice is told, in a state or in any. */
export function whereNoticeIs(
  query: Knex.QueryBuilder,
  tx: Knex,
  state: NoticeToldState | 'any',
  now: Instant,
): void {
  const states = state === 'any' ? TOLD_NOTICE_STATES : [state];
  query.whereIn(
    'machine.id',
    toldNotices(tx, states, now).select('obsolescence_machine.machine_id'),
  );
}

/** The notice of each of some machines: of several the soonest. */
export async function noticesOfMachines(
  scope: Scope,
  tx: Knex,
  machineIds: readonly string[],
  now: Instant,
): Promise<Map<string, MachineNotice>> {
  if (machineIds.length === 0) return new Map();
  const rows: (Pick<
    RawDbObsolescenceRow,
    'id' | 'state' | 'shown_day' | 'out_from_at'
  > & { machine_id: string })[] = await inScope(
    toldNotices(tx, TOLD_NOTICE_STATES, now),
    scope,
    'obsolescence_notice.establishment_id',
  )
    .whereIn('obsolescence_machine.machine_id', [...machineIds])
    .orderBy('obsolescence_notice.shown_day', 'desc')
    .select(
      'obsolescence_machine.machine_id',
      'obsolescence_notice.id',
      'obsolescence_notice.state',
      'obsolescence_notice.shown_day',
      'obsolescence_notice.out_from_at',
    );
  const at = toEpochSeconds(now);
  return new Map(
    rows.map((row): [string, MachineNotice] => {
      const { machine_id, id, state, shown_day, out_from_at } = row;
      const hasEnded = out_from_at !== null && Number(out_from_at) <= at;
      return [
        machine_id,
        {
          id,
          state: hasEnded ? 'ended' : (state as NoticeToldState),
          lastDay: shown_day,
        },
      ];
    }),
  );
}
