// @ts-check

/**
 * The rules of an establishment, and who accepted which version of them.
 *
 * - A rule is a series of versions. A row is never changed: another wording is
 *   the next version, and a rule that holds no more is a version that says so.
 *   Which one is in force is told from `valid_from`, a local day of the
 *   establishment, and from `version`.
 * - `rule_acceptance` is of one version and one person: a new version asks
 *   again. `person_name` may be emptied; the reference stays.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('establishment_rule', table => {
    table.string('id', 36).primary();
    table
      .string('establishment_id', 9)
      .notNullable()
      .references('id')
      .inTable('establishment');
    table.string('series_id', 36).notNullable();
    table.integer('version').notNullable();
    table.string('kind', 30).notNullable();
    table.string('title', 200).notNullable();
    table.text('text').comment('Plain paragraphs');
    table.string('link', 1000);
    table.string('valid_from', 10).notNullable();
    table.boolean('withdrawn').notNullable();
    table.bigInteger('published_at').notNullable();
    table.string('publisher_ref', 255).notNullable();
    table.string('publisher_name', 255).comment('Erasable');
    table.unique(['series_id', 'version'], {
      indexName: 'establishment_rule_version',
    });
    table.index(
      ['establishment_id', 'series_id', 'version'],
      'establishment_rule_by_establishment',
    );
  });

  await knex.schema.createTable('rule_acceptance', table => {
    table
      .string('rule_id', 36)
      .notNullable()
      .references('id')
      .inTable('establishment_rule');
    table.string('establishment_id', 9).notNullable();
    table.string('person_ref', 255).notNullable();
    table.string('person_name', 255).comment('Erasable');
    table.string('ticket', 20).comment('On which it was accepted');
    table.bigInteger('accepted_at').notNullable();
    table.primary(['rule_id', 'person_ref']);
    table.index(['establishment_id'], 'rule_acceptance_by_establishment');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('rule_acceptance');
  await knex.schema.dropTable('establishment_rule');
};
