import type { Knex } from 'knex';

/**
 * The number under which a transaction's changes of the fleet, and of what is
 * counted with it, are followed. Other writers wait for the end of this
 * transaction, so that numbers become visible in order.
 */
export async function takeChangeSequence(tx: Knex): Promise<number> {
  const [{ value }] = await tx('machine_change_counter')
    .where('id', 1)
    .increment('value', 1)
    .returning('value');
  return Number(value);
}
