import {
  type LifecycleKind,
  type LocalDate,
  SOFTWARE_CATEGORIES,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { inScope, type Scope } from '../access';

/**
 * The software of a machine that a source may know the end of: its operating
 * system, or of a software item the product with its version (B9). Written as
 * the index `machine_by_software` has it; the cast lets SQLite look it up there.
 */
export const SOFTWARE_OF_MACHINE = `cast(case when machine.category in (${SOFTWARE_CATEGORIES.map(
  category => `'${category}'`,
).join(
  ', ',
)}) then substr(machine.model || coalesce(' ' || machine.firmware, ''), 1, 255) else machine.operating_system end as text)`;

/** By which texts machines and what is matched are one. */
const SAME: Record<LifecycleKind, readonly [string, string][]> = {
  hardware: [
    ['machine.maker', 'lifecycle_match.maker'],
    ['machine.model', 'lifecycle_match.model'],
  ],
  software: [[SOFTWARE_OF_MACHINE, 'lifecycle_match.model']],
};

/** Of a machine, a notice that its establishment was told of, or a draft. */
export const TOLD = `exists (select 1 from obsolescence_machine
  join obsolescence_notice on obsolescence_notice.id = obsolescence_machine.notice
  where obsolescence_machine.machine_id = machine.id
    and obsolescence_notice.told_at is not null
    and obsolescence_notice.state <> 'withdrawn')`;
export const DRAFTED = `exists (select 1 from obsolescence_machine
  join obsolescence_notice on obsolescence_notice.id = obsolescence_machine.notice
  where obsolescence_machine.machine_id = machine.id
    and obsolescence_notice.state = 'draft')`;

/** Models, or systems, with the machines of the scope that have them. */
export function matchedMachines(
  scope: Scope,
  tx: Knex,
  kind: LifecycleKind,
): Knex.QueryBuilder {
  return inScope(
    tx('lifecycle_match').join('machine', join => {
      for (const [one, other] of SAME[kind]) {
        join.on(tx.raw(`${one} = ${other}`));
      }
    }),
    scope,
    'machine.establishment_id',
  )
    .where('lifecycle_match.kind', kind)
    .whereNull('machine.removed_at');
}

/** Only what counts: a record that holds, and a machine still maintained. */
export function whereHolds<Q extends Knex.QueryBuilder>(query: Q): Q {
  query.whereIn('lifecycle_match.state', ['matched', 'confirmed']);
  return query;
}

/** Leaves out machines whose maintenance has ended with their order. */
export function whereMaintained<Q extends Knex.QueryBuilder>(
  query: Q,
  today: LocalDate,
): Q {
  query.where(still =>
    still
      .whereNull('machine.maintained_until')
      .orWhere('machine.maintained_until', '>=', today),
  );
  return query;
}

/**
 * Of a query over machines: those of a record's model that no notice covers,
 * a draft included for those who know of drafts.
 */
export async function whereModelEnds(
  query: Knex.QueryBuilder,
  tx: Knex,
  recordId: string,
  { knowsDrafts }: { knowsDrafts: boolean },
): Promise<void> {
  // Looked up first: with the models at hand, machines come by name as they
  // stand in the index, and a page of them does not read all.
  const models: { maker: string; model: string }[] = await whereHolds(
    tx('lifecycle_match').where({ kind: 'hardware', record_id: recordId }),
  ).select('maker', 'model');
  query.where(any => {
    any.whereRaw('1 = 0');
    for (const { maker, model } of models) {
      any.orWhere({ 'machine.maker': maker, 'machine.model': model });
    }
  });
  query.whereRaw(`not ${TOLD}`);
  if (knowsDrafts) query.whereRaw(`not ${DRAFTED}`);
}
