import {
  CONTRACT_TIME_ZONE,
  LIFECYCLE_KINDS,
  type LocalDate,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { inScope, type Scope } from '../access';
import {
  type DayByZone,
  type Tally,
  withMachinesChanged,
  withNoticesChanged,
} from '../fleet/tally';
import {
  DRAFTED,
  matchedMachines,
  TOLD,
  whereHolds,
  whereMaintained,
} from './machineSql';

/** The day of the contract, by which machines at risk are told. */
export const onDay = (day: LocalDate): DayByZone =>
  new Map([[CONTRACT_TIME_ZONE, day]]);

const dayOf = (today: DayByZone): LocalDate => {
  const day = today.get(CONTRACT_TIME_ZONE);
  if (day === undefined) throw new Error(`No day in ${CONTRACT_TIME_ZONE}`);
  return day;
};

/**
 * Machines still maintained that a record of ends of life touches, with those
 * that a notice told of and those of which only a draft is written.
 */
export const recordTally: Tally = {
  table: 'tally_record',
  keys: ['record_id', 'category'],
  counts: ['machines', 'establishments', 'noticed', 'drafted'],

  stale(scope, tx, since, today) {
    return withMachinesChanged(scope, tx, since).union([
      ...withMatchesChanged(scope, tx, since),
      withNoticesChanged(scope, tx, since),
      inScope(tx('establishment'), scope, 'establishment.id')
        .whereNotExists(
          tx('tally_day')
            .where({ time_zone: CONTRACT_TIME_ZONE, day: dayOf(today) })
            .select(tx.raw('1')),
        )
        .select('establishment.id as establishment_id'),
    ]);
  },

  counted(scope, tx, keep, today) {
    const [hardware, software] = LIFECYCLE_KINDS.map(
      (kind): Knex.QueryBuilder =>
        keep(
          whereMaintained(
            whereHolds(matchedMachines(scope, tx, kind)),
            dayOf(today),
          ),
          'machine.establishment_id',
        ).select(
          'lifecycle_match.record_id',
          'machine.establishment_id',
          'machine.category',
          tx.raw(`case when ${TOLD} then 1 else 0 end as noticed`),
          tx.raw(
            `case when ${DRAFTED} and not ${TOLD} then 1 else 0 end as drafted`,
          ),
        ),
    );
    return tx
      .from(hardware.unionAll([software]).as('touched'))
      .whereNotNull('record_id')
      .groupBy('establishment_id', 'record_id', 'category')
      .select(
        'establishment_id',
        'record_id',
        'category',
        tx.raw(`case when row_number() over (
          partition by establishment_id, record_id order by category) = 1
          then 1 else 0 end as establishments`),
      )
      .count({ machines: '*' })
      .sum({ noticed: 'noticed', drafted: 'drafted' });
  },
};

/** Establishments that have a model, or a system, whose record is another one. */
function withMatchesChanged(
  scope: Scope,
  tx: Knex,
  since: number,
): Knex.QueryBuilder[] {
  return LIFECYCLE_KINDS.map(kind =>
    matchedMachines(scope, tx, kind)
      .where('lifecycle_match.change_sequence', '>', since)
      .select('machine.establishment_id'),
  );
}
