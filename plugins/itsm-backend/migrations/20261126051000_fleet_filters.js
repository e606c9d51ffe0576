// @ts-check

/**
 * Indexes for what is rare among 200,000 machines: those of one category or of
 * one model, by name; those whose cover ends within days; and those with a word somewhere.
 * What is frequent is found by going through the machines by name.
 *
 * Words are found by the trigrams of PostgreSQL's own extension `pg_trgm`,
 * within an establishment at once by `btree_gin`: whoever owns a database may
 * create both. Where that is refused, a search finds the same, and reads all
 * machines for it, as it does on SQLite.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('machine', table => {
    table.index(['category', 'name', 'id'], 'machine_by_category_and_name');
    table.index(['maker', 'model', 'name', 'id'], 'machine_by_model_and_name');
    table.index(['maintained_until'], 'machine_by_last_day');
    table.index(['notice_last_day'], 'machine_by_notice_last_day');
    table.index(['warranty_end'], 'machine_by_warranty_end');
  });
  if (knex.client.config.client !== 'pg') return;
  // A model has one maker: taken for independent, the two are thought to be
  // far rarer together than they are, and all machines of a model are read.
  await knex.raw(
    'create statistics machine_models (mcv) on maker, model from machine',
  );
  try {
    // Apart, so that a refusal does not take the rest with it.
    await knex.transaction(async tx => {
      await tx.raw('create extension if not exists pg_trgm');
      await tx.raw('create extension if not exists btree_gin');
      await tx.raw(
        `create index machine_by_text
          on machine using gin (establishment_id, search_text gin_trgm_ops)`,
      );
    });
  } catch (error) {
    knex.client.logger.warn(`Searching machines reads all of them: ${error}`);
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  if (knex.client.config.client === 'pg') {
    // The extensions stay: others may use them by now.
    await knex.raw('drop index if exists machine_by_text');
    await knex.raw('drop statistics machine_models');
  }
  await knex.schema.alterTable('machine', table => {
    table.dropIndex(['warranty_end'], 'machine_by_warranty_end');
    table.dropIndex(['notice_last_day'], 'machine_by_notice_last_day');
    table.dropIndex(['maintained_until'], 'machine_by_last_day');
    table.dropIndex(
      ['maker', 'model', 'name', 'id'],
      'machine_by_model_and_name',
    );
    table.dropIndex(['category', 'name', 'id'], 'machine_by_category_and_name');
  });
};
