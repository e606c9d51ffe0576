// @ts-check

/**
 * Which machines are attached to which (CCTP 2.1.5): a server to its array, an
 * array to its switch. Both are of the establishment of the row; either way
 * round there is one row. What sits in a chassis is a column of `machine`, and
 * the inventory's to say.
 *
 * A machine that leaves the fleet keeps its rows: they are not shown, and are
 * there again where it comes back.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('machine_attachment', table => {
    for (const end of ['machine_id', 'to_id']) {
      table.string(end, 40).notNullable().references('id').inTable('machine');
    }
    table.string('establishment_id', 9).notNullable();
    table.bigInteger('recorded_at').notNullable();
    table.string('recorded_by').notNullable();
    table.string('recorded_by_name').notNullable();
    table.primary(['machine_id', 'to_id']);
    table.index(['to_id'], 'machine_attachment_to');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('machine_attachment');
};
