// @ts-check

/** @type {[string, string][]} */
const CHANGED = [
  ['lifecycle_match', 'lifecycle_match_by_change'],
  ['obsolescence_notice', 'obsolescence_notice_by_change'],
];

/**
 * Models at risk and notices, counted beforehand as the rest of the fleet is.
 *
 * - `tally_model` counts the machines of an establishment by model and by
 *   system, as they are written there.
 * - `tally_record` counts those that a record of ends of life touches and that
 *   are still maintained on the day counted, with those that a notice told of
 *   and those that only a draft is about. `establishments` is 1 on one row of
 *   an establishment and a record, so that it adds up.
 * - `tally_month` counts the notices that were told, and their machines, by
 *   the month of their last day.
 * - The totals are the sums over all establishments.
 *
 * A match and a notice now bear the number of the change they were last
 * written with, as machines do: so it is seen that what was counted with them
 * does not hold any more.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const name of ['tally_model', 'tally_model_total']) {
    await knex.schema.createTable(name, table => {
      const keys = ['kind', 'maker', 'model'];
      if (name === 'tally_model') {
        table.string('establishment_id', 9).notNullable();
        keys.unshift('establishment_id');
      }
      table.string('kind', 10).notNullable();
      table.string('maker').notNullable();
      table.string('model').notNullable();
      table.integer('machines').notNullable();
      table.primary(keys);
    });
  }
  for (const name of ['tally_record', 'tally_record_total']) {
    await knex.schema.createTable(name, table => {
      const keys = ['record_id', 'category'];
      if (name === 'tally_record') {
        table.string('establishment_id', 9).notNullable();
        keys.unshift('establishment_id');
      }
      table.string('record_id', 500).notNullable();
      table.string('category', 40).notNullable();
      table.integer('machines').notNullable();
      table.integer('establishments').notNullable();
      table.integer('noticed').notNullable();
      table.integer('drafted').notNullable();
      table.primary(keys);
    });
  }
  for (const name of ['tally_month', 'tally_month_total']) {
    await knex.schema.createTable(name, table => {
      const keys = ['month'];
      if (name === 'tally_month') {
        table.string('establishment_id', 9).notNullable();
        keys.unshift('establishment_id');
      }
      table.string('month', 7).notNullable();
      table.integer('notices').notNullable();
      table.integer('machines').notNullable();
      table.primary(keys);
    });
  }
  for (const [name, index] of CHANGED) {
    await knex.schema.alterTable(name, table => {
      table.bigInteger('change_sequence').notNullable().defaultTo(0);
      table.index(['change_sequence'], index);
    });
  }
  // Nothing is counted of models yet: all of it is to be.
  await knex('tally').update({ change_sequence: -1 });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const [name, index] of CHANGED) {
    await knex.schema.alterTable(name, table => {
      table.dropIndex(['change_sequence'], index);
      table.dropColumn('change_sequence');
    });
  }
  for (const name of [
    'tally_month_total',
    'tally_month',
    'tally_record_total',
    'tally_record',
    'tally_model_total',
    'tally_model',
  ]) {
    await knex.schema.dropTable(name);
  }
};
