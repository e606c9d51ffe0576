// @ts-check
const { DateTime } = require('luxon');

/**
 * What service levels read of a whole nation, kept so that they stay quick with
 * a million tickets.
 *
 * - Side by side in an index: the row of `month_figures` holds the figures of a
 *   whole month, and that of a ticket its texts to search, of which neither a
 *   ranking nor a count of what is open needs anything.
 * - `support_call_day`: how many calls the desk took on a day that begins at an
 *   instant, midnight in Europe/Paris; a call counts itself in as it is
 *   recorded. Those that are there are counted here.
 */

const OPEN = `state in ('registered', 'in-progress', 'suspended', 'restored')`;
const HOUR_SECONDS = 3_600;

/**
 * Hours are those of Paris too, whose days begin on the hour.
 *
 * @param {import('knex').Knex} knex
 */
async function countCalls(knex) {
  /** @type {{ first: number | string, calls: number | string }[]} */
  const hours = await knex('support_call')
    .groupByRaw(`received_at / ${HOUR_SECONDS}`)
    .min({ first: 'received_at' })
    .count({ calls: '*' });
  /** @type {Map<number, number>} */
  const days = new Map();
  for (const { first, calls } of hours) {
    const day = DateTime.fromSeconds(Number(first), { zone: 'Europe/Paris' })
      .startOf('day')
      .toSeconds();
    days.set(day, (days.get(day) ?? 0) + Number(calls));
  }
  await knex.batchInsert(
    'support_call_day',
    [...days].map(([begins_at, calls]) => ({ begins_at, calls })),
    100,
  );
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw(
    `create index month_figures_ranked_idx on month_figures
      (month, owner, declared_count, closed_count, rated_count, in_time_count,
        reopened_count)`,
  );
  await knex.schema.alterTable('month_figures', table => {
    table.dropIndex([], 'month_figures_by_month');
  });
  await knex.raw(
    `create index ticket_open_counts_idx on ticket
      (establishment_id, registered_at, late_from_at, verdict, state)
      where ${OPEN}`,
  );
  await knex.schema.createTable('support_call_day', table => {
    table.bigInteger('begins_at').primary();
    table.integer('calls').notNullable();
  });
  await countCalls(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('support_call_day');
  await knex.raw('drop index ticket_open_counts_idx');
  await knex.schema.alterTable('month_figures', table => {
    table.index(['month', 'owner'], 'month_figures_by_month');
  });
  await knex.raw('drop index month_figures_ranked_idx');
};
