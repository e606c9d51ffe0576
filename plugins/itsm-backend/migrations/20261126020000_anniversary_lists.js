// @ts-check

/**
 * Anniversary lists (CCTP 2.1.30): at each anniversary of an establishment's
 * order, the machines that are not maintained any more or cease to be during
 * the next year. A list is kept as it was made; it is never written again.
 *
 * - `day` is the anniversary, `next_day` the next one; there is one list of an
 *   establishment and a day, whatever orders have their anniversary then.
 * - `orders` is JSON, the ids and references of those orders.
 * - The counts by situation are those of the list's machines.
 * - `anniversary_machine.position` is a machine's place in the list, from 1.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('anniversary_list_number', table => {
    table.integer('year').primary();
    table.integer('last_number').notNullable();
  });

  await knex.schema.createTable('anniversary_list', table => {
    table.string('id', 20).primary();
    table
      .string('establishment_id', 9)
      .notNullable()
      .references('id')
      .inTable('establishment');
    table.string('day', 10).notNullable();
    table.string('next_day', 10).notNullable();
    table.bigInteger('made_at').notNullable();
    table.text('orders').notNullable();
    table.integer('machines_out').notNullable();
    table.integer('machines_ending').notNullable();
    table.integer('machines_unproven').notNullable();
    table.integer('machines_at_risk').notNullable();
    table.unique(['establishment_id', 'day'], {
      indexName: 'anniversary_list_once',
    });
    table.index(['day', 'id'], 'anniversary_list_by_day');
  });

  await knex.schema.createTable('anniversary_machine', table => {
    table
      .string('list', 20)
      .notNullable()
      .references('id')
      .inTable('anniversary_list');
    table.integer('position').notNullable();
    table.string('establishment_id', 9).notNullable();
    table.string('machine_id', 40).notNullable();
    table.string('situation', 10).notNullable();
    table.string('name').notNullable();
    table.string('maker').notNullable();
    table.string('model').notNullable();
    table.string('serial_number').nullable();
    table.string('site_name').notNullable();
    table.string('notice', 20).nullable();
    table.string('last_day', 10).nullable();
    table.string('first_day', 10).nullable();
    table.string('ends_on', 10).nullable();
    table.string('end_kind', 20).nullable();
    table.text('origin').nullable();
    table.primary(['list', 'position']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('anniversary_machine');
  await knex.schema.dropTable('anniversary_list');
  await knex.schema.dropTable('anniversary_list_number');
};
