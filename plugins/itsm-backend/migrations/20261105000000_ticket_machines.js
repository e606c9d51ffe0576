// @ts-check

/**
 * Which machines each ticket concerns: the principal and the others (CI16,
 * CI27). A part of the ticket's row, made from its log as the row is, so that
 * a list, a count or a machine's page finds a ticket by any of them. Tickets
 * that are there already concern their principal alone.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('ticket_machine', table => {
    table
      .string('ticket', 20)
      .notNullable()
      .references('number')
      .inTable('ticket');
    table.string('machine_id', 100).notNullable();
    table.integer('position').notNullable().comment('0: the principal');
    table.primary(['ticket', 'machine_id']);
    table.index(['machine_id', 'ticket'], 'ticket_machine_by_machine_idx');
  });
  await knex.raw(`
    insert into ticket_machine (ticket, machine_id, position)
    select number, machine_id, 0 from ticket where machine_id is not null`);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('ticket_machine');
};
