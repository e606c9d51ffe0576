// @ts-check

/**
 * Calls taken by the contractor's desk, with or without a ticket (C1): D5
 * counts them by week, month and year, which the indexes on the instant serve.
 *
 * Who called and what about is free text, which a redaction or the end of
 * retention may erase without touching the fact of the call.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('support_call', table => {
    table.string('id', 20).primary();
    table.string('establishment_id', 9).notNullable();
    table.bigInteger('received_at').notNullable();
    table.bigInteger('recorded_at').notNullable();
    table.string('outcome', 10).notNullable().comment('answered or ticket');
    table.string('ticket', 20).references('number').inTable('ticket');
    table.string('taken_by', 255).notNullable();
    table.text('taken_by_name').notNullable();
    table.text('caller').notNullable();
    table.text('number').notNullable();
    table.text('on_behalf_of').notNullable();
    table.text('subject').notNullable();
    table.index(['received_at', 'id'], 'support_call_newest_idx');
    table.index(
      ['establishment_id', 'received_at', 'id'],
      'support_call_establishment_newest_idx',
    );
    table.index(['ticket'], 'support_call_ticket_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('support_call');
};
