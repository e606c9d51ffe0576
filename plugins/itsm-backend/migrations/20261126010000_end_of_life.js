// @ts-check

/**
 * What is known of the end of models and of versions of software (E3).
 *
 * - `lifecycle_record` is what sources say, each record under an id that stays
 *   the same from one reading to the next. `decisive_day` follows from its
 *   days, for lists: the end of spare parts or, where it is not known, that of
 *   support.
 * - `lifecycle_source` is how each source was last read. Its row `table`, the
 *   one that people import, is there from the beginning: whoever compares
 *   models with records holds it until the end of the transaction, so that two
 *   do not write at once.
 * - `lifecycle_match` says for each maker and model as the machines have them,
 *   and each operating system, which record is theirs. It is computed, and
 *   joined to machines by those very texts: a machine added with a known model
 *   counts at once.
 * - `lifecycle_decision` is what people said of a model and a record, kept
 *   whatever is computed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('lifecycle_source', table => {
    table.string('id', 100).primary();
    table.string('title', 255).notNullable();
    table.bigInteger('tried_at').nullable();
    table.bigInteger('read_at').nullable().comment('When it last succeeded');
    table.text('failure').nullable();
  });
  await knex('lifecycle_source').insert({ id: 'table', title: '' });

  await knex.schema.createTable('lifecycle_record', table => {
    table.string('id', 500).primary();
    table.string('source', 100).notNullable();
    table.string('kind', 10).notNullable();
    table.string('maker', 255).notNullable();
    table.string('model', 255).notNullable();
    table.text('aliases').notNullable();
    table.string('end_of_sale', 10).nullable();
    table.string('end_of_support', 10).nullable();
    table.string('end_of_spare_parts', 10).nullable();
    table.string('decisive_day', 10).nullable();
    table.text('origin').notNullable();
    table.text('url').nullable();
    table.string('seen_on', 10).notNullable();
    table.text('search_text').notNullable().comment('Folded, for LIKE');
    table.index(['source'], 'lifecycle_record_by_source');
    table.index(['kind', 'decisive_day', 'id'], 'lifecycle_record_by_day');
    table.index(['model', 'id'], 'lifecycle_record_by_model');
  });

  await knex.schema.createTable('lifecycle_match', table => {
    table.string('kind', 10).notNullable();
    table.string('maker', 255).notNullable();
    table.string('model', 255).notNullable();
    table.string('record_id', 500).nullable();
    table.float('score').notNullable();
    table.string('how', 10).nullable();
    table.string('state', 12).notNullable();
    table.primary(['kind', 'maker', 'model']);
    table.index(['record_id'], 'lifecycle_match_by_record');
    table.index(['state', 'maker', 'model'], 'lifecycle_match_by_state');
  });

  await knex.schema.createTable('lifecycle_decision', table => {
    table.string('kind', 10).notNullable();
    table.string('maker', 255).notNullable();
    table.string('model', 255).notNullable();
    table.string('record_id', 500).notNullable();
    table.string('verdict', 10).notNullable();
    table.string('decided_by', 255).notNullable();
    table.string('decided_by_name', 255).notNullable();
    table.bigInteger('decided_at').notNullable();
    table.primary(['kind', 'maker', 'model', 'record_id']);
  });

  await knex.schema.createTable('lifecycle_import', table => {
    table.increments('id');
    table.bigInteger('imported_at').notNullable();
    table.string('imported_by', 255).notNullable();
    table.string('imported_by_name', 255).notNullable();
    table.string('file_name', 255).notNullable();
    table.string('mode', 10).notNullable();
    table.integer('added').notNullable();
    table.integer('changed').notNullable();
    table.integer('removed').notNullable();
  });

  await knex.schema.alterTable('machine', table => {
    table.index(['maker', 'model', 'establishment_id'], 'machine_by_model');
    table.index(['operating_system', 'establishment_id'], 'machine_by_system');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // The index over software took its place.
  await knex.raw('drop index if exists machine_by_system');
  await knex.schema.alterTable('machine', table => {
    table.dropIndex(['maker', 'model', 'establishment_id'], 'machine_by_model');
  });
  await knex.schema.dropTable('lifecycle_import');
  await knex.schema.dropTable('lifecycle_decision');
  await knex.schema.dropTable('lifecycle_match');
  await knex.schema.dropTable('lifecycle_record');
  await knex.schema.dropTable('lifecycle_source');
};
