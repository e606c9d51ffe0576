// @ts-check

/**
 * Orders of maintenance (CCTP 2.1.32): an establishment's first, the yearly
 * ones, and those that complement them, each with the inventory it was placed
 * on, which is kept for good (CCTP 2.1.29).
 *
 * - Days are text, `YYYY-MM-DD`. `execute_by` is the last day on which it is
 *   carried out in time, as it stood when the order was placed.
 * - `reference` is the establishment's own number of it; of those that are not
 *   withdrawn no two are the same.
 * - Who placed, started and withdrew it stands in the row: each is done once.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('purchase_order_number', table => {
    table.integer('year').primary();
    table.integer('last_number').notNullable();
  });

  await knex.schema.createTable('purchase_order', table => {
    table.string('id', 20).primary();
    table
      .string('establishment_id', 9)
      .notNullable()
      .references('id')
      .inTable('establishment');
    table.string('kind', 20).notNullable();
    table.string('state', 10).notNullable();
    table.string('reference', 60).notNullable();
    table
      .string('import_id', 40)
      .notNullable()
      .references('id')
      .inTable('inventory_import');
    table.string('placed_on', 10).notNullable();
    table.string('execute_by', 10).notNullable();
    table.bigInteger('placed_at').notNullable();
    table.string('placed_by').notNullable();
    table.string('placed_by_name').notNullable();
    table.string('started_on', 10).nullable();
    table.bigInteger('started_at').nullable();
    table.string('started_by').nullable();
    table.string('started_by_name').nullable();
    table.bigInteger('withdrawn_at').nullable();
    table.string('withdrawn_by').nullable();
    table.string('withdrawn_by_name').nullable();
    table.string('withdrawal_reason', 500).nullable();
    table.index(
      ['establishment_id', 'placed_on', 'id'],
      'purchase_order_by_establishment',
    );
  });
  await knex.raw(
    `create unique index purchase_order_reference
      on purchase_order (establishment_id, reference)
      where state <> 'withdrawn'`,
  );
  await knex.raw(
    `create unique index purchase_order_first
      on purchase_order (establishment_id)
      where kind = 'first' and state <> 'withdrawn'`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('purchase_order');
  await knex.schema.dropTable('purchase_order_number');
};
