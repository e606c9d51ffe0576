// @ts-check

/**
 * What the fleet comes to, counted beforehand: a page about the whole nation
 * cannot read 200,000 machines each time it is opened.
 *
 * - `tally` says how far the counts go: all changes of machines up to
 *   `change_sequence` are in them. `tally_day` says for which day each time
 *   zone is counted, as levels follow the calendar.
 * - `tally_cell` counts the machines of an establishment, by category and
 *   level of that day, with those whose cover ends within a horizon.
 *   `tally_cell_total` is the sum over all establishments.
 *
 * The counts are never wrong, only behind: whoever reads them counts the
 * establishments that have changed since from their machines. So they begin
 * empty, nothing counted, and may be emptied at any time.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('tally', table => {
    table.integer('id').primary();
    table.bigInteger('change_sequence').notNullable();
  });
  await knex('tally').insert({ id: 1, change_sequence: -1 });

  await knex.schema.createTable('tally_day', table => {
    table.string('time_zone').primary();
    table.string('day', 10).notNullable();
  });

  /** @param {import('knex').Knex.CreateTableBuilder} table */
  const counts = table => {
    table.string('category', 40).notNullable();
    table.string('level', 20).notNullable();
    for (const count of [
      'machines',
      'ends_30',
      'lost_30',
      'ends_90',
      'lost_90',
      'ends_365',
      'lost_365',
    ]) {
      table.integer(count).notNullable();
    }
  };
  await knex.schema.createTable('tally_cell', table => {
    table.string('establishment_id', 9).notNullable();
    counts(table);
    table.primary(['establishment_id', 'category', 'level']);
  });
  await knex.schema.createTable('tally_cell_total', table => {
    counts(table);
    table.primary(['category', 'level']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('tally_cell_total');
  await knex.schema.dropTable('tally_cell');
  await knex.schema.dropTable('tally_day');
  await knex.schema.dropTable('tally');
};
