// @ts-check

/**
 * What an establishment says of itself to those who serve it: whom to call,
 * what becomes of its data media, and who of the contractor's people is its
 * single permanent contact.
 *
 * - `establishment_profile.revision` counts every change of the page, the
 *   contacts' included: two people who change it at once meet there. A row is
 *   made by the first change; until then everything is as usual, revision 0.
 * - Names, numbers and addresses stand in `contact_point` and in the columns
 *   `single_contact_…` alone. `establishment_change` keeps which functions and
 *   fields changed, when and by whom, and none of their contents: a person is
 *   erased by a change of the row, and the history stays whole. The name of
 *   who changed it is a column of its own, to be emptied the same way.
 * - `weekly_hours` is JSON, read and never filtered on: hours are told by the
 *   calendar of the domain, in the zone of the establishment's first site.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('establishment_profile', table => {
    table
      .string('establishment_id', 9)
      .primary()
      .references('id')
      .inTable('establishment');
    table.string('single_contact_name', 200);
    table.string('single_contact_phone', 20);
    table.string('single_contact_email', 254);
    table.string('data_media', 20).notNullable();
    table.text('remarks');
    table.integer('revision').notNullable();
  });

  await knex.schema.createTable('contact_point', table => {
    table.string('id', 36).primary();
    table
      .string('establishment_id', 9)
      .notNullable()
      .references('establishment_id')
      .inTable('establishment_profile');
    table.integer('position').notNullable();
    table.string('function', 30).notNullable();
    table.string('label', 200);
    table.string('name', 200);
    table.string('phone', 20);
    table.string('email', 254);
    table.string('hours_text', 200);
    table.text('weekly_hours').comment('JSON; null where only words say');
    table.boolean('on_holidays').notNullable();
    table.boolean('told_outside_window').notNullable();
    table.index(
      ['establishment_id', 'position'],
      'contact_point_by_establishment',
    );
  });

  await knex.schema.createTable('establishment_change', table => {
    table
      .string('establishment_id', 9)
      .notNullable()
      .references('establishment_id')
      .inTable('establishment_profile');
    table.integer('sequence').notNullable();
    table.bigInteger('changed_at').notNullable();
    table.string('actor_ref', 255).notNullable();
    table.string('actor_role', 20).notNullable();
    table.string('actor_name', 255).comment('Erasable');
    table.text('change').notNullable().comment('JSON, without personal data');
    table.primary(['establishment_id', 'sequence']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('establishment_change');
  await knex.schema.dropTable('contact_point');
  await knex.schema.dropTable('establishment_profile');
};
