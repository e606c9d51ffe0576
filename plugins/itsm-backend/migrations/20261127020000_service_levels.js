// @ts-check

/**
 * Service levels (CCTP 2.1.26, 2.1.27, 2.1.33). Three steps, each made from
 * the one before and from nothing else:
 *
 * - `ticket_month`: what a ticket is to the figures of a month, from its log,
 *   written in the transaction of the act. One row counts for the
 *   establishment, for the lot, or for both where their months are the same
 *   (`scale`). A row of a month whose figures are fixed is not changed: it
 *   gets its end (`until_at`), and the correction is a row of its own, so that
 *   figures that were sent can be told and opened as they were.
 * - `figures_to_count`: which figures have changed since. Rows are only added
 *   by acts, never updated, so that no act waits for another's.
 * - `month_figures`: the figures of an establishment, or of the lot
 *   (`owner` is the FINESS, or `lot`), counted anew by a task. `fixed` holds
 *   those that were sent where corrections have changed them since.
 *
 * `ticket_month_backlog` names the tickets that were there before this table:
 * the task reads their logs once.
 */

const POPULATIONS = [
  'declared',
  'closed',
  'rated',
  'in_time',
  'late',
  'out_of_rate',
  'reopened',
  'refused',
  'remote',
  'on_site',
  'cancelled',
  'excluded',
];

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('ticket_month', table => {
    table.bigIncrements('id').notNullable();
    table
      .string('ticket', 20)
      .notNullable()
      .references('number')
      .inTable('ticket');
    table.string('month', 7).notNullable();
    table.string('scale', 13).notNullable();
    table.string('establishment_id', 9).notNullable();
    table.bigInteger('since_at').notNullable();
    table.bigInteger('until_at').nullable();
    for (const population of POPULATIONS) {
      table.boolean(`is_${population}`).notNullable();
    }
    table.string('rate_exclusion', 30).nullable();
    table
      .boolean('was_in_time')
      .nullable()
      .comment('Told overseas too, where it is in no rate');
    table.bigInteger('consumed_seconds').nullable();
    table.bigInteger('closed_at').nullable();
    table.integer('priority').notNullable();
    table.string('level', 20).nullable();
    table.string('restore_time', 10).nullable();
    table.string('category', 40).nullable();
    table.string('maker').nullable();
    table.string('model').nullable();
    table
      .string('region')
      .nullable()
      .comment('Of the establishment, as it was when the row was written');
    table.index(['ticket'], 'ticket_month_by_ticket');
    table.index(
      ['establishment_id', 'month', 'id'],
      'ticket_month_by_establishment',
    );
    table.index(['month', 'id'], 'ticket_month_by_month');
  });
  // What is looked for across the nation, and is rare.
  for (const population of ['late', 'out_of_rate', 'reopened', 'refused']) {
    await knex.raw(
      `create index ticket_month_${population}_idx on ticket_month (month, id) where is_${population}`,
    );
  }

  // Twice the same ticket in a month would be counted twice.
  await knex.raw(
    'create unique index ticket_month_current_idx on ticket_month (ticket, month, scale) where until_at is null',
  );

  await knex.schema.createTable('figures_to_count', table => {
    table.bigIncrements('id').notNullable();
    table.string('owner', 9).notNullable();
    table.string('month', 7).notNullable();
    table.bigInteger('since_at').notNullable();
    table.index(['owner', 'month'], 'figures_to_count_by_owner');
  });

  await knex.schema.createTable('month_figures', table => {
    table.string('owner', 9).notNullable();
    table.string('month', 7).notNullable();
    table.bigInteger('counted_at').notNullable();
    table.text('current').notNullable().comment('JSON, only ever read whole');
    table.text('fixed').nullable().comment('JSON, where it differs');
    for (const population of [
      'declared',
      'closed',
      'rated',
      'in_time',
      'reopened',
    ]) {
      table
        .integer(`${population}_count`)
        .notNullable()
        .comment('Of the figures that were sent, to rank establishments by');
    }
    table.primary(['owner', 'month']);
    table.index(['month', 'owner'], 'month_figures_by_month');
  });

  await knex.schema.createTable('ticket_month_backlog', table => {
    table.string('ticket', 20).primary();
    table.integer('tries').notNullable().defaultTo(0);
  });
  await knex.raw(
    'insert into ticket_month_backlog (ticket) select number from ticket',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('ticket_month_backlog');
  await knex.schema.dropTable('month_figures');
  await knex.schema.dropTable('figures_to_count');
  await knex.schema.dropTable('ticket_month');
};
