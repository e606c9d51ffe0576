// @ts-check

/**
 * Terms that are written of a machine ahead of their first day: a line of an
 * inventory whose maintenance begins on a day to come, of a machine that is
 * maintained by then. They wait here, so that what is owed today stays as it
 * is, and take effect at the midnight of their day at the site: the machine and
 * its terms over time have them then, and the row is gone.
 *
 * - A machine has one set of terms to come: who writes others replaces them.
 * - `starts_on` is the first day, and what `maintained_from` becomes.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('machine_terms_to_come', table => {
    table
      .string('machine_id', 40)
      .primary()
      .references('id')
      .inTable('machine');
    table.string('establishment_id', 9).notNullable();
    table.string('starts_on', 10).notNullable();
    table.string('warranty_end', 10).notNullable();
    table.string('after_warranty', 20).nullable();
    table.string('service_window', 10).nullable();
    table.string('restore_time', 10).nullable();
    table.string('maintained_until', 10).nullable();
    table.string('order_reference').nullable();
    table.bigInteger('recorded_at').notNullable();
    table.string('recorded_by').notNullable();
    table.string('recorded_by_name').notNullable();
    table.string('import_id', 40).nullable();
    table.index(['starts_on'], 'machine_terms_to_come_by_day');
    table.index(['establishment_id'], 'machine_terms_to_come_of_establishment');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('machine_terms_to_come');
};
