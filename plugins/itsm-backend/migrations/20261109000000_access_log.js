// @ts-check

/**
 * Who of the contractor's and the coordinator's people looked at what of an
 * establishment (H3, A1): one row for a person, a thing and an hour, so that a
 * day's work at the desk stays a few hundred rows. The primary key is what
 * makes a second look in the same hour no row.
 *
 * `person_name` is the name of that day, to be read by the establishment, and
 * goes with the row when its retention ends.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('access_log', table => {
    table.string('establishment_id', 9).notNullable();
    table
      .bigInteger('hour_at')
      .notNullable()
      .comment('The beginning of the hour of seen_at');
    table.string('person_ref', 255).notNullable();
    table.string('kind', 20).notNullable();
    table
      .string('subject', 200)
      .notNullable()
      .comment('The ticket, machine or file; empty for a list');
    table.string('person_name', 255).notNullable();
    table.string('person_role', 20).notNullable();
    table
      .bigInteger('seen_at')
      .notNullable()
      .comment('When it was first looked at in this hour');
    table.primary([
      'establishment_id',
      'hour_at',
      'person_ref',
      'kind',
      'subject',
    ]);
  });
  await knex.raw(
    'create index access_log_newest_idx on access_log (establishment_id, seen_at, person_ref, kind, subject)',
  );
  await knex.raw('create index access_log_age_idx on access_log (seen_at)');
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('access_log');
};
