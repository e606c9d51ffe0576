// @ts-check

/**
 * Inventories that were given in, each with its file, what it was found to
 * change, and whether it was applied.
 *
 * - An import that was applied is kept for good, with its file and its lines:
 *   an order names the inventory that it was placed on (CCTP 2.1.29).
 * - The bytes stand in a table of their own, so that nothing reads them by
 *   chance.
 * - `columns`, `counts` and `detail` are JSON, read and never filtered on.
 * - `fingerprint` is a digest of what the check said: what is applied is that,
 *   or nothing, whatever happened to the fleet in between.
 * - `work_…` says who is at it: one check or one application at a time, and
 *   `work_seen_at` lets another take over from a process that ended.
 * - `inventory_mapping` remembers what an establishment's own headers stand
 *   for, by version of the template (BI9); a null is a column left out.
 *
 * A machine leaves the fleet by `removed_at`: its tickets keep it, and a line
 * of a later inventory brings it back under the same id.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('machine', table => {
    table.bigInteger('removed_at');
    table.index(['identity'], 'machine_by_identity');
  });

  await knex.schema.createTable('inventory_import', table => {
    table.string('id', 40).primary();
    table
      .string('establishment_id', 9)
      .notNullable()
      .references('id')
      .inTable('establishment');
    table.string('file_name', 255).notNullable();
    table.string('format', 10).notNullable();
    table.integer('byte_size').notNullable();
    table.string('sha256', 64).notNullable();
    table.string('template_version', 20).notNullable();
    table.integer('header_index').notNullable();
    table.integer('line_count').notNullable();
    table.text('columns').notNullable().comment('JSON');
    table.string('state', 10).notNullable();
    table.string('mode', 20);
    table.text('counts').comment('JSON');
    table.integer('known_count').comment('Machines when it was checked');
    table.string('fingerprint', 64);
    table.string('work', 10);
    table.integer('work_done');
    table.integer('work_total');
    table.bigInteger('work_started_at');
    table.bigInteger('work_seen_at');
    table.bigInteger('created_at').notNullable();
    table.string('created_by').notNullable();
    table.string('created_by_name').notNullable();
    table.bigInteger('checked_at');
    table.bigInteger('applied_at');
    table.string('applied_by');
    table.string('applied_by_name');
    table.string('applied_lines', 10);
    table.index(
      ['establishment_id', 'created_at', 'id'],
      'inventory_import_by_establishment',
    );
  });

  await knex.schema.createTable('inventory_import_file', table => {
    table
      .string('import_id', 40)
      .primary()
      .references('id')
      .inTable('inventory_import');
    table.binary('content').notNullable();
  });
  if (knex.client.config.client === 'pg') {
    // A workbook is packed already: to pack it again costs only.
    await knex.raw(
      'alter table inventory_import_file alter column content set storage external',
    );
  }

  await knex.schema.createTable('inventory_import_line', table => {
    table
      .string('import_id', 40)
      .notNullable()
      .references('id')
      .inTable('inventory_import');
    table.integer('position').notNullable();
    table.integer('row').comment('As the file numbers it');
    table.string('outcome', 10).notNullable();
    table.string('machine_id', 40);
    table.string('name').notNullable();
    table.text('detail').notNullable().comment('JSON');
    table.primary(['import_id', 'position']);
    table.index(
      ['import_id', 'outcome', 'position'],
      'inventory_import_line_by_outcome',
    );
  });

  await knex.schema.createTable('inventory_mapping', table => {
    table
      .string('establishment_id', 9)
      .notNullable()
      .references('id')
      .inTable('establishment');
    table.string('template_version', 20).notNullable();
    table.string('header', 200).notNullable().comment('Folded');
    table.string('column_id', 40);
    table.primary(['establishment_id', 'template_version', 'header']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('inventory_mapping');
  await knex.schema.dropTable('inventory_import_line');
  await knex.schema.dropTable('inventory_import_file');
  await knex.schema.dropTable('inventory_import');
  await knex.schema.alterTable('machine', table => {
    table.dropIndex(['identity'], 'machine_by_identity');
    table.dropColumn('removed_at');
  });
};
