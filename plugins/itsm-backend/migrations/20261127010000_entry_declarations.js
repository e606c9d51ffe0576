// @ts-check

/**
 * Declarations of machines that join a fleet during the year (CCTP 2.1.32): a
 * change of a tenth of the yearly amount or less is settled at the renewal, so
 * that no order covers them until then. They are covered from the day on which
 * the contractor accepts the declaration (BI8).
 *
 * - What is applied at once of an inventory is one declaration: its machines
 *   are those whose terms were written as joined under its `change_sequence`.
 * - `machine.declaration` is what the level reads: `awaiting`, `refused`, or
 *   the first day of the cover at the machine's site. Words sort after digits,
 *   so that a declaration is accepted by a day where it is not after it. Null
 *   where none is owed, as of all machines that there are by now.
 * - `machine_terms.declaration` is what it was when the terms were written.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('entry_declaration_number', table => {
    table.integer('year').primary();
    table.integer('last_number').notNullable();
  });

  await knex.schema.createTable('entry_declaration', table => {
    table.string('id', 20).primary();
    table
      .string('establishment_id', 9)
      .notNullable()
      .references('id')
      .inTable('establishment');
    table.string('state', 10).notNullable();
    table.bigInteger('change_sequence').notNullable();
    table.string('import_id', 40).nullable();
    table.integer('machine_count').notNullable();
    table.bigInteger('declared_at').notNullable();
    table.string('declared_by').notNullable();
    table.string('declared_by_name').notNullable();
    table.bigInteger('decided_at').nullable();
    table.string('decided_by').nullable();
    table.string('decided_by_name').nullable();
    table.string('refusal_reason', 500).nullable();
    table.unique(['establishment_id', 'change_sequence'], {
      indexName: 'entry_declaration_of_change',
    });
    table.index(
      ['establishment_id', 'declared_at', 'id'],
      'entry_declaration_by_establishment',
    );
  });

  for (const name of ['machine', 'machine_terms']) {
    await knex.schema.alterTable(name, table => {
      table.string('declaration', 10).nullable();
    });
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const name of ['machine_terms', 'machine']) {
    // Not by way of a copy of the table, which others refer to.
    await knex.raw('alter table ?? drop column declaration', [name]);
  }
  await knex.schema.dropTable('entry_declaration');
  await knex.schema.dropTable('entry_declaration_number');
};
