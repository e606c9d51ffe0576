// @ts-check

/**
 * What tells that figures have not changed, without reading them: when those of
 * a month were last counted, by which the ranking of two thousand
 * establishments is kept; and a mark of each count, by which its figures are
 * read once and not for every dashboard. Those counted before have none, and
 * are read each time.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('month_figures', table => {
    table.string('revision', 36).nullable();
    table.index(['month', 'counted_at'], 'month_figures_counted_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('month_figures', table => {
    table.dropIndex([], 'month_figures_counted_idx');
    table.dropColumn('revision');
  });
};
