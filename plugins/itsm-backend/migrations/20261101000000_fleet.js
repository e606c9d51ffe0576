// @ts-check

/**
 * The fleet: establishments, their sites, and the machines on them.
 *
 * - `establishment.id` is the legal FINESS, the tenant key of every table. The
 *   row outlives its group in the catalog: tickets and machines keep it.
 * - A site is a place *of* an establishment. Two of them may share a data
 *   centre, so the same site number may stand once under each.
 * - Territory, zone and holidays are facts of the site; its number has only
 *   proposed them.
 * - Days are text, `YYYY-MM-DD`: they are local to the site, compared with the
 *   day there, and text of one shape sorts alike in every database.
 * - `identity` says which line of an inventory is which machine: maker and
 *   serial number, or asset tag where there is none.
 * - `change_sequence` orders changes for whoever follows them. Its numbers are
 *   taken from the one row of `machine_change_counter` under that row's lock,
 *   kept until the transaction ends: numbers become visible in order, and a
 *   reader that has seen one has missed none before it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('establishment', table => {
    table.string('id', 9).primary().comment('Legal FINESS');
    table.string('name').notNullable();
    table.string('entity_ref').nullable().comment('Group bound to it');
    table.string('commune').nullable();
    table.string('postal_code', 5).nullable();
    table.string('region').nullable();
    table.text('search_text').notNullable().comment('Folded, for LIKE');
    table.index(['name', 'id'], 'establishment_by_name');
  });

  await knex.schema.createTable('site', table => {
    table
      .string('establishment_id', 9)
      .notNullable()
      .references('id')
      .inTable('establishment');
    table.string('id', 9).notNullable().comment('Site FINESS');
    table.string('name').notNullable();
    table.string('commune').nullable();
    table.string('postal_code', 5).nullable();
    table.string('territory', 10).notNullable();
    table.string('time_zone').notNullable();
    table.string('holiday_region', 10).notNullable();
    table.primary(['establishment_id', 'id']);
  });

  await knex.schema.createTable('machine', table => {
    table.string('id', 40).primary();
    table.string('establishment_id', 9).notNullable();
    table.string('site_id', 9).notNullable();
    table.string('identity', 500).notNullable();
    table.string('name').notNullable();
    table.string('category', 40).notNullable();
    table.string('maker').notNullable();
    table.string('model').notNullable();
    table.string('serial_number').nullable();
    table.string('asset_tag').nullable();
    table.string('host_name').nullable();
    table.string('building').nullable();
    table.string('room').nullable();
    table.string('rack').nullable();
    table.string('rack_unit').nullable();
    table.string('chassis_id', 40).nullable();
    table
      .string('warranty_end', 10)
      .notNullable()
      .comment('Last day, "none" or "unknown"');
    table.string('after_warranty', 20).nullable();
    table.string('service_window', 10).nullable();
    table.string('restore_time', 10).nullable();
    table.string('maintained_from', 10).nullable();
    table.string('maintained_until', 10).nullable();
    table.string('order_reference').nullable();
    table.string('firmware').nullable();
    table.string('operating_system').nullable();
    table.text('search_text').notNullable().comment('Folded, for LIKE');
    table.bigInteger('change_sequence').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table
      .foreign(['establishment_id', 'site_id'], 'machine_site')
      .references(['establishment_id', 'id'])
      .inTable('site');
    table
      .foreign('chassis_id', 'machine_chassis')
      .references('id')
      .inTable('machine');
    table.unique(['establishment_id', 'identity'], {
      indexName: 'machine_identity',
    });
    table.index(['name', 'id'], 'machine_by_name');
    table.index(
      ['establishment_id', 'name', 'id'],
      'machine_by_establishment_and_name',
    );
    table.index(['change_sequence', 'id'], 'machine_by_change');
    table.index(['chassis_id'], 'machine_by_chassis');
  });

  await knex.schema.createTable('machine_change_counter', table => {
    table.integer('id').primary();
    table.bigInteger('value').notNullable();
  });
  await knex('machine_change_counter').insert({ id: 1, value: 0 });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('machine_change_counter');
  await knex.schema.dropTable('machine');
  await knex.schema.dropTable('site');
  await knex.schema.dropTable('establishment');
};
