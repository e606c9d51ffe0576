// @ts-check

/**
 * Reports of service levels (CCTP 2.1.26, 2.1.27, 2.1.33, 6.1), as they were
 * made: what a report says is kept with it, so that it reads the same on the
 * day it is signed and years later, whatever is corrected or renamed since.
 *
 * `owner` is the FINESS of the establishment, or `lot`, as for
 * `month_figures`. `report_axis` holds what the contractor wrote of each
 * dysfunction of a synthesis; rows are only added, the last one of a model
 * counts.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('report_number', table => {
    table.integer('year').primary();
    table.integer('last_number').notNullable();
  });

  await knex.schema.createTable('report', table => {
    table.string('id', 20).primary();
    table.string('kind', 12).notNullable();
    table.string('owner', 9).notNullable();
    table.string('from_month', 7).notNullable();
    table.string('to_month', 7).notNullable();
    table.bigInteger('made_at').notNullable();
    for (const population of [
      'declared',
      'closed',
      'rated',
      'in_time',
      'reopened',
    ]) {
      table.integer(`${population}_count`).notNullable();
    }
    table.integer('dysfunction_count').notNullable();
    table.text('content').notNullable().comment('JSON, only ever read whole');
    table.unique(['owner', 'kind', 'to_month'], {
      indexName: 'report_once_a_period',
    });
    table.index(['to_month', 'id'], 'report_latest_first');
    table.index(['owner', 'to_month', 'id'], 'report_of_owner_latest_first');
  });

  await knex.schema.createTable('report_axis', table => {
    table.bigIncrements('id').notNullable();
    table.string('report', 20).notNullable().references('id').inTable('report');
    table.string('owner', 9).notNullable();
    table.string('maker').notNullable();
    table.string('model').notNullable();
    table.text('axis').notNullable();
    table.string('planned_for', 10).notNullable();
    table.bigInteger('recorded_at').notNullable();
    table.string('recorded_by').notNullable();
    table.string('recorded_by_name').notNullable();
    table.index(['report', 'id'], 'report_axis_by_report');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('report_axis');
  await knex.schema.dropTable('report');
  await knex.schema.dropTable('report_number');
};
