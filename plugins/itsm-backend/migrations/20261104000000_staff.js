// @ts-check

/**
 * The register of intervening staff (CCTP 2.1.31): who may come to an
 * establishment for the contractor, of whatever employer.
 *
 * - It is the contractor's, one for all establishments: no establishment owns
 *   a row, and none reads it. What an establishment is told of a visitor is
 *   copied into the log of its ticket, as it was that day.
 * - Nobody is removed: tickets name people by `id`. Who has left is out of the
 *   register from `deactivated_at` on.
 * - `user_ref` is the person's account in the catalog, for those who have one:
 *   that is how the desk knows who begins an intervention. One account is one
 *   person.
 * - `version` is what a change rests on, so that two never overwrite each
 *   other.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('staff_member', table => {
    table.string('id', 40).primary();
    table.string('name', 200).notNullable();
    table.string('employer', 20).notNullable();
    table.string('company', 200).notNullable();
    table.string('profile', 200).notNullable();
    table.text('qualifications').nullable();
    table.string('badge', 100).notNullable();
    table.string('user_ref', 255).nullable();
    table.text('search_text').notNullable().comment('Folded, for LIKE');
    table.integer('version').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.string('updated_by', 255).notNullable();
    table.bigInteger('deactivated_at').nullable();
    table.unique(['user_ref'], { indexName: 'staff_member_of_user' });
    table.index(['name', 'id'], 'staff_member_by_name');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('staff_member');
};
