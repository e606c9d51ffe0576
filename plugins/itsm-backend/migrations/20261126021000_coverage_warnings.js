// @ts-check

/**
 * Warnings that machines are about to be covered no more: nothing ordered
 * follows their warranty, or their order ends (BI2). A warning is of an
 * establishment, 90 or 30 days ahead, and names the machines it was made of.
 *
 * A machine is warned of once for a last day and a number of days; where the
 * last day moves, it is another end.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('coverage_warning_number', table => {
    table.integer('year').primary();
    table.integer('last_number').notNullable();
  });

  await knex.schema.createTable('coverage_warning', table => {
    table.string('id', 20).primary();
    table
      .string('establishment_id', 9)
      .notNullable()
      .references('id')
      .inTable('establishment');
    table.integer('days').notNullable();
    table.bigInteger('made_at').notNullable();
  });

  await knex.schema.createTable('coverage_warning_machine', table => {
    table.string('machine_id', 40).notNullable();
    table.string('last_day', 10).notNullable();
    table.integer('days').notNullable();
    table.string('establishment_id', 9).notNullable();
    table
      .string('warning', 20)
      .notNullable()
      .references('id')
      .inTable('coverage_warning');
    table.primary(['machine_id', 'last_day', 'days']);
    table.index(['warning'], 'coverage_warning_machine_by_warning');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('coverage_warning_machine');
  await knex.schema.dropTable('coverage_warning');
  await knex.schema.dropTable('coverage_warning_number');
};
