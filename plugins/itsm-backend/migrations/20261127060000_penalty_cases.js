// @ts-check

/**
 * Penalty cases (CCTP 1.5, 2.1.22, 2.1.26, 2.1.27, 2.1.32, 5): what the
 * contractor may owe a penalty for, with what it stands on.
 *
 * - `penalty_event` is the log of a case, only ever added to and chained by
 *   hashes as that of an evolution is: its raising with the evidence as it was
 *   then and the scale that was known, what later corrections changed, and
 *   what was decided. `penalty_case` is where it leads, for lists.
 * - `establishment_id` is the legal FINESS, or `lot` for what is national.
 *   `subject` is what of the month a case is about: the ticket, the rate, the
 *   order, the report's half-year. There is one case of each, however often
 *   the month is looked at. `ticket` names it again where it is one, so that
 *   who may not see the ticket does not see its case.
 * - `penalty_check` holds up to which count the fixed figures of a month were
 *   looked at, and by which rules: a month that is counted anew, or other
 *   scales, are looked at again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('penalty_number', table => {
    table.integer('year').primary();
    table.integer('last_number').notNullable();
  });

  await knex.schema.createTable('penalty_case', table => {
    table.string('id', 20).primary();
    table.string('establishment_id', 9).notNullable();
    table.string('kind', 20).notNullable();
    table.string('month', 7).notNullable();
    table.string('subject', 40).notNullable();
    table
      .string('ticket', 20)
      .nullable()
      .references('number')
      .inTable('ticket');
    table.string('state', 10).notNullable();
    table.integer('version').notNullable();
    table.string('last_hash', 64).notNullable();
    table.bigInteger('raised_at').notNullable();
    table.unique(['establishment_id', 'month', 'kind', 'subject'], {
      indexName: 'penalty_case_once',
    });
    table.index(['month', 'id'], 'penalty_case_latest_first');
    table.index(
      ['establishment_id', 'month', 'id'],
      'penalty_case_of_owner_latest_first',
    );
    table.index(['kind', 'subject'], 'penalty_case_by_subject');
  });

  await knex.schema.createTable('penalty_event', table => {
    table
      .string('penalty', 20)
      .notNullable()
      .references('id')
      .inTable('penalty_case');
    table.integer('sequence').notNullable();
    table.string('type', 20).notNullable();
    table.bigInteger('recorded_at').notNullable();
    table.string('actor_ref', 255).nullable();
    table.string('actor_role', 20).notNullable();
    table.text('data').notNullable();
    table.text('digests').notNullable();
    table.string('previous_hash', 64).nullable();
    table.string('hash', 64).notNullable();
    table.primary(['penalty', 'sequence']);
  });

  await knex.schema.createTable('penalty_text', table => {
    table.string('penalty', 20).notNullable();
    table.integer('sequence').notNullable();
    table.string('field', 40).notNullable();
    table.string('salt', 32).notNullable();
    table.text('text').notNullable();
    table.primary(['penalty', 'sequence', 'field']);
  });

  await knex.schema.createTable('penalty_check', table => {
    table.string('owner', 9).notNullable();
    table.string('month', 7).notNullable();
    table.bigInteger('counted_at').notNullable();
    table.string('rules', 64).notNullable().comment('Digest of the scales');
    table.primary(['owner', 'month']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('penalty_check');
  await knex.schema.dropTable('penalty_text');
  await knex.schema.dropTable('penalty_event');
  await knex.schema.dropTable('penalty_case');
  await knex.schema.dropTable('penalty_number');
};
