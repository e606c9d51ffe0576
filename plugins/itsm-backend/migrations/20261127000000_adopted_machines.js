// @ts-check

/**
 * Machines that hang on a `Resource` that others wrote into the catalog.
 *
 * - `adopted_from` is the reference of the `Resource`; `adoption` is what is
 *   known of it, as JSON: where it is written, which facts it says, and
 *   whether it brought the machine. Nothing asks for machines by these.
 * - `adoption_gone_at` is since when the catalog has it no more. Until the
 *   machine leaves, the fleet shows it in the catalog by itself.
 * - `adoption_fault` is what is wrong with each `Resource` that is not
 *   adopted, or not as a whole. It is computed from the catalog again and
 *   again; without an establishment it is of nobody's.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('machine', table => {
    table.string('adopted_from', 255).nullable();
    table.text('adoption').nullable();
    table.bigInteger('adoption_gone_at').nullable();
    table.index(['adopted_from'], 'machine_by_adoption');
  });
  await knex.schema.createTable('adoption_fault', table => {
    table.string('entity_ref', 255).primary();
    table.string('establishment_id', 9).nullable();
    table.string('machine_id', 40).nullable().comment('Where it is adopted');
    table.string('title', 255).notNullable();
    table.text('location').nullable();
    table.text('edit_url').nullable();
    table.text('faults').notNullable();
    table.bigInteger('seen_at').notNullable().comment('First seen so');
    table.index(['establishment_id', 'entity_ref'], 'adoption_fault_by_house');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('adoption_fault');
  await knex.raw('drop index machine_by_adoption');
  // Knex would make the table of SQLite anew, which what refers to it forbids.
  for (const column of ['adopted_from', 'adoption', 'adoption_gone_at']) {
    await knex.raw(`alter table machine drop column ${column}`);
  }
};
