// @ts-check

/**
 * Where an inventory comes from: a file that somebody gave in, or a change of
 * several machines at once, which is checked, applied and kept as one. What is
 * there already was given in.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('inventory_import', table => {
    table.string('origin', 10).notNullable().defaultTo('file');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('inventory_import', table => {
    table.dropColumn('origin');
  });
};
