import {
  LIFECYCLE_KINDS,
  type LifecycleKind,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { inScope } from '../access';
import { SOFTWARE_OF_MACHINE } from './machineSql';
import { type Tally, withMachinesChanged } from '../fleet/tally';

const COLUMN = 'machine.establishment_id';

/** What of a machine is a model, or a system, of a kind. */
const SUBJECT: Record<LifecycleKind, { maker: string; model: string }> = {
  hardware: { maker: 'machine.maker', model: 'machine.model' },
  software: { maker: `''`, model: SOFTWARE_OF_MACHINE },
};

/** Machines by model and by system, as they are written there. */
export const modelTally: Tally = {
  table: 'tally_model',
  keys: ['kind', 'maker', 'model'],
  counts: ['machines'],
  stale: withMachinesChanged,

  counted(scope, tx, keep) {
    const [hardware, software] = LIFECYCLE_KINDS.map(
      (kind): Knex.QueryBuilder => {
        const { maker, model } = SUBJECT[kind];
        return keep(inScope(tx('machine'), scope, COLUMN), COLUMN)
          .whereNull('machine.removed_at')
          .whereRaw(`${model} is not null`)
          .select(
            COLUMN,
            tx.raw(`'${kind}' as kind`),
            tx.raw(`${maker} as maker`),
            tx.raw(`${model} as model`),
          );
      },
    );
    return tx
      .from(hardware.unionAll([software]).as('each_machine'))
      .groupBy('establishment_id', 'kind', 'maker', 'model')
      .select('establishment_id', 'kind', 'maker', 'model')
      .count({ machines: '*' });
  },
};
