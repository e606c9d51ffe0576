// @ts-check

/**
 * Which order accepted a declaration by its start: its machines are covered
 * from the day the order is carried out from, and what is billed for them is
 * told by the order, not by the next renewal (CCTP 2.1.32, BI8). Null where the
 * contractor accepted it by itself.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('entry_declaration', table => {
    table.string('order_id', 20).nullable();
    table.string('order_started_on', 10).nullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const column of ['order_started_on', 'order_id']) {
    await knex.raw('alter table entry_declaration drop column ??', [column]);
  }
};
