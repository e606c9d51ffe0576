// @ts-check

/**
 * The terms of machines over time: what was written of each, only ever added
 * to, so that what was owed on a day can be told for good (BI1), and which
 * machines joined and left the fleet, when and by whom (BI8).
 *
 * - `change_sequence` is that of the transaction, which every change of a
 *   machine takes: of one machine, entries are in its order.
 * - Terms hold from the day of `recorded_at` at the machine's site. The level
 *   of a day is no column: it follows the calendar.
 * - `import_id` names the inventory that said it, where one did; the notice
 *   that did is found by the machine.
 *
 * What is in the fleet already has its terms from the day it was added: nobody
 * kept what they were before they were what they are. Their sequence is 0,
 * before any other.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('machine_terms', table => {
    table
      .string('machine_id', 40)
      .notNullable()
      .references('id')
      .inTable('machine');
    table.bigInteger('change_sequence').notNullable();
    table.string('establishment_id', 9).notNullable();
    table.string('kind', 10).notNullable();
    table.bigInteger('recorded_at').notNullable();
    table.string('recorded_by').nullable();
    table.string('recorded_by_name').nullable();
    table.string('import_id', 40).nullable();
    table.string('warranty_end', 10).notNullable();
    table.string('after_warranty', 20).nullable();
    table.string('service_window', 10).nullable();
    table.string('restore_time', 10).nullable();
    table.string('maintained_from', 10).nullable();
    table.string('maintained_until', 10).nullable();
    table.string('order_reference').nullable();
    table.string('notice_last_day', 10).nullable();
    table.primary(['machine_id', 'change_sequence']);
  });
  await knex.raw(
    `create index machine_terms_movements
      on machine_terms (establishment_id, recorded_at, change_sequence, machine_id)
      where kind in ('joined', 'left')`,
  );

  const terms = `establishment_id, warranty_end, after_warranty, service_window,
    restore_time, maintained_from, maintained_until, order_reference,
    notice_last_day`;
  await knex.raw(
    `insert into machine_terms (machine_id, change_sequence, kind, recorded_at, ${terms})
      select id, 0, 'joined', created_at, ${terms} from machine`,
  );
  await knex.raw(
    `insert into machine_terms (machine_id, change_sequence, kind, recorded_at, ${terms})
      select id, change_sequence, 'left', removed_at, ${terms}
      from machine where removed_at is not null`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('machine_terms');
};
