// @ts-check

/**
 * What was removed from calls (HI3): the call stays, counted as before, and a
 * row here says which of its texts was taken out, by whom, when and why. The
 * text itself is nowhere any more.
 *
 * A text that a ticket's redaction took out of its call is here too, with the
 * number of that act and no reason: the ticket holds it.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('support_call_redaction', table => {
    table
      .string('call_id', 20)
      .notNullable()
      .references('id')
      .inTable('support_call');
    table.integer('sequence').notNullable().comment('1, then without gaps');
    table.string('field', 20).notNullable();
    table.bigInteger('removed_at').notNullable();
    table.string('removed_by', 255).notNullable();
    table.text('removed_by_name').notNullable();
    table.string('removed_by_role', 20).notNullable();
    table.text('reason').notNullable();
    table.integer('ticket_sequence').comment('of the ticket’s own redaction');
    table.primary(['call_id', 'sequence']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('support_call_redaction');
};
