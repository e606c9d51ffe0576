// @ts-check

/**
 * Where the mediation of a ticket stands (CI21), for the coordinator's list:
 * `open`, `correction-proposed`, or nothing where none waits for anybody.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('ticket', table => {
    table.string('mediation', 20);
  });
  await knex.raw(
    'create index ticket_mediation_idx on ticket (registered_at, number) where mediation is not null',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index ticket_mediation_idx');
  // Knex would make the table of SQLite anew, which what refers to it forbids.
  await knex.raw('alter table ticket drop column mediation');
};
